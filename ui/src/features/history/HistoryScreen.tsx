import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";

import type { Action } from "../../app/actions";
import { useHistory, useRecord } from "../../app/queries";
import { useActions } from "../../app/use_actions";
import type { HistoryEntry } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Ref, Tag } from "../../components/Tag";
import { format, has, kindLabel, t } from "../../i18n";
import { changeText } from "./change_text";
import styles from "./HistoryScreen.module.css";

/** Everything that happened to a record: who, when as their clock said, what, and why. */
export function HistoryScreen() {
  const { id = "" } = useParams({ strict: false });
  const record = useRecord(id).data;
  const { data, error, refetch } = useHistory(id);
  const actions = useMemo((): Action[] => [{ id: "leave-history", label: t("go-back"), keys: "Escape", group: "go", run: () => history.back() }], []);
  useActions(actions);
  return (
    <article className={styles.screen}>
      <header className={styles.head}>
        <Button look="quiet" icon="back" keys="Escape" onPress={() => history.back()}>
          {t("back")}
        </Button>
        <h1 className={styles.title}>{t("history-of", { title: record?.title || (record ? kindLabel(record.kind) : "") })}</h1>
        {record?.ref && <Ref>{record.ref}</Ref>}
      </header>
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        // Long histories scroll, also for the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol className={styles.entries} tabIndex={0} aria-label={t("history")}>{data?.entries.map((entry) => <Entry key={entry.version} entry={entry} kind={record?.kind ?? ""} />)}</ol>
      )}
    </article>
  );
}

function Entry({ entry, kind }: { entry: HistoryEntry; kind: string }) {
  return (
    <li className={styles.entry}>
      <div className={styles.when}>
        <span>{format.authorMoment(entry.at)}</span>
        <span className={styles.device}>
          <bdi>{entry.device.slice(0, 7)}</bdi>
        </span>
      </div>
      <div className={styles.what}>
        <p className={styles.author}>
          <bdi>{entry.author}</bdi>
          {entry.cause !== "edit" && <Tag tone={entry.cause === "resolve" ? "green" : "neutral"}>{has(`cause-${entry.cause}`) ? t(`cause-${entry.cause}`) : entry.cause}</Tag>}
        </p>
        <ul className={styles.changes}>{kind && entry.changes.map((change, index) => <li key={index}>{changeText(kind, change)}</li>)}</ul>
        {entry.reason && <p className={styles.reason}>{t("reason-quoted", { reason: entry.reason })}</p>}
      </div>
    </li>
  );
}
