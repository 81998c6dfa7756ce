import { useEffect, useState } from "react";

import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import styles from "./LockScreen.module.css";
import { SHORTEST, strengthOf } from "./passphrase";

const levels = ["weak", "fair", "strong"] as const;

/** A passphrase of the owner's own, typed twice; hands it over when it is long enough and both agree. */
export function OwnPassphrase({ onChange }: { onChange: (passphrase: string | null) => void }) {
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const strength = strengthOf(first);
  const reached = strength === null ? 0 : levels.indexOf(strength) + 1;
  const differs = second !== "" && first !== second;
  const good = [...first].length >= SHORTEST && strength !== "weak" && first === second;
  useEffect(() => onChange(good ? first : null), [good, first, onChange]);

  return (
    <>
      <p className={styles.text}>{t("passphrase-own-text")}</p>
      <TextInput label={t("passphrase-new")} type="password" dir="ltr" autoComplete="off" value={first} onChange={(event) => setFirst(event.target.value)} />
      <p className={styles.strength} role="status">
        <span className={styles.bars} aria-hidden="true">
          {levels.map((level, index) => (
            <i key={level} data-on={index < reached ? (strength ?? undefined) : undefined} />
          ))}
        </span>
        {strength === null ? t("strength-none") : t(`strength-${strength}`)}
      </p>
      <TextInput
        label={t("passphrase-again")}
        type="password"
        dir="ltr"
        autoComplete="off"
        problem={differs && second.length >= first.length ? t("passphrase-differs") : undefined}
        value={second}
        onChange={(event) => setSecond(event.target.value)}
      />
    </>
  );
}
