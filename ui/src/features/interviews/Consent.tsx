import { type KeyboardEvent, useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";

import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { choiceLabel, fieldLabel, format, t } from "../../i18n";
import { RailPart } from "../records/Document";
import { ConflictMark, FieldRow } from "../records/FieldRow";
import { type Field, kindOf } from "../records/kinds";
import { asText, mayEdit, useField } from "../records/use_field";
import styles from "./Consent.module.css";
import { ShowCard } from "./ShowCard";
import { useConsentEffects } from "./effects";
import { Standing, WithdrawConsent } from "./WithdrawConsent";

const consentFields = kindOf("interview").fields.filter(({ group }) => group === "consent");
const uses = consentFields.filter(({ choice_list }) => choice_list === "choice-consent");
const circumstances = consentFields.filter((field) => !uses.includes(field) && field.name !== "consent_withdrawn");
const answers = ["yes", "no", "not_asked"] as const;

/** Consent, use by use: one look says what may be done with what was told, one touch changes it. */
export function Consent({ record }: { record: RecordDocument }) {
  const [showCircumstances, setShowCircumstances] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const effects = useConsentEffects(record.id).data;
  const day = asText(useField(record, "consent_withdrawn").value ?? undefined);
  const withdrawn = day !== "" || effects?.withdrawn === true;
  return (
    <RailPart title={t("consent-per-use")}>
      <ShowCard record={record} />
      {withdrawn && (
        <Notice tone="red" title={day ? t("consent-withdrawn", { date: format.date(day) }) : t("consent-withdrawn-some-day")}>
          <p>{t("consent-withdrawn-means")}</p>
          <Standing record={record} />
        </Notice>
      )}
      <div className={styles.table}>
        <div className={styles.header} aria-hidden="true">
          <span />
          {answers.map((answer) => (
            <span key={answer}>{t(`consent-${answer}`)}</span>
          ))}
        </div>
        {uses.map((field) => (
          <Use key={field.name} record={record} field={field} />
        ))}
      </div>
      <p className={styles.note}>{t("consent-not-asked-is-no")}</p>
      {showCircumstances && (
        <div className={styles.circumstances}>
          {[...circumstances.map(({ name }) => name), ...(day ? ["consent_withdrawn"] : [])].map((name) => (
            <FieldRow key={name} record={record} name={name} />
          ))}
        </div>
      )}
      <span className={styles.tools}>
        <Button small look="quiet" onPress={() => setShowCircumstances(!showCircumstances)} aria-expanded={showCircumstances}>
          {showCircumstances ? t("consent-how-close") : t("consent-how")}
        </Button>
        {!withdrawn && mayEdit(record, "consent_withdrawn") && (
          <Button small look="quiet" onPress={() => setWithdrawing(true)}>
            {t("withdraw-begin")}
          </Button>
        )}
      </span>
      {withdrawing && <WithdrawConsent record={record} onClose={() => setWithdrawing(false)} />}
    </RailPart>
  );
}

function Use({ record, field }: { record: RecordDocument; field: Field }) {
  const handle = useField(record, field.name);
  const label = fieldLabel("interview", field.name);
  const value = asText(handle.value ?? undefined) || "not_asked";
  if (handle.inConflict) {
    return (
      <div className={styles.use}>
        <span className={styles.label}>{label}</span>
        <span className={styles.conflict}>
          <ConflictMark record={record} name={field.name} />
        </span>
      </div>
    );
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const answer = { y: "yes", n: "no", Backspace: "not_asked", Delete: "not_asked" }[event.key];
    if (!answer || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    handle.set(answer);
  };

  return (
    // Letters answer while one of the radios has the focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <RadioGroup className={styles.use ?? ""} value={value} onChange={handle.set} orientation="horizontal" isDisabled={handle.locked}>
        <Label className={styles.label ?? ""}>{label}</Label>
        {answers.map((answer) => (
          <Radio key={answer} value={answer} className={styles.answer ?? ""} data-answer={answer} aria-label={choiceLabel("choice-consent", answer)}>
            {({ isSelected }) => (isSelected ? t(`consent-${answer}`) : <i className={styles.open} />)}
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
