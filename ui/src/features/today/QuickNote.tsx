import { IconButton } from "../../components/Button";
import { t } from "../../i18n";
import { Capture } from "./Capture";
import styles from "./QuickNote.module.css";

/** A note from anywhere: beside the work, not over it. */
export function QuickNote({ mission, onClose }: { mission: string; onClose: () => void }) {
  return (
    <aside className={styles.panel} aria-label={t("note-quick")}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t("note-quick")}</h2>
        <IconButton icon="close" label={t("close")} keys="Escape" onPress={onClose} />
      </header>
      <Capture mission={mission} autoFocus onEscape={onClose} />
    </aside>
  );
}
