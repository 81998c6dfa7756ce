import { Dialog } from "../components/Dialog";
import { Kbd } from "../components/Kbd";
import { t } from "../i18n";
import styles from "./KeyList.module.css";
import { useActionList } from "./use_actions";

/** Every key that works on this screen. */
export default function KeyList({ onClose }: { onClose: () => void }) {
  const actions = useActionList().filter(({ keys, unlisted }) => keys !== undefined && !unlisted);
  const groups = (["record", "do", "go"] as const).map((group) => ({ group, list: actions.filter((action) => action.group === group) }));
  return (
    <Dialog title={t("do-keys")} isOpen onClose={onClose} wide isReading>
      <div className={styles.groups}>
        {groups
          .filter(({ list }) => list.length > 0)
          .map(({ group, list }) => (
            <section key={group} className={styles.group}>
              <h2 className={styles.heading}>{t(`keys-${group}`)}</h2>
              <dl className={styles.list}>
                {list.map((action) => (
                  <div key={action.id} className={styles.row}>
                    <dt>{action.label}</dt>
                    <dd>
                      <Kbd keys={action.keys ?? ""} />
                    </dd>
                  </div>
                ))}
                {group === "do" && (
                  <div className={styles.row}>
                    <dt>{t("do-leave-field")}</dt>
                    <dd>
                      <Kbd keys="Escape" />
                    </dd>
                  </div>
                )}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
}
