import { useEffect, useState } from "react";

import { Button } from "../../components/Button";
import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import styles from "./LockScreen.module.css";
import { makePassphrase } from "./passphrase";

/** Words that nobody guesses; the owner writes them on paper and shows that they can be read. Hands over the passphrase once they were typed. */
export function GeneratedPassphrase({ onChange }: { onChange: (passphrase: string | null) => void }) {
  const [words, setWords] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState("");
  const passphrase = words.join(" ");
  const matches = typed.trim().toLowerCase().split(/\s+/).join(" ") === passphrase;

  useEffect(() => {
    let current = true;
    void makePassphrase().then((made) => current && setWords(made));
    return () => {
      current = false;
    };
  }, []);
  useEffect(() => onChange(matches && words.length > 0 ? passphrase : null), [matches, passphrase, words.length, onChange]);

  return (
    <>
      <div className={styles.split}>
        <p className={styles.text}>{t("passphrase-write-down", { count: words.length })}</p>
        <Button
          small
          onPress={() => {
            setTyped("");
            void makePassphrase().then(setWords);
          }}
        >
          {t("passphrase-other-words")}
        </Button>
      </div>
      <ol className={styles.words} dir="ltr" aria-label={t("passphrase-words")}>
        {words.map((word, index) => (
          <li key={index} className={styles.word}>
            {word}
          </li>
        ))}
      </ol>
      <TextInput
        label={t("passphrase-type-back")}
        hint={matches ? t("passphrase-typed-right") : t("passphrase-type-back-hint")}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </>
  );
}
