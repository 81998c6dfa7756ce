import { useState } from "react";

import type { RecordDocument } from "../../bindings/commands";
import { Icon } from "../../components/Icon";
import { fieldLabel, t } from "../../i18n";
import { FieldRow } from "../records/FieldRow";
import { kindOf } from "../records/kinds";
import { showValue } from "../records/show";
import styles from "./Setting.module.css";

const names = kindOf("interview")
  .fields.filter(({ group }) => group === "setting")
  .map(({ name }) => name);
const summary = ["mode", "place", "place_class", "language", "interpreter", "privacy", "started", "duration_min"];

/** Where, when, with whom and in which language: one line once it is known, a form while it is not. */
export function Setting({ record }: { record: RecordDocument }) {
  const known = summary.flatMap((name) => {
    const text = showValue("interview", name, record.fields[name], record);
    return text ? [name === "interpreter" ? t("setting-via", { interpreter: text }) : text] : [];
  });
  const [isOpen, setOpen] = useState(known.length < 4);
  return (
    <section className={styles.setting} aria-label={t("setting")}>
      <button type="button" className={styles.summary} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>
          <span className={styles.name}>{t("setting")}</span> {known.length > 0 ? known.join(" · ") : t("setting-unknown")}
        </span>
        <span className={styles.arrow}>
          <Icon name="down" />
        </span>
      </button>
      {isOpen && (
        <div className={styles.fields}>
          {["company", ...names].map((name) => (
            <FieldRow key={name} record={record} name={name} label={fieldLabel("interview", name)} />
          ))}
        </div>
      )}
    </section>
  );
}
