import { useNavigate, useParams } from "@tanstack/react-router";

import { useDeposits, useStatus } from "../../app/queries";
import type { DepositRow } from "../../bindings/commands";
import { IconButton } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { Notice } from "../../components/Notice";
import { Ref, Tag } from "../../components/Tag";
import { format, t } from "../../i18n";
import { Openable } from "./Openable";
import { titleOf } from "./deposits";
import styles from "./DepositScreen.module.css";
import { Requests } from "./Requests";

/** One deposit: what this person may do with it, who asked to open it, and who did. What it says is shown only after it was opened on purpose. */
export function DepositScreen() {
  const { id } = useParams({ strict: false });
  const { data } = useDeposits();
  const row = data?.deposits.find((each) => each.id === id);
  if (!data) return null;
  return row ? <Deposit key={row.id} row={row} /> : <Empty icon="search" title={t("no-such-page")} />;
}

function Deposit({ row }: { row: DepositRow }) {
  const navigate = useNavigate();
  const role = useStatus().data?.role;
  // An officer opens no identity alone, except his own source's when a custodian has put it right.
  const standing = row.standing === "alone" && row.purpose === "identity" && role === "officer" ? "returned" : row.standing;
  return (
    <article className={styles.deposit} aria-label={titleOf(row)}>
      <header className={styles.head}>
        <span className={styles.back}>
          <IconButton icon="back" label={t("back-to-list")} onPress={() => void navigate({ to: "/deposits" })} />
        </span>
        <h1 className={styles.title}>
          <bdi>{titleOf(row)}</bdi>
        </h1>
        {row.mission && <Ref>{row.mission}</Ref>}
        {row.superseded && <Tag>{t("deposits-superseded")}</Tag>}
      </header>
      <div className={styles.body}>
        <div className={styles.about}>
          <p className={styles.quiet}>{t("deposits-by", { name: row.depositor, at: format.moment(row.at) })}</p>
          <p>{t(`deposits-means-${standing}`)}</p>
        </div>
        {row.superseded && <Notice title={t("deposits-superseded-means")} />}
        {(row.standing === "custodian" || row.standing === "alone") && <Openable row={row} />}
        {row.purpose === "identity" && <Requests row={row} />}
        <Openings row={row} />
      </div>
    </article>
  );
}

/** The log: written by whoever opened it, before it was shown to him. */
function Openings({ row }: { row: DepositRow }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.partTitle}>{t("deposits-openings")}</h2>
      {row.openings.length === 0 ? (
        <p className={styles.quiet}>{t("deposits-openings-none")}</p>
      ) : (
        <ol className={styles.entries} aria-label={t("deposits-openings")}>
          {row.openings.map((opening, index) => (
            <li key={index} className={styles.entry}>
              <span>{t("deposits-opened-by", { name: opening.by, at: format.moment(opening.at) })}</span>
              {opening.reason !== "" && (
                <span className={styles.reason} dir="auto">
                  {opening.reason}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
