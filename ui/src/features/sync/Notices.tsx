import type { SyncNotice } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { has, t } from "../../i18n";
import styles from "./SyncScreen.module.css";

/** What the sync noticed and a person should know. */
export function Notices({ notices }: { notices: readonly SyncNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices}>
      <h2 className={styles.heading}>{t("sync-noticed")}</h2>
      {notices.map((notice, index) => (
        <Notice key={index} tone="amber">
          <p>{has(`notice-${notice.code}`) ? t(`notice-${notice.code}`, notice.args) : t("notice-unknown", { code: notice.code })}</p>
        </Notice>
      ))}
    </section>
  );
}
