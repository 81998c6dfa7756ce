import type { ReactNode } from "react";

import styles from "./Empty.module.css";
import { Icon, type IconName } from "./Icon";

/** Where nothing is yet: what belongs here, why it matters, and how to begin. */
export function Empty({ icon, title, children, actions }: { icon?: IconName; title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.empty}>
      {icon && (
        <span className={styles.mark}>
          <Icon name={icon} />
        </span>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
