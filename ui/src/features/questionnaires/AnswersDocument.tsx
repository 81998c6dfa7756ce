import { useState } from "react";

import { useAllOf, useRecord } from "../../app/queries";
import { registers } from "../../app/session";
import type { RecordDocument, RecordRow } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { Select } from "../../components/Select";
import { t } from "../../i18n";
import { Document, RailPart } from "../records/Document";
import { FieldRow } from "../records/FieldRow";
import { asText, useField } from "../records/use_field";
import { Withheld } from "../records/Withheld";
import { AnswersForm } from "./AnswersForm";

/** A questionnaire as it is filled in: the questions, and beside them whom and what they are about. */
export default function AnswersDocument({ record }: { record: RecordDocument }) {
  const questionnaire = asText(useField(record, "questionnaire").value ?? undefined);
  return (
    <Document
      record={record}
      rail={
        <RailPart title={t("questionnaire-about")}>
          {questionnaire !== "" && <FieldRow record={record} name="questionnaire" />}
          <FieldRow record={record} name="interview" />
          <FieldRow record={record} name="site_visit" />
          <FieldRow record={record} name="company" />
          {!record.withheld.includes("respondent") && <FieldRow record={record} name="respondent" />}
          <FieldRow record={record} name="officer" />
        </RailPart>
      }
    >
      <Withheld record={record} />
      {record.withheld.includes("answers") ? null : questionnaire === "" ? <ChooseForm record={record} /> : <FormOf key={questionnaire} record={record} questionnaire={questionnaire} />}
    </Document>
  );
}

function FormOf({ record, questionnaire }: { record: RecordDocument; questionnaire: string }) {
  const { data, error } = useRecord(questionnaire);
  // The form does not change while it is filled in; what is known of it beside the form may.
  const [kept, setKept] = useState<string | null>(null);
  const xform = asText(data?.fields.xform);
  if (kept === null && xform !== "") setKept(xform);
  const form = kept ?? xform;
  if (form !== "") return <AnswersForm record={record} xform={form} />;
  return error || data ? <Notice tone="amber" title={t("questionnaire-missing")} live /> : null;
}

/** Answers that were begun without saying to what. */
function ChooseForm({ record }: { record: RecordDocument }) {
  const rows: readonly RecordRow[] = useAllOf("questionnaire", null).data?.records ?? [];
  if (rows.length === 0) return <Notice title={t("questionnaire-none-here")} />;
  const choose = (id: string | null) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return;
    registers.set(record.id, "questionnaire", row.id, record.dots.questionnaire);
    if (record.title === "") registers.set(record.id, "title", row.title, record.dots.title);
  };
  return (
    <>
      <p>{t("questionnaire-choose-form")}</p>
      <Select label={t("questionnaire-which")} options={rows.map((row) => ({ value: row.id, label: row.title }))} value={null} onChange={choose} />
    </>
  );
}
