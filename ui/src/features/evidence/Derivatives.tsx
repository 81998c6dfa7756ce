import { useMemo, useState } from "react";

import type { Action } from "../../app/actions";
import { useRecord } from "../../app/queries";
import { useActions } from "../../app/use_actions";
import { useMayCreate } from "../../app/use_may_create";
import type { DerivativeBrief, RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Tag } from "../../components/Tag";
import { stateLabel, t } from "../../i18n";
import { CommandError } from "../../platform";
import { RailPart } from "../records/Document";
import { MoveReason } from "../records/MoveReason";
import { moveRecord, problemText } from "../records/moves";
import { asText } from "../records/use_field";
import styles from "./Derivatives.module.css";
import { derivativesOf, useOverview } from "./overview";
import { Photo } from "./Photo";

interface DerivativesProps {
  record: RecordDocument;
  /** The one that stands beside the original. */
  shown: string | null;
  onShow: (id: string | null) => void;
  onMake: () => void;
}

/** What was made from the original: why, and whether a second person approved it. */
export function Derivatives({ record, shown, onShow, onMake }: DerivativesProps) {
  const overview = useOverview(record.mission);
  const list = derivativesOf(overview, record.id);
  const mayMake = useMayCreate()("derivative");
  const actions = useMemo((): Action[] => (mayMake ? [{ id: "photo-redact", label: t("do-redact"), keys: "R", group: "record", run: onMake }] : []), [mayMake, onMake]);
  useActions(actions);
  return (
    <RailPart title={t("derivatives")}>
      {list.length === 0 ? (
        <p className={styles.none}>{t("derivatives-none")}</p>
      ) : (
        <ul className={styles.list} aria-label={t("derivatives")}>
          {list.map((brief) => (
            <Derivative key={brief.id} brief={brief} shown={shown === brief.id} onShow={onShow} />
          ))}
        </ul>
      )}
      {mayMake && (
        <div className={styles.tools}>
          <Button small keys="R" icon="copy" onPress={onMake}>
            {t("do-redact")}
          </Button>
        </div>
      )}
    </RailPart>
  );
}

function Derivative({ brief, shown, onShow }: { brief: DerivativeBrief; shown: boolean; onShow: (id: string | null) => void }) {
  const { data } = useRecord(brief.id);
  const [problem, setProblem] = useState<CommandError | null>(null);
  const [withdrawing, setWithdrawing] = useState(false);
  const approve = () => {
    if (!data) return;
    setProblem(null);
    moveRecord(data, "approved", "").catch((thrown: unknown) => setProblem(CommandError.from(thrown)));
  };
  return (
    <li className={styles.derivative}>
      <button type="button" className={styles.picture} aria-pressed={shown} aria-label={t("derivative-beside", { reason: brief.reason })} onClick={() => onShow(shown ? null : brief.id)}>
        <Photo id={brief.id} rendition="thumbnail" alt="" />
      </button>
      <div className={styles.facts}>
        <span className={styles.state}>
          <Tag tone={brief.state === "approved" ? "green" : "amber"}>{stateLabel("derivative", brief.state)}</Tag>
          {data && asText(data.fields.approved_by) !== "" && <bdi className={styles.by}>{asText(data.fields.approved_by)}</bdi>}
        </span>
        <bdi className={styles.reason} dir="auto">
          {brief.reason}
        </bdi>
        <span className={styles.tools}>
          {brief.state === "draft" && (
            <Button small onPress={approve}>
              {t("derivative-approve")}
            </Button>
          )}
          <Button small look="quiet" onPress={() => setWithdrawing(true)}>
            {t("derivative-withdraw")}
          </Button>
        </span>
        {problem && (
          <p className={styles.problem} role="alert">
            {problemText("derivative", problem)}
          </p>
        )}
      </div>
      {withdrawing && data && <MoveReason record={data} to="withdrawn" onClose={() => setWithdrawing(false)} />}
    </li>
  );
}
