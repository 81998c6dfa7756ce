import styles from "./Icon.module.css";

/** Drawn on a grid of 16, one stroke width, no fill. */
const paths = {
  add: "M8 3v10M3 8h10",
  back: "M9.5 3.5 5 8l4.5 4.5",
  fit: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3M8 8h.01",
  forward: "M6.5 3.5 11 8l-4.5 4.5",
  down: "M3.5 6 8 10.5 12.5 6",
  check: "m3 8.5 3.2 3.2L13 5",
  clock: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM8 5v3.2l2.2 1.6",
  close: "m4 4 8 8M12 4l-8 8",
  copy: "M6 6h7v7H6zM10 6V3H3v7h3",
  globe: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM2.7 8h10.6M8 2.7c-3.4 3.2-3.4 7.4 0 10.6M8 2.7c3.4 3.2 3.4 7.4 0 10.6",
  lock: "M4 7.5h8V13H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  minus: "M3.5 8h9",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  photo: "M2.5 3.5h11v9h-11zM2.5 11l3.2-3.2 2.3 2.3L10.5 7l3 3.2M6 6.2h.01",
  pin: "M8 13.5S3.8 9.6 3.8 6.6a4.2 4.2 0 0 1 8.4 0c0 3-4.2 6.9-4.2 6.9ZM8 6.6h.01",
  search: "M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4ZM10.2 10.2l3.3 3.3",
  sync: "M3 8a5 5 0 0 1 8.6-3.4L13 6M13 3v3h-3M13 8a5 5 0 0 1-8.6 3.4L3 10M3 13v-3h3",
  upload: "M8 11V3M4.8 6 8 2.8 11.2 6M3 13.2h10",
  warning: "M8 2.8 14 13H2zM8 6.6v3M8 11.4h.01",
} as const;

export type IconName = keyof typeof paths;

/** Mirrored in right-to-left layouts when it points somewhere. */
const pointing: ReadonlySet<IconName> = new Set(["back", "forward"]);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} data-pointing={pointing.has(name) || undefined} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
