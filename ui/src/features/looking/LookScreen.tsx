import type { ReactNode } from "react";

import { Failure } from "../../components/Failure";
import { Segmented } from "../../components/Segmented";
import { t } from "../../i18n";
import styles from "./LookScreen.module.css";

export type Show = "picture" | "table";

interface LookScreenProps {
  title: string;
  /** How many there are, beside the title. */
  aside?: ReactNode;
  /** What the picture is drawn from could not be had. */
  error?: unknown;
  retry?: () => void;
  show?: Show;
  onShow?: (show: Show) => void;
  /** More in the head, at its end. */
  tools?: ReactNode;
  children: ReactNode;
}

/** The frame of every picture: its name, and the table behind it. */
export function LookScreen({ title, aside, error, retry, show, onShow, tools, children }: LookScreenProps) {
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          {title}
        </h1>
        {aside && <span className={styles.aside}>{aside}</span>}
        <span className={styles.tools}>
          {tools}
          {show && onShow && (
            <Segmented
              label={t("look-as")}
              hideLabel
              segments={[
                { value: "picture", label: t("look-picture") },
                { value: "table", label: t("look-table") },
              ]}
              value={show}
              onChange={(value) => onShow(value === "table" ? "table" : "picture")}
            />
          )}
        </span>
      </header>
      {error ? <Failure error={error} {...(retry ? { retry } : {})} /> : children}
    </div>
  );
}
