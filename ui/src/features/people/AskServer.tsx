import { Button } from "../../components/Button";
import { t } from "../../i18n";
import styles from "./PeopleScreen.module.css";

/** Requests to join lie at the server until somebody asks for them. */
export function AskServer({ isAsking, onAsk }: { isAsking: boolean; onAsk: () => void }) {
  return (
    <div className={styles.actions}>
      <span className={styles.text}>{t("requests-none")}</span>
      <Button small icon="sync" isDisabled={isAsking} onPress={onAsk}>
        {isAsking ? t("requests-asking") : t("requests-ask")}
      </Button>
    </div>
  );
}
