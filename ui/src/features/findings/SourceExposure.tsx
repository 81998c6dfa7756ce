import { Link } from "@tanstack/react-router";

import type { Exposure, RecordDocument } from "../../bindings/commands";
import { Notice } from "../../components/Notice";
import { t } from "../../i18n";
import { Part } from "../records/Document";
import { FieldRow } from "../records/FieldRow";
import { cellText } from "../sources/cells";
import styles from "./SourceExposure.module.css";

/** What could expose a source, as the desk found it; whether that is dealt with, a person says. */
export function SourceExposure({ record, exposure }: { record: RecordDocument; exposure: readonly Exposure[] }) {
  return (
    <Part title={t("source-exposure")}>
      <div className={styles.notices}>
        {exposure.map((each) => (
          <Notice key={`${each.reason} ${each.id}`} tone={each.reason === "withdrawn" || each.reason === "analysis" ? "red" : "amber"} title={titleOf(each)}>
            <p>{meaningOf(each)}</p>
            {each.id !== null && (
              <Link className={styles.open ?? ""} to="/r/$id" params={{ id: each.id }}>
                {t("exposure-open", { name: each.name })}
              </Link>
            )}
          </Notice>
        ))}
      </div>
      <FieldRow record={record} name="source_exposure_check" />
    </Part>
  );
}

function titleOf({ reason, name }: Exposure): string {
  switch (reason) {
    case "company_refused":
    case "company_not_asked":
      return t("exposure-held", { reference: name });
    case "single_source":
      return t("exposure-single");
    default:
      return t(`exposed-${reason}`, { name });
  }
}

function meaningOf({ reason, cell, count }: Exposure): string {
  switch (reason) {
    case "company_refused":
      return t("exposure-refused");
    case "company_not_asked":
      return t("exposure-not-asked");
    case "single_source":
      return t("exposure-single-means");
    case "small_cell":
      return cellText(cell ?? "heard", count ?? 0);
    default:
      return t(`exposed-${reason}-means`);
  }
}
