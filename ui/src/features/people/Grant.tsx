import { useState } from "react";

import type { DeviceRow, MissionRow } from "../../bindings/commands";
import { Failure } from "../../components/Failure";
import { Suggest } from "../../components/Suggest";
import { t } from "../../i18n";
import { platform } from "../../platform";
import { QuietPicker } from "../records/QuietPicker";

/** Makes somebody a member of one more mission: with its next sync the laptop can read everything in it, also what was written before. */
export function Grant({ device, missions, onDone }: { device: DeviceRow; missions: readonly MissionRow[]; onDone: () => void }) {
  const [text, setText] = useState("");
  const [failed, setFailed] = useState<unknown>(null);
  const others = missions.filter(({ id }) => !device.missions.includes(id));
  if (others.length === 0) return null;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const suggestions = others
    .filter((mission) => words.every((word) => `${mission.ref ?? ""} ${mission.title}`.toLowerCase().includes(word)))
    .map(({ id, ref, title }) => ({ id, label: title || t("mission-untitled"), mark: ref ?? null }));
  const grant = (mission: string) => {
    setFailed(null);
    platform().call("org_grant", { device: device.id, mission }).then(onDone, setFailed);
  };
  return (
    <>
      <QuietPicker label={t("grant-mission")} name={t("grant-mission-to", { name: device.name })}>
        <Suggest label={t("grant-mission-to", { name: device.name })} placeholder={t("link-placeholder")} suggestions={suggestions} text={text} onText={setText} onPick={grant} nothing={t("link-nothing")} autoFocus />
      </QuietPicker>
      {failed !== null && <Failure error={failed} />}
    </>
  );
}
