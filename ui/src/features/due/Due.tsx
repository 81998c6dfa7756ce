import { useState } from "react";

import { Button } from "../../components/Button";
import { t } from "../../i18n";
import styles from "./Due.module.css";
import { DueLine } from "./DueLine";
import { useDue } from "./due";

const SHOWN = 6;

/** What is due in the mission, and what was. What is far away waits. */
export function Due({ mission }: { mission: string }) {
  const [all, setAll] = useState(false);
  const list = useDue(mission).data;
  if (!list) return null;
  const near = list.rows.filter(({ urgency }) => urgency !== "later");
  const shown = all ? list.rows : near.slice(0, SHOWN);
  const more = list.rows.length - shown.length;
  return (
    <section className={styles.due}>
      <h2 className={styles.heading}>{t("due")}</h2>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t("due-nothing")}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((row) => (
            <DueLine key={`${row.id} ${row.field} ${row.about?.id ?? ""}`} row={row} today={list.today} />
          ))}
        </ul>
      )}
      {(more > 0 || all) && (
        <span>
          <Button small look="quiet" onPress={() => setAll(!all)} aria-expanded={all}>
            {all ? t("due-fewer") : t("due-more", { count: more })}
          </Button>
        </span>
      )}
    </section>
  );
}
