import { Link } from "@tanstack/react-router";

import { Notice } from "../../components/Notice";
import { t } from "../../i18n";
import styles from "../deposits/Awaited.module.css";
import { useAwaitedDeletions } from "./deletion";

/** Wishes to delete that only a second person can answer come to his eye by themselves. */
export function AwaitedDeletions({ mission }: { mission: string | null }) {
  const waiting = useAwaitedDeletions(mission);
  if (mission === null || waiting.length === 0) return null;
  return (
    <Notice tone="amber" live title={t("deletion-awaited", { count: waiting.length })}>
      <ul>
        {waiting.map((one) => (
          <li key={one.id}>
            <Link className={styles.link ?? ""} to="/m/$mission/evidence/$id" params={{ mission, id: one.id }}>
              <bdi>{one.ref ?? t("photo")}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
