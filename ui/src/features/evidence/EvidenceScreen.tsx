import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";

import type { Action } from "../../app/actions";
import { useRecordPages } from "../../app/pages";
import { useActions } from "../../app/use_actions";
import { useMayCreate } from "../../app/use_may_create";
import type { RecordPage, RecordRow, Sort } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { Failure } from "../../components/Failure";
import { Select } from "../../components/Select";
import { Tag } from "../../components/Tag";
import { choiceLabel, format, kindsLabel, stateLabel, t } from "../../i18n";
import { platform } from "../../platform";
import { shortRef } from "../records/reference";
import { asText } from "../records/use_field";
import styles from "./EvidenceScreen.module.css";
import { importPhotos } from "./import";
import { PhotoRule } from "./PhotoRule";
import { approvedOf, correctionOf, derivativesOf, isDeleted, useOverview } from "./overview";
import { hasPicture, Photo } from "./Photo";
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
  const overview = useOverview(mission);
  const [stacked, setStacked] = useState(true);
  const bursts = (overview?.stacks.length ?? 0) > 0;
  const importNow = useCallback(() => {
    setFailed(null);
    importPhotos(mission).catch(setFailed);
  }, [mission]);
  const mayImport = useMayCreate()("evidence");
  const actions = useMemo((): Action[] => (mayImport ? [{ id: "import", label: t("do-import"), keys: "I", group: "do", run: importNow }] : []), [mayImport, importNow]);
  useActions(actions);

  const button = mayImport && (
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
          {bursts && (
            <Button small look="quiet" onPress={() => setStacked(!stacked)} aria-pressed={stacked}>
              {stacked ? t("stacks-open-all") : t("stacks-close-all")}
            </Button>
          )}
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
      ) : bursts && stacked ? (
        <Stacked mission={mission} sort={sort} stacks={overview?.stacks ?? []} />
      ) : (
        <Grid mission={mission} tiles={pages} />
      )}
    </section>
  );
}

/** What a grid shows: a list of any length, of which only the part on the screen has to be there. */
interface Tiles {
  total: number | undefined;
  at: (index: number) => RecordRow | undefined;
  show: (from: number, to: number) => void;
  /** How many photos stand behind this one; none for a photo of its own. */
  behind?: (index: number) => number;
  /** Does with a tile what opens it; false: it is a record to go to. */
  open?: (index: number) => boolean;
}

/** The same with each burst as one tile, opened by Enter. */
function Stacked({ mission, sort, stacks }: { mission: string; sort: Sort; stacks: readonly (readonly string[])[] }) {
  const rows = useAllRows(mission, sort);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const tiles = useMemo((): Tiles => {
    const stackOf = new Map(stacks.flatMap((stack) => stack.map((id) => [id, stack] as const)));
    const covered = new Set<readonly string[]>();
    const shown = rows.flatMap((row) => {
      const stack = stackOf.get(row.id);
      if (!stack || opened.has(stack[0] ?? "")) return [{ row, behind: 0 }];
      if (covered.has(stack)) return [];
      covered.add(stack);
      return [{ row, behind: stack.length - 1 }];
    });
    return {
      total: shown.length,
      at: (index) => shown[index]?.row,
      show: () => undefined,
      behind: (index) => shown[index]?.behind ?? 0,
      open(index) {
        const tile = shown[index];
        const first = tile && tile.behind > 0 ? stackOf.get(tile.row.id)?.[0] : undefined;
        if (first === undefined) return false;
        setOpened((now) => new Set(now).add(first));
        return true;
      },
    };
  }, [rows, stacks, opened]);
  return <Grid mission={mission} tiles={tiles} />;
}

/** Every row of the mission's evidence: bursts are known only among all of them. */
function useAllRows(mission: string, sort: Sort): readonly RecordRow[] {
  const { data } = useQuery({
    queryKey: ["list", "evidence", mission, sort, "whole"],
    queryFn: async () => {
      const rows: RecordRow[] = [];
      let after: string | null = null;
      do {
        const page: RecordPage = await platform().call("record_list", { kind: "evidence", mission, sort, limit: 1000, ...(after === null ? {} : { after }) });
        rows.push(...page.records);
        after = page.next;
      } while (after !== null);
      return rows;
    },
    placeholderData: keepPreviousData,
  });
  return data ?? [];
}

function Grid({ mission, tiles: pages }: { mission: string; tiles: Tiles }) {
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const width = useWidth(scroller);
  const overview = useOverview(mission);
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

  const open = (index: number) => {
    const row = pages.at(index);
    if (row && !pages.open?.(index)) visit(row);
  };
  const visit = (row: RecordRow) => void navigate({ to: "/m/$mission/evidence/$id", params: { mission, id: row.id } });
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
      open(active);
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
                  open(index);
                }}
              >
                {row && <Tile row={row} behind={pages.behind?.(index) ?? 0} overview={overview} />}
              </div>
            );
          }),
        )}
      </div>
    </div>
  );
}

function Tile({ row, behind, overview }: { row: RecordRow; behind: number; overview: ReturnType<typeof useOverview> }) {
  const corrected = correctionOf(overview, row.id);
  const deleted = isDeleted(overview, row.id);
  const derivative = deleted ? undefined : (approvedOf(overview, row.id) ?? derivativesOf(overview, row.id)[0]);
  const damage = typeof row.fields.damage === "string" ? row.fields.damage : null;
  const reference = row.ref ? shortRef(row.ref) : "";
  return (
    <>
      <div className={styles.picture} data-stack={behind > 0 || undefined}>
        <Photo
          id={row.id}
          rendition="thumbnail"
          alt={row.title || reference}
          damage={deleted ? null : damage}
          instead={deleted ? t("photo-deleted") : hasPicture(asText(row.fields.mime)) ? undefined : choiceLabel("choice-evidence_kind", asText(row.fields.evidence_kind))}
        />
        {damage && !deleted && (
          <span className={styles.damage}>
            <Tag tone="amber">{choiceLabel("choice-damage", damage)}</Tag>
          </span>
        )}
        {behind > 0 && (
          <span className={styles.behind}>
            <Tag tone="accent">{t("stack-of", { count: behind + 1 })}</Tag>
          </span>
        )}
        {derivative && behind === 0 && (
          <span className={styles.derivative} title={t("stage-derivative")}>
            <Photo id={derivative.id} rendition="thumbnail" alt={t("tile-derivative", { state: stateLabel("derivative", derivative.state) })} />
          </span>
        )}
      </div>
      <div className={styles.caption}>
        <span className={styles.name}>{row.title ? <bdi>{row.title}</bdi> : <span className={styles.untitled}>{t("untitled")}</span>}</span>
        <span className={styles.facts}>
          <bdi className={styles.ref}>{reference}</bdi>
          <span>{corrected ? t("time-corrected-short", { at: format.statedMoment(corrected.at, null) }) : photoTime(row.fields)}</span>
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
