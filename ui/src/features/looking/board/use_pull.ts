import { type MouseEvent, type PointerEvent as PressEvent, useRef } from "react";

/** A press that moves further than this pulls; one that does not is a press. */
const SLACK = 6;
/** So near an edge, in pixels, the board moves along. */
const EDGE = 48;

/**
 * Pulls an element by the pointer within the page. The browser's own dragging is off in this app: it would hand what is dragged to other
 * windows.
 */
export function usePull(onOver: (state: string | null) => void, onDrop: (state: string) => void) {
  const wasPulled = useRef(false);

  const begin = (element: HTMLElement, { pointerId, clientX, clientY }: PressEvent) => {
    const board = element.closest<HTMLElement>("[data-board]");
    let isMoving = false;
    const move = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      const [right, down] = [event.clientX - clientX, event.clientY - clientY];
      isMoving ||= Math.hypot(right, down) >= SLACK;
      if (!isMoving) return;
      wasPulled.current = true;
      element.dataset.pulled = "";
      element.style.transform = `translate(${right}px, ${down}px)`;
      if (board) scrollAlong(board, event.clientX);
      onOver(stateAt(event));
    };
    const end = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", end);
      document.removeEventListener("pointercancel", end);
      delete element.dataset.pulled;
      element.style.transform = "";
      onOver(null);
      const state = isMoving && event.type === "pointerup" ? stateAt(event) : null;
      if (state !== null) onDrop(state);
    };
    // On the page, not on the element: a quick hand leaves it with its first move.
    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", end);
    document.addEventListener("pointercancel", end);
  };

  return {
    onPointerDown(event: PressEvent<HTMLElement>) {
      wasPulled.current = false;
      const isControl = event.target instanceof Element && event.target.closest("button") !== null;
      if (event.button === 0 && event.pointerType !== "touch" && !isControl) begin(event.currentTarget, event);
    },
    /** The press that ended a pull opens nothing. */
    onClickCapture(event: MouseEvent) {
      if (!wasPulled.current) return;
      wasPulled.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function scrollAlong(board: HTMLElement, x: number): void {
  const { left, right } = board.getBoundingClientRect();
  if (x > right - EDGE) board.scrollLeft += 12;
  if (x < left + EDGE) board.scrollLeft -= 12;
}

/** The column under the pointer; what is pulled lies above it and does not count. */
function stateAt({ clientX, clientY }: PointerEvent): string | null {
  const under = document.elementsFromPoint(clientX, clientY).find((element) => element instanceof HTMLElement && element.dataset.column !== undefined);
  return under instanceof HTMLElement ? (under.dataset.column ?? null) : null;
}
