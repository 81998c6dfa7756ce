import { useState } from "react";

import { useDevices, useMissions, useStatus } from "../../app/queries";
import { queries } from "../../app/session";
import type { DeviceRow, MissionRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Empty } from "../../components/Empty";
import { Failure } from "../../components/Failure";
import { Ref, Tag, type Tone } from "../../components/Tag";
import { t } from "../../i18n";
import { Approve } from "./Approve";
import { AskServer } from "./AskServer";
import { Grant } from "./Grant";
import { Invite } from "./Invite";
import styles from "./PeopleScreen.module.css";
import { Revoke } from "./Revoke";
import { readsMissions, roleLabel } from "./role";

/** Who belongs to the organisation and with which laptop: invite, approve by the numbers they read out, revoke. */
export function PeopleScreen() {
  const status = useStatus().data;
  const enrolled = status?.sync?.enrolment === "enrolled";
  const { data, error, refetch, isFetching } = useDevices(enrolled);
  const missions = useMissions().data?.missions ?? [];
  const [revoking, setRevoking] = useState<DeviceRow | null>(null);
  const isSecretariat = status?.role === "secretariat";
  const pending = data?.devices.filter(({ state }) => state === "pending") ?? [];
  const known = data?.devices.filter(({ state }) => state !== "pending") ?? [];
  const refresh = () => void queries.invalidateQueries({ queryKey: ["devices"] });

  if (status && !enrolled) {
    return (
      <div className={styles.screen}>
        <div className={styles.page}>
          <h1 className={styles.title}>{t("people")}</h1>
          <Empty icon="lock" title={t("people-alone-title")}>
            <p>{t("people-alone")}</p>
          </Empty>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t("people")}</h1>
        {error && <Failure error={error} retry={() => void refetch()} />}
        {isSecretariat && pending.map((device) => <Approve key={device.id} device={device} onDone={refresh} />)}
        {isSecretariat && pending.length === 0 && <AskServer isAsking={isFetching} onAsk={refresh} />}
        {isSecretariat && <Invite missions={missions} />}
        <section className={styles.part}>
          <h2 className={styles.heading}>{t("people-devices")}</h2>
          <ul className={styles.devices}>
            {known.map((device) => (
              <Device key={device.id} device={device} missions={missions} isSecretariat={isSecretariat} onRevoke={() => setRevoking(device)} onDone={refresh} />
            ))}
          </ul>
        </section>
      </div>
      {revoking && <Revoke device={revoking} onClose={() => setRevoking(null)} onDone={refresh} />}
    </div>
  );
}

const tones: Record<DeviceRow["state"], Tone> = { approved: "green", pending: "amber", revoked: "red" };

interface DeviceProps {
  device: DeviceRow;
  missions: readonly MissionRow[];
  isSecretariat: boolean;
  onRevoke: () => void;
  onDone: () => void;
}

function Device({ device, missions, isSecretariat, onRevoke, onDone }: DeviceProps) {
  const names = device.missions.map((id) => missions.find((mission) => mission.id === id)).map((row) => row?.ref ?? row?.title ?? t("record-not-here"));
  return (
    <li className={styles.device}>
      <span className={styles.who}>
        <b>
          <bdi>{device.name}</bdi>
        </b>
        {device.role && <span>{roleLabel(device.role)}</span>}
        {device.own && <Tag tone="accent">{t("people-this-laptop")}</Tag>}
        <Tag tone={tones[device.state]}>{t(`device-${device.state}`)}</Tag>
      </span>
      <span className={styles.where}>
        <Ref>{device.id}</Ref>
        {names.length > 0 && <span>{names.join(", ")}</span>}
      </span>
      {isSecretariat && device.state === "approved" && (
        <span className={styles.tools}>
          {readsMissions(device.role) && <Grant device={device} missions={missions} onDone={onDone} />}
          {!device.own && (
            <Button small look="danger" onPress={onRevoke}>
              {t("revoke-open")}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
