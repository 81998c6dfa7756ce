import { useNavigate } from "@tanstack/react-router";

import { Button } from "../../components/Button";
import { t } from "../../i18n";
import styles from "./Beginning.module.css";

/** The first screen of an empty vault: three ways to begin. */
export function Beginning({ name, onBegin, onDemo, busy }: { name: string; onBegin: () => void; onDemo: () => void; busy: boolean }) {
  const navigate = useNavigate();
  return (
    <section className={styles.beginning}>
      <h1 className={styles.title}>{t("beginning-title", { name })}</h1>
      <p className={styles.text}>{t("beginning-text")}</p>
      <ul className={styles.ways}>
        <li className={styles.way}>
          <h2>{t("beginning-mission")}</h2>
          <p>{t("beginning-mission-text")}</p>
          <Button look="primary" icon="add" keys="C" onPress={onBegin}>
            {t("mission-begin")}
          </Button>
        </li>
        <li className={styles.way}>
          <h2>{t("beginning-enrol")}</h2>
          <p>{t("beginning-enrol-text")}</p>
          <Button icon="sync" keys="G Y" onPress={() => void navigate({ to: "/sync" })}>
            {t("beginning-enrol-do")}
          </Button>
        </li>
        <li className={styles.way}>
          <h2>{t("beginning-demo")}</h2>
          <p>{t("beginning-demo-text")}</p>
          <Button isDisabled={busy} onPress={onDemo}>
            {busy ? t("beginning-demo-loading") : t("beginning-demo-do")}
          </Button>
        </li>
      </ul>
    </section>
  );
}
