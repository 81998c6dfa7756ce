import { useVirtualizer } from "@tanstack/react-virtual";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";

import type { Action } from "../../app/actions";
import { useRecordPages } from "../../app/pages";
import { useActions } from "../../app/use_actions";
import type { RecordRow, Sort } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { Failure } from "../../components/Failure";
import { Select } from "../../components/Select";
import { Tag } from "../../components/Tag";
import { choiceLabel, format, kindsLabel, t } from "../../i18n";
import { shortRef } from "../records/reference";
import styles from "./EvidenceScreen.module.css";
import { importPhotos } from "./import";
import { PhotoRule } from "./PhotoRule";
import { Photo } from "./Photo";
import { photoTime } from "./photo_time";

const TILE_WIDTH = 196;
const CAPTION_HEIGHT = 76;
const GAP = 12;
const sorts: readonly Sort[] = ["reference", "created", "title"];

/** The mission's photos and documents, as a grid that stays light with thousands of them. */
export function EvidenceScreen() {
  const { mission } = useParams({ strict: false });
  return mission === undefined ? null : <Evidence key={mission} mission={mission} />;
}

function Evidence({ mission }: { mission: string }) {
  const [sort, setSort] = useState<Sort>("reference");
  const [failed, setFailed] = useState<unknown>(null);
  const pages = useRecordPages({ kind: "evidence", mission, sort });
  const importNow = useCallback(() => {
    setFailed(null);
    importPhotos(mission).catch(setFailed);
  }, [mission]);
  const actions = useMemo((): Action[] => [{ id: "import", label: t("do-import"), keys: "I", group: "do", run: importNow }], [importNow]);
  useActions(actions);

  const button = (
    <Button look="primary" icon="upload" keys="I" onPress={importNow}>
      {t("do-import")}
    </Button>
  );
  return (
    <section className={styles.screen} aria-label={kindsLabel("evidence")}>
      <header className={styles.head}>
        <h1 className={styles.title}>{kindsLabel("evidence")}</h1>
        {pages.total !== undefined && <span className={styles.total}>{format.count(pages.total)}</span>}
        <span className={styles.tools}>
          <Select
            label={t("sort-by")}
            hideLabel
            look="line"
            options={sorts.map((value) => ({ value, label: t(`sort-${value}`) }))}
            value={sort}
            onChange={(value) => setSort((value ?? "reference") as Sort)}
          />
          {(pages.total ?? 0) > 0 && button}
        </span>
      </header>
      <PhotoRule mission={mission} />
      {failed !== null && <Failure error={failed} retry={importNow} />}
      {pages.error ? (
        <Failure error={pages.error} retry={pages.retry} />
      ) : pages.total === 0 ? (
        <Empty icon="photo" title={t("empty-evidence-title")} actions={button}>
          <p>{t("empty-evidence")}</p>
        </Empty>
      ) : (
        <Grid mission={mission} pages={pages} />
      )}
    </section>
  );
}

function Grid({ mission, pages }: { mission: string; pages: ReturnType<typeof useRecordPages> }) {
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const width = useWidth(scroller);
  const count = pages.total ?? 0;
  const columns = Math.max(1, Math.floor((width + GAP) / (TILE_WIDTH + GAP)));
  const tileWidth = (width - GAP * (columns - 1)) / columns;
  const rowHeight = Math.round((tileWidth * 3) / 4) + CAPTION_HEIGHT + GAP;
  const [active, setActive] = useState(0);
  const rows = useVirtualizer({ count: Math.ceil(count / columns), getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 2 });
  useEffect(() => rows.measure(), [rowHeight, rows]);

  const visible = rows.getVirtualItems();
  const first = (visible[0]?.index ?? 0) * columns;
  const last = Math.min(count, ((visible.at(-1)?.index ?? 0) + 1) * columns) - 1;
  const { show } = pages;
  useEffect(() => show(first, Math.max(first, last)), [first, last, show]);

  const open = (row: RecordRow) => void navigate({ to: "/m/$mission/evidence/$id", params: { mission, id: row.id } });
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === "rtl" ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: active + forward,
      ArrowLeft: active - forward,
      ArrowDown: active + columns,
      ArrowUp: active - columns,
      Home: 0,
      End: count - 1,
      PageDown: active + 3 * columns,
      PageUp: active - 3 * columns,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const index = Math.max(0, Math.min(count - 1, to));
      setActive(index);
      rows.scrollToIndex(Math.floor(index / columns));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const row = pages.at(active);
      if (row) open(row);
    }
  };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      tabIndex={0}
      aria-label={kindsLabel("evidence")}
      aria-activedescendant={active >= first && active <= last ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.space} style={{ blockSize: rows.getTotalSize() }} role="presentation">
        {visible.map((line) =>
          Array.from({ length: Math.min(columns, count - line.index * columns) }, (_, column) => {
            const index = line.index * columns + column;
            const row = pages.at(index);
            return (
              // The listbox itself answers the keyboard; a tile only needs the pointer.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={index}
                id={`${id}-${index}`}
                className={styles.tile}
                role="option"
                aria-selected={index === active}
                aria-setsize={count}
                aria-posinset={index + 1}
                style={{ insetInlineStart: column * (tileWidth + GAP), inlineSize: tileWidth, transform: `translateY(${line.start}px)`, blockSize: rowHeight - GAP }}
                onClick={() => {
                  setActive(index);
                  if (row) open(row);
                }}
              >
                {row && <Tile row={row} />}
              </div>
            );
          }),
        )}
      </div>
    </div>
  );
}

function Tile({ row }: { row: RecordRow }) {
  const damage = typeof row.fields.damage === "string" ? row.fields.damage : null;
  const reference = row.ref ? shortRef(row.ref) : "";
  return (
    <>
      <div className={styles.picture}>
        <Photo id={row.id} rendition="thumbnail" alt={row.title || reference} damage={damage} />
        {damage && (
          <span className={styles.damage}>
            <Tag tone="amber">{choiceLabel("choice-damage", damage)}</Tag>
          </span>
        )}
      </div>
      <div className={styles.caption}>
        <span className={styles.name}>{row.title ? <bdi>{row.title}</bdi> : <span className={styles.untitled}>{t("untitled")}</span>}</span>
        <span className={styles.facts}>
          <bdi className={styles.ref}>{reference}</bdi>
          <span>{photoTime(row.fields)}</span>
        </span>
      </div>
    </>
  );
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const padding = 2 * 20;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.target.clientWidth - padding));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
