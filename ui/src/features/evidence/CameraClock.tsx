import { type FormEvent, useState } from "react";

import { useAllOf } from "../../app/queries";
import type { RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { Segmented } from "../../components/Segmented";
import { TextInput } from "../../components/TextInput";
import { errorText, t } from "../../i18n";
import { CommandError, platform } from "../../platform";
import { asText } from "../records/use_field";
import styles from "./CameraClock.module.css";

/** How far a camera's clock was off: said once, it holds for all its photos of the mission. What they state stays as it is. */
export function CameraClock({ record, onClose }: { record: RecordDocument; onClose: () => void }) {
  const camera = asText(record.fields.camera);
  const known = useAllOf("camera_clock", record.mission, { camera });
  return known.data ? <Form record={record} camera={camera} clock={known.data.records.at(-1)} onClose={onClose} /> : null;
}

function Form({ record, camera, clock, onClose }: { record: RecordDocument; camera: string; clock: { id: string; fields: RecordDocument["fields"] } | undefined; onClose: () => void }) {
  const before = typeof clock?.fields.offset === "number" ? clock.fields.offset : 0;
  const part = (value: number) => (before === 0 ? "" : String(value));
  const [sign, setSign] = useState(before < 0 ? "earlier" : "later");
  const [hours, setHours] = useState(part(Math.floor(Math.abs(before) / 3600)));
  const [minutes, setMinutes] = useState(part(Math.floor(Math.abs(before) / 60) % 60));
  const [seconds, setSeconds] = useState(part(Math.abs(before) % 60));
  const [reason, setReason] = useState(asText(clock?.fields.reason));
  const [error, setError] = useState<CommandError | null>(null);
  const numbers = [hours, minutes, seconds].map((text) => (text.trim() === "" ? 0 : Number(text)));
  const sound = numbers.every((number) => Number.isInteger(number) && number >= 0);
  const offset = ((numbers[0] ?? 0) * 3600 + (numbers[1] ?? 0) * 60 + (numbers[2] ?? 0)) * (sign === "earlier" ? -1 : 1);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!sound) return;
    const fields = { camera, offset, reason: reason.trim() };
    const call = clock ? platform().call("record_set", { id: clock.id, fields }) : platform().call("record_create", { kind: "camera_clock", mission: record.mission ?? "", fields });
    call.then(onClose, (thrown: unknown) => setError(CommandError.from(thrown)));
  };
  const form = "camera-clock";
  return (
    <Dialog
      title={t("camera-clock-title", { camera })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit" form={form} keys="Enter" isDisabled={!sound}>
            {t("camera-clock-do")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={send}>
        <p>{t("camera-clock-means")}</p>
        <Segmented
          label={t("camera-clock-sign")}
          segments={[
            { value: "later", label: t("camera-clock-later") },
            { value: "earlier", label: t("camera-clock-earlier") },
          ]}
          value={sign}
          onChange={setSign}
        />
        <div className={styles.numbers}>
          <TextInput label={t("hours")} inputMode="numeric" autoFocus value={hours} onChange={(event) => setHours(event.target.value)} />
          <TextInput label={t("minutes")} inputMode="numeric" value={minutes} onChange={(event) => setMinutes(event.target.value)} />
          <TextInput label={t("seconds")} inputMode="numeric" value={seconds} onChange={(event) => setSeconds(event.target.value)} />
        </div>
        <TextInput
          label={t("camera-clock-reason")}
          hint={t("camera-clock-reason-hint")}
          problem={error && errorText(error)}
          dir="auto"
          autoComplete="off"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
