import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { Briefing, BriefingRemoteItem } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Tag } from "../../components/Tag";
import { t } from "../../i18n";
import { createRecord } from "../records/create";
import styles from "./Briefing.module.css";
import { BriefingPart, Line } from "./Lines";

interface RemoteItemsProps {
  items: Briefing["remote_items"];
  links: Briefing["links"];
  mission: string;
  company: string;
}

/** What was published about the company; what is to be verified becomes a task in one step. */
export function RemoteItems({ items, links, mission, company }: RemoteItemsProps) {
  return (
    <BriefingPart title={t("briefing-remote")}>
      {items.length === 0 ? (
        <p className={styles.none}>{t("briefing-remote-none")}</p>
      ) : (
        <ul className={styles.lines}>
          {items.map((item) => (
            <RemoteItem key={item.record.id} item={item} links={links} mission={mission} company={company} />
          ))}
        </ul>
      )}
    </BriefingPart>
  );
}

function RemoteItem({ item, links, mission, company }: Omit<RemoteItemsProps, "items"> & { item: BriefingRemoteItem }) {
  const [failed, setFailed] = useState<unknown>(null);
  const [isMaking, setMaking] = useState(false);
  const isToVerify = item.record.fields.to_verify === true;
  const makeTask = () => {
    setMaking(true);
    createRecord("task", mission, { title: t("briefing-task-title", { title: item.record.title }), about: [item.record.id, company] })
      .catch(setFailed)
      .finally(() => setMaking(false));
  };
  return (
    <Line row={item.record} links={links} fields={["published", "language", "site", "paragraphs", "reliability"]} before={isToVerify && <Tag tone="amber">{t("briefing-to-verify")}</Tag>}>
      {item.summary !== "" && (
        <p className={styles.prose} dir="auto">
          {item.summary}
        </p>
      )}
      {item.verification !== "" && (
        <p className={styles.prose} dir="auto">
          <b>{t("briefing-verified")}</b> {item.verification}
        </p>
      )}
      {item.task !== null ? (
        <Link className={styles.task ?? ""} to="/r/$id" params={{ id: item.task }}>
          {t("briefing-task-there")}
        </Link>
      ) : (
        isToVerify && (
          <Button small icon="add" isDisabled={isMaking} onPress={makeTask}>
            {t("briefing-make-task")}
          </Button>
        )
      )}
      {failed !== null && <Failure error={failed} />}
    </Line>
  );
}
