import { useState } from "react";

import { useCode, useRecord } from "../../app/queries";
import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Tag } from "../../components/Tag";
import { language, t, words } from "../../i18n";
import { asText, useField } from "../records/use_field";
import styles from "./CrossReferences.module.css";

/** What the mission's edition of the Code says in the finding's paragraphs, as far as a content pack holds the official words. */
export function CodeTexts({ record }: { record: RecordDocument }) {
  const [open, setOpen] = useState(false);
  const mission = useRecord(record.mission).data;
  const edition = asText(mission?.fields.code_version) || null;
  const code = useCode(edition).data;
  const chosen = useField<string[]>(record, "paragraphs").value ?? [];
  const numbers = new Set(chosen.map((paragraph) => parseInt(paragraph, 10)));
  const paragraphs = code?.paragraphs.filter(({ number }) => numbers.has(number)) ?? [];
  if (!code || paragraphs.length === 0) return null;
  return (
    <div className={styles.aids}>
      <span className={styles.head}>
        <Button small look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? "code-texts-close" : "code-texts-open")}
        </Button>
      </span>
      {open && (
        <>
          <p className={styles.note}>{words(code.title)}</p>
          {paragraphs.map(({ number, heading, headings, text, verified }) => (
            <section key={number} className={styles.topic}>
              <h3>
                <bdi>{t("paragraph-mark", { number: String(number) })}</bdi> <bdi>{headings[language()] ?? heading}</bdi> {!verified && <Tag tone="amber">{t("code-unverified")}</Tag>}
              </h3>
              {Object.keys(text).length > 0 ? <p dir="auto">{words(text) || Object.values(text)[0]}</p> : <p className={styles.note}>{t("code-heading-only")}</p>}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
