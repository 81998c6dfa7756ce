import { Link } from "@tanstack/react-router";

import { useMission } from "../../app/use_mission";
import type { TableImported } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { kindsLabel, t } from "../../i18n";
import { listAddress } from "../records/address";
import { sectionOf } from "../sections";
import styles from "./Import.module.css";

/** What an import did; all of it is durable. */
export function Report({ done, kind }: { done: TableImported; kind: string }) {
  const { id } = useMission();
  const section = sectionOf(kind);
  const counts = (["created", "updated", "same", "left", "bad"] as const).filter((name) => done[name] > 0);
  return (
    <Notice tone="green" title={t("import-table-done")} live>
      <ul className={styles.report}>
        {counts.map((name) => (
          <li key={name}>{t(`import-table-did-${name}`, { count: done[name] })}</li>
        ))}
      </ul>
      {section && (
        <Link className={styles.link ?? ""} {...listAddress(section, id)}>
          {t("import-table-show", { kinds: kindsLabel(kind) })}
        </Link>
      )}
    </Notice>
  );
}
