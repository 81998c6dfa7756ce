import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

import type { Action } from "../../app/actions";
import { useActions } from "../../app/use_actions";
import type { EvidenceRedacted, RecordDocument } from "../../bindings/commands";
import { Button, IconButton } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { TextInput } from "../../components/TextInput";
import { errorText, format, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import { fitted, inPixels, moved, type Part, resized, type Size, spanned, upright } from "./areas";
import { Photo } from "./Photo";
import styles from "./Redaction.module.css";

const FRESH: Part = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };
const STEP = 0.01;
const MOST_DEGREES = 45;

type Grip = { from: { x: number; y: number }; area: Part; what: "move" | "resize" | "draw"; index: number | "crop" };

interface RedactionProps {
  record: RecordDocument;
  onDone: (made: EvidenceRedacted) => void;
  onLeave: () => void;
}

/** Making a derivative: what is covered, what stays, how it is turned. The original is untouched; the desk makes the picture from its full size. */
export function Redaction({ record, onDone, onLeave }: RedactionProps) {
  const [fills, setFills] = useState<readonly Part[]>([]);
  const [crop, setCrop] = useState<Part | null>(null);
  const [degrees, setDegrees] = useState("0");
  const [reason, setReason] = useState("");
  const [error, setError] = useState<CommandError | null>(null);
  const [busy, setBusy] = useState(false);
  const [fresh, setFresh] = useState<number | "crop" | null>(null);
  const number = (name: string) => (typeof record.fields[name] === "number" ? record.fields[name] : 0);
  const size = upright({ width: number("width"), height: number("height") }, number("orientation"));
  const turn = Number(degrees.replace(",", "."));
  const soundTurn = Number.isFinite(turn) && Math.abs(turn) <= MOST_DEGREES;
  const something = fills.length > 0 || crop !== null || (soundTurn && turn !== 0);

  const { list, cover, keep } = useMemo(() => {
    const cover = () => {
      setFills((now) => {
        setFresh(now.length);
        return [...now, FRESH];
      });
    };
    const keep = () => {
      setCrop((now) => now ?? { x: 0.05, y: 0.05, width: 0.9, height: 0.9 });
      setFresh("crop");
    };
    const list: Action[] = [
      { id: "redact-cover", label: t("do-cover"), keys: "F", group: "record", run: cover },
      { id: "redact-crop", label: t("do-crop"), keys: "K", group: "record", run: keep },
      { id: "redact-leave", label: t("redact-leave"), keys: "Escape", group: "record", run: onLeave },
    ];
    return { list, cover, keep };
  }, [onLeave]);
  useActions(list);

  const change = (index: number | "crop", area: Part) => (index === "crop" ? setCrop(area) : setFills((now) => now.map((old, at) => (at === index ? area : old))));
  const take = (index: number | "crop") => (index === "crop" ? setCrop(null) : setFills((now) => now.filter((_, at) => at !== index)));
  const make = () => {
    setBusy(true);
    setError(null);
    platform()
      .call("evidence_redact", {
        id: record.id,
        fills: fills.map((area) => inPixels(area, size)),
        ...(crop ? { crop: inPixels(crop, size) } : {}),
        ...(turn !== 0 ? { straighten: turn } : {}),
        reason: reason.trim(),
      })
      .then(onDone, (thrown: unknown) => setError(CommandError.from(thrown)))
      .finally(() => setBusy(false));
  };

  return (
    <>
      <Canvas record={record} size={size} degrees={soundTurn ? turn : 0} fills={fills} crop={crop} fresh={fresh} onChange={change} onRemove={take} onDraw={(area) => setFills((now) => [...now, area])} />
      <aside className={styles.rail} aria-label={t("redact-title")}>
        <h2 className={styles.title}>{t("redact-title")}</h2>
        <p className={styles.note}>{t("redact-means")}</p>
        <div className={styles.tools}>
          <Button icon="add" keys="F" onPress={cover}>
            {t("do-cover")}
          </Button>
          <Button keys="K" onPress={keep}>
            {t("do-crop")}
          </Button>
        </div>
        <p className={styles.note} id="redact-keys">
          {t("redact-keys")}
        </p>
        <ul className={styles.areas} aria-label={t("redact-areas")}>
          {fills.map((area, index) => (
            <AreaRow key={index} name={t("redact-area", { number: index + 1 })} area={area} onRemove={() => take(index)} />
          ))}
          {crop && <AreaRow name={t("redact-crop")} area={crop} onRemove={() => take("crop")} />}
        </ul>
        <TextInput
          label={t("redact-straighten")}
          hint={t("redact-straighten-hint")}
          problem={soundTurn ? undefined : t("redact-straighten-problem")}
          type="number"
          min={-MOST_DEGREES}
          max={MOST_DEGREES}
          step={0.1}
          value={degrees}
          onChange={(event) => setDegrees(event.target.value)}
        />
        <TextInput label={t("redact-reason")} hint={t("redact-reason-hint")} dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
        {error && (
          <Notice tone="red" title={t("redact-failed")} live>
            <p>{errorText(error)}</p>
          </Notice>
        )}
        <div className={styles.tools}>
          <Button onPress={onLeave} keys="Escape">
            {t("redact-leave")}
          </Button>
          <Button look="primary" isDisabled={busy || !something || !soundTurn || reason.trim() === ""} onPress={make}>
            {busy ? t("redact-making") : t("redact-do")}
          </Button>
        </div>
      </aside>
    </>
  );
}

