import type { CellRow } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { t } from "../../i18n";
import { cellText } from "./cells";
import styles from "./SmallCells.module.css";

/** That coarse facts point to few people after all. What the figures say weighs more than how few were heard. */
export function SmallCells({ cells }: { cells: readonly CellRow[] }) {
  if (cells.length === 0) return null;
  const byFigures = cells.filter(({ cell }) => cell !== "heard");
  const heard = cells.filter(({ cell }) => cell === "heard");
  if (byFigures.length === 0) {
    return (
      <p className={styles.quiet}>
        {t("cells-few")} {heard.map(({ cell, count }) => cellText(cell, count)).join(" ")}
      </p>
    );
  }
  return (
    <Notice tone="amber" title={t("cells-small")}>
      <ul className={styles.cells}>
        {cells.map(({ cell, count }) => (
          <li key={cell}>{cellText(cell, count)}</li>
        ))}
      </ul>
      <p>{t("cells-small-means")}</p>
    </Notice>
  );
}
