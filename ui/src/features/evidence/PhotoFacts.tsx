import { type ReactNode, useState } from "react";

import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Notice } from "../../components/Notice";
import { choiceLabel, fieldLabel, format, t } from "../../i18n";
import { useDeletion } from "../deletion/deletion";
import { DeletionPanel } from "../deletion/DeletionPanel";
import { RailPart, UsedBy } from "../records/Document";
import { FieldRow } from "../records/FieldRow";
import { Prose } from "../records/Prose";
import { showValue } from "../records/show";
import { asText } from "../records/use_field";
import { CameraClock } from "./CameraClock";
import { ContainsFlags } from "./ContainsFlags";
import { CustodyPanel } from "./CustodyPanel";
import { correctionOf, offsetText, useOverview } from "./overview";
import styles from "./PhotoFacts.module.css";
import { photoTime } from "./photo_time";
import { SiteSuggestion } from "./SiteSuggestion";

/** What the bytes say, told as it is: also that they say nothing. */
export function PhotoFacts({ record, original, deleted, derivatives, onExport }: { record: RecordDocument; original: boolean; deleted: boolean; derivatives: ReactNode; onExport: () => void }) {
  const { fields } = record;
  const [correcting, setCorrecting] = useState(false);
  const corrected = correctionOf(useOverview(record.mission), record.id);
  const active = asText(fields.active_content);
  const damage = asText(fields.damage);
  const isPicture = asText(fields.mime).startsWith("image/");
  const show = (name: string) => showValue("evidence", name, fields[name], record);
  const size = fields.width && fields.height ? t("photo-pixels", { width: show("width"), height: show("height") }) : "";
  // What was decided, or waits to be, comes before the facts.
  const deletion = useDeletion(record.id).data;
  const decided = deletion !== undefined && (deletion.deleted !== null || deletion.requests.some(({ state }) => state === "requested"));
  const panel = <DeletionPanel evidence={record.id} />;
  return (
    <>
      {decided && panel}
      {damage && (
        <Notice tone="amber" title={t("photo-damaged-title")}>
          <p>{t("photo-damaged", { what: choiceLabel("choice-damage", damage) })}</p>
        </Notice>
      )}
      {active && (
        <Notice tone="amber" title={t(`active-${active}-title`)}>
          <p>{t("active-means")}</p>
        </Notice>
      )}
      <RailPart title={t("photo-description")}>
        <Prose record={record} name="description" label={fieldLabel("evidence", "description")} invitation={t("photo-description-invitation")} />
      </RailPart>
      <UsedBy record={record} kinds={["finding", "observation"]} />
      {derivatives}
      <RailPart title={t("photo-taken")}>
        <Fact label={fieldLabel("evidence", "taken_at")} value={photoTime(fields)} quiet={!fields.taken_at} />
        {asText(fields.taken_at_zone) !== "" && <Fact label={fieldLabel("evidence", "taken_at_zone")} value={show("taken_at_zone")} />}
        {corrected && <Fact label={t("time-corrected")} value={t("time-corrected-by", { at: format.statedMoment(corrected.at, null), by: offsetText(corrected.offset_s) })} />}
        <PositionFact record={record} />
        <Fact label={fieldLabel("evidence", "camera")} value={show("camera") || t("not-stated")} quiet={!fields.camera} />
        {asText(fields.camera) !== "" && asText(fields.taken_at) !== "" && asText(fields.taken_at_zone) !== "gps" && (
          <Button small look="quiet" icon="clock" onPress={() => setCorrecting(true)}>
            {t("camera-clock-open")}
          </Button>
        )}
        <FieldRow record={record} name="site" />
        <SiteSuggestion record={record} />
        <FieldRow record={record} name="captured_by" />
        <FieldRow record={record} name="direction" />
        <FieldRow record={record} name="not_shown" />
        <FieldRow record={record} name="captured_at" />
      </RailPart>
      <RailPart title={t("photo-permission")}>
        <FieldRow record={record} name="permission_site" />
        <FieldRow record={record} name="permission_person" />
        <ContainsFlags record={record} />
        <FieldRow record={record} name="legal_hold" />
      </RailPart>
      <RailPart title={t("photo-original")}>
        {!deleted && (original || isPicture) && <p className={styles.note}>{original ? t("photo-showing-original") : t("photo-showing-preview")}</p>}
        <Fact label={fieldLabel("evidence", "sha256")} value={format.hashGroups(show("sha256"))} mono />
        <Fact label={fieldLabel("evidence", "file_name")} value={show("file_name")} />
        <Fact label={fieldLabel("evidence", "mime")} value={show("mime")} />
        <Fact label={fieldLabel("evidence", "bytes")} value={show("bytes")} />
        {fields.pages !== null && <Fact label={fieldLabel("evidence", "pages")} value={show("pages")} />}
        {size && <Fact label={t("photo-size")} value={size} />}
        <Fact label={t("photo-imported")} value={t("created-by", { author: record.created.author, at: format.authorMoment(record.created.at) })} />
        {!deleted && (
          <span className={styles.export}>
            <Button small keys="X" icon="upload" onPress={onExport}>
              {t("do-export")}
            </Button>
          </span>
        )}
      </RailPart>
      <CustodyPanel record={record} deleted={deleted} />
      {!decided && panel}
      {correcting && <CameraClock record={record} onClose={() => setCorrecting(false)} />}
    </>
  );
}

/** A missing position, and one that a phone filled with zeros, are facts of their own. */
function PositionFact({ record }: { record: RecordDocument }) {
  const { gps } = record.fields;
  const note = asText(record.fields.gps_note) || "missing";
  const label = fieldLabel("evidence", "gps");
  if (gps && typeof gps === "object" && "lat" in gps) return <Fact label={label} value={format.position(gps.lat, gps.lon, gps.accuracy_m)} mono />;
  return <Fact label={label} value={t(`photo-gps-${note}`)} quiet={note === "missing"} amber={note !== "missing"} />;
}

function Fact({ label, value, mono = false, quiet = false, amber = false }: { label: string; value: string; mono?: boolean; quiet?: boolean; amber?: boolean }) {
  return (
    <div className={styles.fact} data-mono={mono || undefined}>
      <span className={styles.label}>{label}</span>
      <bdi className={styles.value} data-quiet={quiet || undefined} data-amber={amber || undefined}>
        {value}
      </bdi>
    </div>
  );
}
