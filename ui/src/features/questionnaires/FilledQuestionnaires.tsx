import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useAllOf, useStatus } from "../../app/queries";
import { useMayCreate } from "../../app/use_may_create";
import { useMission } from "../../app/use_mission";
import type { RecordDocument } from "../../bindings/commands";
import { Failure } from "../../components/Failure";
import { Select } from "../../components/Select";
import { Ref, Tag } from "../../components/Tag";
import { kindsLabel, stateLabel, t } from "../../i18n";
import { Part } from "../records/Document";
import { shortRef } from "../records/reference";
import { asText } from "../records/use_field";
import { beginAnswers, isAbout } from "./begin_answers";
import styles from "./FilledQuestionnaires.module.css";

const KIND = "questionnaire_answers";

/** The questionnaires that were filled in about this interview, visit or company, and a way to fill in another. */
export function FilledQuestionnaires({ record }: { record: RecordDocument }) {
  const navigate = useNavigate();
  const current = useMission().id;
  const mission = record.mission ?? current;
  const forms = useAllOf("questionnaire", null).data?.records ?? [];
  const filled = useAllOf(KIND, mission, isAbout(record.kind) ? { [record.kind]: record.id } : {}).data?.records ?? [];
  const officer = useStatus().data?.name ?? "";
  const [failed, setFailed] = useState<unknown>(null);
  const mayCreate = useMayCreate();
  if (!isAbout(record.kind) || mission === null || (filled.length === 0 && (forms.length === 0 || !mayCreate(KIND)))) return null;
  const begin = (id: string | null) => {
    const form = forms.find((one) => one.id === id);
    if (!form) return;
    setFailed(null);
    beginAnswers(mission, form, officer, record).then((made) => void navigate({ to: "/r/$id", params: { id: made } }), setFailed);
  };
  return (
    <Part title={kindsLabel(KIND)}>
      {filled.length > 0 && (
        <ul className={styles.list}>
          {filled.map((row) => (
            <li key={row.id}>
              <Link className={styles.row ?? ""} to="/r/$id" params={{ id: row.id }}>
                {row.ref && <Ref>{shortRef(row.ref)}</Ref>} <bdi>{row.title}</bdi>
                <Tag tone={row.fields.state === "complete" ? "green" : "neutral"}>{stateLabel(KIND, asText(row.fields.state))}</Tag>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {failed !== null && <Failure error={failed} />}
      {forms.length > 0 && mayCreate(KIND) && (
        <span className={styles.begin}>
          <Select label={t("questionnaire-fill-one")} hideLabel look="line" options={forms.map((row) => ({ value: row.id, label: row.title }))} value={null} emptyLabel={t("questionnaire-fill-one")} onChange={begin} />
        </span>
      )}
    </Part>
  );
}
