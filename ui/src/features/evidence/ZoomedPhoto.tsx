import { type PointerEvent, useEffect, useMemo, useRef, useState, type WheelEvent } from "react";

import type { Action } from "../../app/actions";
import { useActions } from "../../app/use_actions";
import { IconButton } from "../../components/Button";
import { format, t } from "../../i18n";
import type { Picture } from "../../platform";
import { Photo } from "./Photo";
import styles from "./ZoomedPhoto.module.css";

interface View {
  scale: number;
  x: number;
  y: number;
}

const whole: View = { scale: 1, x: 0, y: 0 };
const LARGEST = 12;

/** A picture to go into: wheel, keys or buttons make it larger, dragging moves it. */
export function ZoomedPhoto({ id, rendition, alt, damage }: { id: string; rendition: Picture; alt: string; damage: string | null }) {
  const [view, setView] = useState<View>(whole);
  const frame = useRef<HTMLDivElement>(null);
  const drag = useRef<{ x: number; y: number } | null>(null);

  const actions = useMemo((): Action[] => {
    const zoom = (factor: number) => setView((now) => scaled(now, factor, 0, 0));
    return [
      { id: "zoom-in", label: t("do-zoom-in"), keys: "+", group: "record", run: () => zoom(1.4) },
      { id: "zoom-in-equal", label: t("do-zoom-in"), keys: "=", group: "record", unlisted: true, run: () => zoom(1.4) },
      { id: "zoom-out", label: t("do-zoom-out"), keys: "-", group: "record", run: () => zoom(1 / 1.4) },
      { id: "zoom-whole", label: t("do-zoom-whole"), keys: "0", group: "record", run: () => setView(whole) },
    ];
  }, []);
  useActions(actions);

  useEffect(() => {
    const target = frame.current;
    // The page must not scroll or zoom with the picture; React listens to the wheel passively.
    const stop = (event: Event) => event.preventDefault();
    target?.addEventListener("wheel", stop, { passive: false });
    return () => target?.removeEventListener("wheel", stop);
  }, []);

  const onWheel = (event: WheelEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2];
    setView((now) => scaled(now, Math.exp(-event.deltaY / 400), x, y));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (view.scale === 1 || (event.target as HTMLElement).closest("button")) return;
    drag.current = { x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const from = drag.current;
    if (!from) return;
    drag.current = { x: event.clientX, y: event.clientY };
    setView((now) => ({ ...now, x: now.x + event.clientX - from.x, y: now.y + event.clientY - from.y }));
  };

  return (
    <div
      ref={frame}
      className={styles.frame}
      data-zoomed={view.scale > 1 || undefined}
      onWheel={onWheel}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
    >
      <div className={styles.picture} style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}>
        <Photo id={id} rendition={rendition} alt={alt} damage={damage} fit="contain" />
      </div>
      <div className={styles.tools}>
        <IconButton icon="minus" label={t("do-zoom-out")} keys="-" isDisabled={view.scale <= 1} onPress={() => setView(scaled(view, 1 / 1.4, 0, 0))} />
        <span className={styles.scale}>{t("percent", { value: format.count(Math.round(view.scale * 100)) })}</span>
        <IconButton icon="add" label={t("do-zoom-in")} keys="+" isDisabled={view.scale >= LARGEST} onPress={() => setView(scaled(view, 1.4, 0, 0))} />
      </div>
    </div>
  );
}

/** The view enlarged by `factor` around a point, in pixels from the frame's centre. */
function scaled(view: View, factor: number, x: number, y: number): View {
  const scale = Math.min(LARGEST, Math.max(1, view.scale * factor));
  if (scale === 1) return whole;
  const applied = scale / view.scale;
  return { scale, x: x - (x - view.x) * applied, y: y - (y - view.y) * applied };
}