function AreaRow({ name, area, onRemove }: { name: string; area: Part; onRemove: () => void }) {
  return (
    <li className={styles.area}>
      <span>{name}</span>
      <span className={styles.place}>{placeText(area)}</span>
      <IconButton small icon="close" label={t("redact-remove", { name })} onPress={onRemove} />
    </li>
  );
}

/** `12 %, 30 %: 20 % × 10 %` */
function placeText(area: Part): string {
  const percent = (part: number) => format.count(Math.round(part * 100));
  return t("redact-place", { x: percent(area.x), y: percent(area.y), width: percent(area.width), height: percent(area.height) });
}

interface CanvasProps {
  record: RecordDocument;
  size: Size;
  degrees: number;
  fills: readonly Part[];
  crop: Part | null;
  /** The area that was just added: it takes the keyboard. */
  fresh: number | "crop" | null;
  onChange: (index: number | "crop", area: Part) => void;
  onRemove: (index: number | "crop") => void;
  onDraw: (area: Part) => void;
}

/** The picture with its areas over it: drawn, moved and sized with a pointer or with the arrow keys. */
function Canvas({ record, size, degrees, fills, crop, fresh, onChange, onRemove, onDraw }: CanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const grip = useRef<Grip | null>(null);
  const [drawn, setDrawn] = useState<Part | null>(null);
  const shown = useFitted(frame, size);

  useEffect(() => {
    if (fresh !== null) picture.current?.querySelector<HTMLElement>(`[data-area="${fresh}"]`)?.focus();
  }, [fresh]);

  const at = (event: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect();
    return box ? { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height } : { x: 0, y: 0 };
  };
  const take = (event: PointerEvent<HTMLElement>, what: Grip["what"], index: number | "crop", area: Part) => {
    event.stopPropagation();
    grip.current = { from: at(event), area, what, index };
    picture.current?.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent) => {
    const held = grip.current;
    if (!held) return;
    const to = at(event);
    const [byX, byY] = [to.x - held.from.x, to.y - held.from.y];
    if (held.what === "draw") setDrawn(spanned(held.from, to));
    else onChange(held.index, held.what === "move" ? moved(held.area, byX, byY) : resized(held.area, byX, byY));
  };
  const drop = () => {
    if (grip.current?.what === "draw" && drawn && drawn.width > STEP / 2 && drawn.height > STEP / 2) onDraw(drawn);
    grip.current = null;
    setDrawn(null);
  };

  const areas = [...fills.map((area, index) => ({ area, index })), ...(crop ? [{ area: crop, index: "crop" as const }] : [])];
  return (
    <div ref={frame} className={styles.frame}>
      <div
        ref={picture}
        className={styles.picture}
        dir="ltr"
        style={{ width: shown.width, height: shown.height }}
        onPointerDown={(event) => take(event, "draw", 0, FRESH)}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        <div className={styles.turned} style={{ transform: `rotate(${degrees}deg)` }}>
          <Photo id={record.id} rendition="preview" alt={record.title || t("photo")} fit="contain" />
        </div>
        {areas.map(({ area, index }) => (
          <button
            key={index}
            type="button"
            className={index === "crop" ? styles.crop : styles.fill}
            data-area={index}
            aria-label={`${index === "crop" ? t("redact-crop") : t("redact-area", { number: index + 1 })}: ${placeText(area)}`}
            aria-describedby="redact-keys"
            style={rectangle(area)}
            onPointerDown={(event) => take(event, "move", index, area)}
            onKeyDown={(event) => answer(event, area, (next) => (next ? onChange(index, next) : onRemove(index)))}
          >
            <span className={styles.handle} onPointerDown={(event) => take(event, "resize", index, area)} />
          </button>
        ))}
        {drawn && <span className={styles.drawn} style={rectangle(drawn)} />}
      </div>
    </div>
  );
}

/** Arrow keys move, with Shift they size, with Alt by less; Delete takes the area away (`null`). */
function answer(event: KeyboardEvent, area: Part, change: (next: Part | null) => void): void {
  const step = event.altKey ? STEP / 5 : STEP;
  const by: Record<string, [number, number]> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
  const direction = by[event.key];
  if (direction) change(event.shiftKey ? resized(area, ...direction) : moved(area, ...direction));
  else if (event.key === "Delete" || event.key === "Backspace") change(null);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function rectangle(area: Part) {
  const percent = (part: number) => `${part * 100}%`;
  return { left: percent(area.x), top: percent(area.y), width: percent(area.width), height: percent(area.height) };
}

function useFitted(frame: React.RefObject<HTMLDivElement | null>, picture: Size): Size {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const target = frame.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => entry && setRoom({ width: entry.contentRect.width, height: entry.contentRect.height }));
    observer.observe(target);
    return () => observer.disconnect();
  }, [frame]);
  return fitted(picture, room);
}
