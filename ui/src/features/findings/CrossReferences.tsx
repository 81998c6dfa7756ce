import { useState } from "react";

import { useCode } from "../../app/queries";
import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Tag } from "../../components/Tag";
import { t, words } from "../../i18n";
import { useField } from "../records/use_field";
import styles from "./CrossReferences.module.css";

/** Where other standards speak of what the finding's paragraphs are about: an aid, to be verified before it is cited. */
export function CrossReferences({ record }: { record: RecordDocument }) {
  const [open, setOpen] = useState(false);
  const paragraphs = useField<string[]>(record, "paragraphs").value ?? [];
  const numbers = new Set(paragraphs.map((paragraph) => paragraph.split("(")[0]));
  const topics = (useCode(null).data?.cross_references ?? []).filter((topic) => topic.paragraphs.some((paragraph) => numbers.has(paragraph)));
  if (topics.length === 0) return null;
  return (
    <div className={styles.aids}>
      <span className={styles.head}>
        <Button small look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? t("cross-references-close") : t("cross-references-open", { count: topics.length })}
        </Button>
        <Tag tone="amber">{t("cross-references-aid")}</Tag>
      </span>
      {open &&
        topics.map((topic) => (
          <section key={topic.id} className={styles.topic}>
            <h3>
              {words(topic.title)} <bdi>{t("paragraphs-mark", { numbers: topic.paragraphs.join(", ") })}</bdi>
            </h3>
            <dl>
              {topic.references.map(({ standard, cite }) => (
                <div key={standard}>
                  <dt>{t(`standard-${standard}`)}</dt>
                  <dd>
                    <bdi>{words(cite)}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </div>
  );
}
