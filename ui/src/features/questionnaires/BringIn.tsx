import { useCallback, useState } from "react";

import { queries } from "../../app/session";
import type { QuestionnaireOutline } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { format, t } from "../../i18n";
import { platform } from "../../platform";
import styles from "./BringIn.module.css";
import { Questions } from "./Questions";

interface Chosen {
  path: string;
  outline: QuestionnaireOutline;
}

interface BringInProps {
  isOpen: boolean;
  onClose: () => void;
  onDone: (id: string) => void;
}

/** Choose a file, see what it asks or which cells stand in the way, bring it in. */
export default function BringIn({ isOpen, onClose, onDone }: BringInProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const [fault, setFault] = useState<string | null | undefined>(undefined);
  const heard = useCallback((found: string | null) => setFault(found), []);

  const close = () => {
    setChosen(null);
    setFailed(null);
    onClose();
  };
  const choose = () => {
    setFailed(null);
    platform()
      .pickFiles()
      .then(async ([path]) => {
        if (path === undefined) return;
        setReading(true);
        setChosen(null);
        setFault(undefined);
        setChosen({ path, outline: await platform().call("questionnaire_preview", { path }) });
      })
      .catch(setFailed)
      .finally(() => setReading(false));
  };
  const bringIn = () => {
    if (!chosen) return;
    platform()
      .call("questionnaire_import", { path: chosen.path })
      .then(({ id }) => {
        void queries.invalidateQueries({ queryKey: ["list"] });
        close();
        onDone(id);
      })
      .catch(setFailed);
  };

  const outline = chosen?.outline;
  const isReady = outline !== undefined && outline.refusals.length === 0 && outline.held === null && fault === null;
  return (
    <Dialog
      title={outline && outline.refusals.length > 0 ? t("questionnaire-preview-refused") : t("questionnaire-preview-title")}
      isOpen={isOpen}
      onClose={close}
      wide
      isReading
      actions={
        <>
          <Button icon="upload" look={outline ? "plain" : "primary"} onPress={choose}>
            {t(outline ? "questionnaire-other-file" : "questionnaire-choose-file")}
          </Button>
          {outline?.held != null && (
            <Button
              look="primary"
              onPress={() => {
                const held = outline.held ?? "";
                close();
                onDone(held);
              }}
            >
              {t("questionnaire-open-held")}
            </Button>
          )}
          {outline && outline.held === null && outline.refusals.length === 0 && (
            <Button look="primary" isDisabled={!isReady} onPress={bringIn}>
              {t("questionnaire-import")}
            </Button>
          )}
        </>
      }
    >
      {failed !== null && <Failure error={failed} />}
      {reading && <p role="status">{t("questionnaire-reading")}</p>}
      {!outline && !reading && failed === null && <p>{t("empty-questionnaire")}</p>}
      {outline && (outline.refusals.length > 0 ? <Refusals outline={outline} /> : <Preview outline={outline} heard={heard} />)}
    </Dialog>
  );
}

/** Every cell in the way, so that it can be mended in the workbook. */
function Refusals({ outline }: { outline: QuestionnaireOutline }) {
  return (
    <>
      <p>
        <bdi className={styles.file}>{outline.file_name}</bdi>
      </p>
      <p>{t("questionnaire-preview-refused-text")}</p>
      <table className={styles.cells}>
        <caption className="visually-hidden">{t("questionnaire-refusals")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("questionnaire-cell")}</th>
            <th scope="col">{t("questionnaire-why")}</th>
            <th scope="col">{t("questionnaire-what")}</th>
          </tr>
        </thead>
        <tbody>
          {outline.refusals.map(({ cell, reason, text }) => (
            <tr key={`${cell} ${reason} ${text}`}>
              <th scope="row">
                <bdi className={styles.cell}>{cell}</bdi>
              </th>
              <td>{t(`questionnaire-reason-${reason}`)}</td>
              <td>
                <bdi>{text}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Preview({ outline, heard }: { outline: QuestionnaireOutline; heard: (fault: string | null) => void }) {
  return (
    <>
      <h2 className={styles.title}>
        <bdi>{outline.title || outline.form_id}</bdi>
      </h2>
      <p className={styles.facts}>
        <bdi className={styles.file}>{outline.file_name}</bdi>
        {outline.version !== null && <span>{t("questionnaire-version", { version: outline.version })}</span>}
        <span>{t("questionnaire-questions-count", { count: format.count(outline.questions.length) })}</span>
        {outline.languages.length > 0 && <span>{t("questionnaire-languages", { languages: format.list(outline.languages) })}</span>}
      </p>
      {outline.held !== null && <Notice tone="green" title={t("questionnaire-held")} />}
      {outline.files.length > 0 && (
        <Notice tone="amber" title={t("questionnaire-files")}>
          <p>{t("questionnaire-files-text")}</p>
          <p className={styles.file}>{outline.files.join("  ")}</p>
        </Notice>
      )}
      {outline.formulas.length > 0 && <Notice title={t("questionnaire-formulas", { cells: outline.formulas.join(", ") })} />}
      {outline.ignored.length > 0 && <Notice title={t("questionnaire-ignored", { cells: outline.ignored.join(", ") })} />}
      <div className={styles.preview}>
        <Questions xform={outline.xform ?? ""} heard={heard} />
      </div>
    </>
  );
}
