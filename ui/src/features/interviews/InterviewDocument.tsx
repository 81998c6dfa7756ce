import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";

import type { Action } from "../../app/actions";
import { useAllOf } from "../../app/queries";
import { flushAll } from "../../app/session";
import { useActions } from "../../app/use_actions";
import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { t } from "../../i18n";
import { FilledQuestionnaires } from "../questionnaires/FilledQuestionnaires";
import { Document, UsedBy } from "../records/Document";
import { type Field, groupsOf } from "../records/kinds";
import { Withheld } from "../records/Withheld";
import { Consent } from "./Consent";
import { Guide } from "./Guide";
import { Course } from "./Course";
import styles from "./InterviewDocument.module.css";
import { Setting } from "./Setting";
import { Sources } from "./Sources";
import { Topic } from "./Topic";

/** The groups that are not spoken about but noted. */
const beside = new Set(["main", "setting", "consent"]);

/** An interview: topic notes in the order people talk; consent, source and what stands on it in the rail. */
export default function InterviewDocument({ record }: { record: RecordDocument }) {
  const navigate = useNavigate();
  const topics = useMemo(() => groupsOf("interview").filter(({ group }) => !beside.has(group)), []);
  const quotes = useAllOf("quote", record.mission, { interview: record.id }).data?.records ?? [];
  const actions = useMemo((): Action[] => [{ id: "first-topic", label: t("do-first-topic"), keys: "Enter", group: "record", run: focusFirstOpenTopic }], []);
  useActions(actions);

  return (
    <Document
      record={record}
      actions={
        <Button small look="quiet" keys="Alt+S" onPress={() => void flushAll().then(() => navigate({ to: "/stop" }))}>
          {t("do-disclosure")}
        </Button>
      }
      rail={
        <>
          <Consent record={record} />
          <Guide record={record} />
          <Sources record={record} />
          <UsedBy record={record} kinds={["finding", "observation"]} />
        </>
      }
    >
      <Setting record={record} />
      <Course record={record} topics={topics} onResume={focusFirstOpenTopic} />
      <Withheld record={record} />
      <div className={styles.topics}>
        {topics.filter(({ fields }) => isShown(record, fields)).map(({ group, fields }) => (
          <Topic key={group} record={record} group={group} fields={fields} quotes={quotes.filter((quote) => quote.fields.topic === group)} />
        ))}
      </div>
      <FilledQuestionnaires record={record} />
    </Document>
  );
}

/** Whether there is anything of a topic that this person sees. */
function isShown({ withheld }: RecordDocument, fields: readonly Field[]): boolean {
  return fields.some(({ name }) => !withheld.includes(name));
}

/** The first topic without a word, or the last of all. */
function focusFirstOpenTopic(): void {
  const topics = [...document.querySelectorAll<HTMLTextAreaElement>("[data-topic] textarea[data-note]")];
  (topics.find((topic) => topic.value === "") ?? topics.at(-1))?.focus();
}
