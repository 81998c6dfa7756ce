import type { MapSite } from "../../../bindings/commands";

/** A site's state as a shape; its colour repeats it. */
export function SiteMark({ state, x, y, className }: { state: MapSite["state"]; x: number; y: number; className?: string | undefined }) {
  return (
    <g className={className} data-state={state} transform={`translate(${x} ${y})`}>
      {shapes[state]}
    </g>
  );
}

const shapes: Record<MapSite["state"], React.ReactNode> = {
  visited: <circle r="5" data-filled="" />,
  planned: <circle r="4.5" />,
  refused: <path d="M-5 -5H5V5H-5ZM-5 5 5 -5" />,
  cancelled: <path d="M-4.5 -4.5 4.5 4.5M4.5 -4.5 -4.5 4.5" />,
  not_visited: <circle r="4.5" strokeDasharray="2.4 2.2" />,
};
