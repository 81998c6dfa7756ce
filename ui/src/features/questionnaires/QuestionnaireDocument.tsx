import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";

import type { Action } from "../../app/actions";
import { useStatus } from "../../app/queries";
import { useActions } from "../../app/use_actions";
import { useMission } from "../../app/use_mission";
import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { fieldLabel, groupLabel, kindsLabel, t } from "../../i18n";
import { Document, Part, RailPart, UsedBy } from "../records/Document";
import { FieldRow } from "../records/FieldRow";
import { Fields } from "../records/Fields";
import { Prose } from "../records/Prose";
import { asText } from "../records/use_field";
import { beginAnswers } from "./begin_answers";
import { Questions } from "./Questions";

/** A questionnaire: what it asks, where it came from, and who filled it in. */
export default function QuestionnaireDocument({ record }: { record: RecordDocument }) {
  const navigate = useNavigate();
  const mission = useMission().id;
  const officer = useStatus().data?.name ?? "";
  const [failed, setFailed] = useState<unknown>(null);
  const list = useMemo((): Action[] => {
    const run = () => {
      if (mission === null) return;
      setFailed(null);
      beginAnswers(mission, record, officer, null).then((id) => void navigate({ to: "/r/$id", params: { id } }), setFailed);
    };
    return [{ id: "fill-in", label: t("questionnaire-fill"), keys: "F", group: "record", run }];
  }, [mission, navigate, officer, record]);
  useActions(list);

  return (
    <Document
      record={record}
      actions={
        <Button look="primary" small keys="F" isDisabled={mission === null} onPress={() => list[0]?.run()}>
          {t("questionnaire-fill")}
        </Button>
      }
      rail={
        <>
          <RailPart title={groupLabel("questionnaire", "file")}>
            <FieldRow record={record} name="form_id" />
            <FieldRow record={record} name="form_version" />
            <FieldRow record={record} name="source_format" />
            <FieldRow record={record} name="file_name" />
            <FieldRow record={record} name="sha256" />
          </RailPart>
          <UsedBy record={record} kinds={["questionnaire_answers"]} title={kindsLabel("questionnaire_answers")} />
        </>
      }
    >
      {failed !== null && <Failure error={failed} />}
      {mission === null && <Notice title={t("questionnaire-needs-mission")} />}
      <Fields record={record} names={["missions"]} />
      <Part title={fieldLabel("questionnaire", "note")}>
        <Prose record={record} name="note" label={fieldLabel("questionnaire", "note")} invitation={t("prose-invitation")} rows={2} />
      </Part>
      <Part title={t("questionnaire-questions")}>
        <Questions xform={asText(record.fields.xform)} />
      </Part>
    </Document>
  );
}
