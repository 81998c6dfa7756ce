import type { ReactNode } from "react";

import { Icon, type IconName } from "./Icon";
import styles from "./Notice.module.css";

type Tone = "plain" | "amber" | "red" | "green" | "violet";

const icons: Record<Tone, IconName> = { plain: "clock", amber: "warning", red: "warning", green: "check", violet: "lock" };

/** Something a person should know before going on: one sentence that says it, then what follows from it. */
export function Notice({ tone = "plain", title, children, live = false }: { tone?: Tone; title?: ReactNode; children?: ReactNode; live?: boolean }) {
  return (
    <div className={styles.notice} data-tone={tone} role={live ? (tone === "red" ? "alert" : "status") : undefined}>
      <Icon name={icons[tone]} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
