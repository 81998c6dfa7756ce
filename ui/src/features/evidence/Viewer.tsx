import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";

import type { Action } from "../../app/actions";
import { useAllOf, useRecord } from "../../app/queries";
import { useActions } from "../../app/use_actions";
import type { RecordDocument } from "../../bindings/commands";
import { Button, IconButton } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Ref } from "../../components/Tag";
import { t } from "../../i18n";
import { SavedMark } from "../records/SavedMark";
import { StateField } from "../records/StateField";
import { TitleField } from "../records/TitleField";
import { asText } from "../records/use_field";
import { ExportDialog } from "./ExportDialog";
import { Derivatives } from "./Derivatives";
import { useOriginal } from "./original";
import { isDeleted, useOverview } from "./overview";
import { PhotoFacts } from "./PhotoFacts";
import { Redaction } from "./Redaction";
import { isShown, Stage } from "./Stage";
import styles from "./Viewer.module.css";

/** One piece of evidence: its picture as large as the window, what its bytes say, what stands on it. */
export function Viewer() {
  const { id } = useParams({ strict: false });
  const { data, error, refetch } = useRecord(id ?? null);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  return data ? <OpenViewer key={data.id} record={data} /> : <div className={styles.viewer} />;
}

function OpenViewer({ record }: { record: RecordDocument }) {
  const navigate = useNavigate();
  const { original = false, derivative } = useSearch({ strict: false });
  const [exporting, setExporting] = useState(false);
  const [redacting, setRedacting] = useState(false);
  const neighbours = useNeighbours(record);
  const mission = record.mission ?? "";
  const mime = asText(record.fields.mime);
  const deleted = isDeleted(useOverview(record.mission), record.id);
  const isPicture = mime.startsWith("image/") && !deleted;
  const showable = isShown(mime) && !deleted;
  const opened = useOriginal(record.id, original && showable && !redacting);

  const { list, toggleOriginal, showDerivative, redact, leave } = useMemo(() => {
    const go = (id: string | undefined) => id !== undefined && void navigate({ to: "/m/$mission/evidence/$id", params: { mission, id }, replace: true });
    const look = (search: { original?: boolean; derivative?: string }) => void navigate({ to: "/m/$mission/evidence/$id", params: { mission, id: record.id }, search, replace: true });
    const toggleOriginal = () => look(original ? {} : { original: true });
    const showDerivative = (id: string | null) => look(id === null ? {} : { derivative: id });
    const redact = () => setRedacting(true);
    const leave = () => (history.length > 1 ? history.back() : void navigate({ to: "/m/$mission/evidence", params: { mission } }));
    const list: Action[] = [
      { id: "photo-next", label: t("do-next-photo"), keys: "ArrowRight", group: "record", run: () => go(neighbours.next) },
      { id: "photo-previous", label: t("do-previous-photo"), keys: "ArrowLeft", group: "record", run: () => go(neighbours.previous) },
      ...(showable ? [{ id: "photo-original", label: original ? t("do-preview") : t("do-original"), keys: "O", group: "record", run: toggleOriginal } as const] : []),
      ...(deleted ? [] : [{ id: "photo-export", label: t("do-export"), keys: "X", group: "record", run: () => setExporting(true) } as const]),
      { id: "photo-history", label: t("do-history"), keys: "H", group: "record", run: () => void navigate({ to: "/history/$id", params: { id: record.id } }) },
      { id: "photo-leave", label: t("go-back"), keys: "Escape", group: "go", run: leave },
    ];
    return { list, toggleOriginal, showDerivative, redact, leave };
  }, [navigate, mission, record.id, original, showable, deleted, neighbours.next, neighbours.previous]);
  useActions(redacting ? none : list);
  const stopRedacting = useCallback(() => setRedacting(false), []);

  return (
    <article className={styles.viewer} aria-label={record.title || t("photo")}>
      <header className={styles.head}>
        <Button icon="back" keys={redacting ? undefined : "Escape"} look="quiet" onPress={leave}>
          {t("back")}
        </Button>
        <TitleField record={record} />
        {record.ref && <Ref>{record.ref}</Ref>}
        <StateField record={record} />
        <span className={styles.end}>
          <SavedMark />
          <IconButton
            icon="back"
            label={t("do-previous-photo")}
            keys="ArrowLeft"
            isDisabled={neighbours.previous === undefined}
            onPress={() => neighbours.previous && void navigate({ to: "/m/$mission/evidence/$id", params: { mission, id: neighbours.previous }, replace: true })}
          />
          <IconButton
            icon="forward"
            label={t("do-next-photo")}
            keys="ArrowRight"
            isDisabled={neighbours.next === undefined}
            onPress={() => neighbours.next && void navigate({ to: "/m/$mission/evidence/$id", params: { mission, id: neighbours.next }, replace: true })}
          />
          {showable && (
            <Button keys="O" isDisabled={redacting} onPress={toggleOriginal}>
              {original ? t("do-preview") : t("do-original")}
            </Button>
          )}
        </span>
      </header>
      <div className={styles.columns}>
        {redacting ? (
          <Redaction
            record={record}
            onLeave={stopRedacting}
            onDone={(made) => {
              setRedacting(false);
              showDerivative(made.id);
            }}
          />
        ) : (
          <>
            <Stage record={record} original={opened} wanted={original && showable} deleted={deleted} derivative={derivative ?? null} />
            <aside className={styles.rail} aria-label={t("about-this-record")}>
              <PhotoFacts record={record} original={opened.isOpen} deleted={deleted} onExport={() => setExporting(true)} derivatives={isPicture ? <Derivatives record={record} shown={derivative ?? null} onShow={showDerivative} onMake={redact} /> : null} />
            </aside>
          </>
        )}
      </div>
      {exporting && <ExportDialog record={record} onClose={() => setExporting(false)} />}
    </article>
  );
}

const none: readonly Action[] = [];

function useNeighbours(record: RecordDocument): { previous: string | undefined; next: string | undefined } {
  const rows = useAllOf("evidence", record.mission).data?.records;
  const index = rows?.findIndex(({ id }) => id === record.id) ?? -1;
  return index < 0 ? { previous: undefined, next: undefined } : { previous: rows?.[index - 1]?.id, next: rows?.[index + 1]?.id };
}
