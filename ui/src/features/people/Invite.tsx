import { useState } from "react";
import { ToggleButton } from "react-aria-components";

import type { MissionRow } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Select } from "../../components/Select";
import { TextInput } from "../../components/TextInput";
import { t } from "../../i18n";
import { platform } from "../../platform";
import toggles from "../records/SetFields.module.css";
import styles from "./PeopleScreen.module.css";
import { readsMissions, roleLabel, roles } from "./role";

/** An invite: handed over on paper or in person, good once. */
export function Invite({ missions }: { missions: readonly MissionRow[] }) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<string>("officer");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [invite, setInvite] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const make = () => {
    setError(null);
    setCopied(false);
    platform()
      .call("org_invite", { name: name.trim(), role, missions: readsMissions(role) ? [...chosen] : [] })
      .then((answer) => setInvite(answer.invite), setError);
  };

  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{t("invite-title")}</h2>
      {invite === null ? (
        <>
          <div className={styles.choices}>
            <TextInput label={t("invite-name")} dir="auto" placeholder={t("name-placeholder")} value={name} onChange={(event) => setName(event.target.value)} />
            <Select label={t("invite-role")} options={roles.map((value) => ({ value, label: roleLabel(value) }))} value={role} onChange={(value) => setRole(value ?? "officer")} />
          </div>
          {readsMissions(role) ? (
            <div>
              <p className={styles.text}>{t("invite-missions")}</p>
              <div className={toggles.toggles} role="group" aria-label={t("invite-missions")}>
                {missions.map((mission) => (
                  <ToggleButton
                    key={mission.id}
                    className={toggles.toggle ?? ""}
                    isSelected={chosen.includes(mission.id)}
                    onChange={(selected) => setChosen(selected ? [...chosen, mission.id] : chosen.filter((id) => id !== mission.id))}
                  >
                    {mission.ref ?? mission.title}
                  </ToggleButton>
                ))}
              </div>
            </div>
          ) : (
            <p className={styles.text}>{t("invite-no-missions")}</p>
          )}
          {error !== null && <Failure error={error} />}
          <div className={styles.actions}>
            <Button look="primary" isDisabled={name.trim() === ""} onPress={make}>
              {t("invite-do")}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.text}>{t("invite-made", { name })}</p>
          <p className={styles.invite} dir="ltr">
            {invite}
          </p>
          <div className={styles.actions}>
            <Button icon="copy" onPress={() => void navigator.clipboard.writeText(invite).then(() => setCopied(true))}>
              {copied ? t("copied") : t("invite-copy")}
            </Button>
            <Button
              onPress={() => {
                setInvite(null);
                setName("");
                setChosen([]);
              }}
            >
              {t("invite-another")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
