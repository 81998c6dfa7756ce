import { Fragment } from "react";

import { keyNames } from "../app/keys";
import styles from "./Kbd.module.css";

/** A key or a sequence of keys, as it is printed on the keyboard: `Mod+K`, `G I`. */
export function Kbd({ keys, onFill = false }: { keys: string; onFill?: boolean }) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {keyNames(keys).map((name, index) => (
        <Fragment key={index}>
          <kbd className={styles.key} data-on-fill={onFill || undefined}>
            {name}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}
