import { Link } from "@tanstack/react-router";

import { useDeposits, useStatus } from "../../app/queries";
import { Notice } from "../../components/Notice";
import { t } from "../../i18n";
import styles from "./Awaited.module.css";
import { awaited, awaitedCount, titleOf } from "./deposits";

/** Requests that only a second person can answer come to his eye by themselves. */
export function Awaited() {
  const isSecond = useStatus().data?.role === "secretariat";
  const rows = (useDeposits(isSecond).data?.deposits ?? []).filter((row) => awaited(row).length > 0);
  if (!isSecond || rows.length === 0) return null;
  return (
    <Notice tone="amber" live title={t("deposits-awaited", { count: awaitedCount(rows) })}>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link className={styles.link ?? ""} to="/deposits/$id" params={{ id: row.id }}>
              <bdi>{titleOf(row)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
