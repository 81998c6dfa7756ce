import { Outlet, useNavigate, useParams } from "@tanstack/react-router";

import { useDeposits, useStatus } from "../../app/queries";
import type { DepositRow } from "../../bindings/commands";
import { Empty } from "../../components/Empty";
import { Failure } from "../../components/Failure";
import { Ref, Tag } from "../../components/Tag";
import { VirtualList } from "../../components/VirtualList";
import { format, has, stateLabel, t } from "../../i18n";
import { inOrder, titleOf, toneOf } from "./deposits";
import styles from "./DepositsScreen.module.css";

const ROW_HEIGHT = 92;

/** What is sealed for a few people: who sources are, for the custodian; disclosures, for the focal point. Which one, and this one. */
export function DepositsScreen() {
  const { id } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data, error, refetch } = useDeposits();
  const deposits = inOrder(data?.deposits ?? []);
  return (
    <div className={styles.workspace} data-chosen={id !== undefined || undefined}>
      <section className={styles.list} aria-label={t("deposits")}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t("deposits")}</h1>
          {data && <span className={styles.total}>{format.count(deposits.length)}</span>}
        </header>
        {error && !data ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : data && deposits.length === 0 ? (
          <Nothing />
        ) : (
          <VirtualList<DepositRow>
            label={t("deposits")}
            count={deposits.length}
            itemAt={(index) => deposits[index]}
            keyOf={(row) => row.id}
            render={(row) => <Row row={row} />}
            placeholder={null}
            selected={id ?? null}
            onSelect={(key) => void navigate({ to: "/deposits/$id", params: { id: key } })}
            rowHeight={ROW_HEIGHT}
          />
        )}
      </section>
      <div className={styles.document}>{id !== undefined ? <Outlet /> : deposits.length > 0 && <p className={styles.hint}>{t("deposits-choose")}</p>}</div>
    </div>
  );
}

/** What deposits are, and how one comes to whoever looks. */
function Nothing() {
  const role = useStatus().data?.role ?? "";
  const origin = `deposits-empty-${role === "lead" ? "officer" : role}`;
  return (
    <Empty icon="lock" title={t("deposits-empty-title")}>
      <p>{t("deposits-empty")}</p>
      {has(origin) && <p>{t(`deposits-empty-${role === "lead" ? "officer" : role}`)}</p>}
    </Empty>
  );
}

function Row({ row }: { row: DepositRow }) {
  const newest = row.requests.at(-1);
  return (
    <div className={styles.row}>
      <div className={styles.top}>
        <span className={styles.what}>
          <bdi>{titleOf(row)}</bdi>
        </span>
        {row.mission && <Ref>{row.mission}</Ref>}
      </div>
      <p className={styles.details}>
        <bdi>{row.depositor}</bdi> · {format.shortMoment(row.at)}
        <br />
        {t(`deposits-standing-${row.standing}`)}
      </p>
      {(newest ?? row.superseded) && (
        <div className={styles.tags}>
          {newest && <Tag tone={toneOf(newest.state)}>{stateLabel("opening_request", newest.state)}</Tag>}
          {row.superseded && <Tag>{t("deposits-superseded")}</Tag>}
        </div>
      )}
    </div>
  );
}
