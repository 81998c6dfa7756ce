import type { FieldValue } from "../../bindings/commands";
import { asMoment } from "../records/use_field";
import { format, t } from "../../i18n";

/** When the photo was taken: as the camera said, or that it did not say. */
export function photoTime(fields: Record<string, FieldValue>): string {
  const taken = fields.taken_at;
  if (typeof taken === "string" && taken !== "") return format.statedMoment(taken, null);
  const captured = asMoment(fields.captured_at);
  if (captured) return format.statedMoment(captured.at, captured.zone);
  return t("photo-time-missing");
}
