import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";

import type { Action } from "../../app/actions";
import { useActions } from "../../app/use_actions";
import { useMayCreate } from "../../app/use_may_create";
import type { DayItem } from "../../bindings/commands";
import { Button, IconButton } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Tag, type Tone } from "../../components/Tag";
import { choiceLabel, format, kindLabel, kindsLabel, stateLabel, t } from "../../i18n";
import { beginRecord } from "../records/create";
import { fieldOf } from "../records/kinds";
import { checkIn, useDay } from "./day";
import styles from "./Programme.module.css";

const NEXT_CHECK_IN = "Y";

/** What the team does on a day, and by when it has to be heard of. */
export function Programme({ mission }: { mission: string }) {
  const navigate = useNavigate();
  const [day, setDay] = useState<string | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const mayCreate = useMayCreate();
  const plan = useDay(mission, day).data;
  const waiting = plan?.items.find(({ check_in }) => ["overdue", "soon", "waiting"].includes(check_in));
  const actions = useMemo((): Action[] => {
    if (!waiting) return [];
    return [{ id: "check-in", label: t("check-in-do", { title: waiting.title }), keys: NEXT_CHECK_IN, group: "do", run: () => void checkIn(waiting).then(() => setFailed(null), setFailed) }];
  }, [waiting]);
  useActions(actions);
  if (!plan) return null;
  const begin = () => {
    beginRecord("itinerary_item", mission, { starts: { at: new Date(`${plan.day}T12:00:00`).toISOString(), zone: format.ownZone() } }).then((id) => void navigate({ to: "/r/$id", params: { id } }), setFailed);
  };
  return (
    <section className={styles.programme}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{plan.is_today ? t("programme") : t("programme-of", { day: format.date(plan.day) })}</h2>
        <span className={styles.days}>
          <IconButton small icon="back" label={plan.previous ? t("programme-to", { day: format.date(plan.previous) }) : t("programme-none-before")} isDisabled={plan.previous === null} onPress={() => setDay(plan.previous)} />
          {!plan.is_today && (
            <Button small look="quiet" onPress={() => setDay(null)}>
              {t("today")}
            </Button>
          )}
          <IconButton small icon="forward" label={plan.next ? t("programme-to", { day: format.date(plan.next) }) : t("programme-none-after")} isDisabled={plan.next === null} onPress={() => setDay(plan.next)} />
        </span>
      </header>
      {plan.items.length === 0 ? (
        <p className={styles.quiet}>{t("programme-empty")}</p>
      ) : (
        <ol className={styles.items}>
          {plan.items.map((item) => (
            <Entry key={item.id} item={item} hasKey={item.id === waiting?.id} onFail={setFailed} />
          ))}
        </ol>
      )}
      {failed !== null && <Failure error={failed} />}
      <span className={styles.tools}>
        {mayCreate("itinerary_item") && (
          <Button small look="quiet" icon="add" onPress={begin}>
            {t("do-new", { kind: kindLabel("itinerary_item") })}
          </Button>
        )}
        <Link className={styles.risks ?? ""} to="/m/$mission/$section" params={{ mission, section: "risks" }}>
          {kindsLabel("risk_entry")}
        </Link>
      </span>
    </section>
  );
}

const tones: Record<string, Tone> = { overdue: "amber", soon: "amber", made: "green" };

function Entry({ item, hasKey, onFail }: { item: DayItem; hasKey: boolean; onFail: (thrown: unknown) => void }) {
  const kind = item.itinerary_kind ? choiceLabel(fieldOf("itinerary_item", "itinerary_kind").choice_list, item.itinerary_kind) : "";
  const place = [item.place, item.site].filter(Boolean).join(" · ");
  const off = item.state === "cancelled" || item.state === "refused";
  const isOpen = ["overdue", "soon", "waiting"].includes(item.check_in);
  const at = item.check_in === "made" ? item.checked_in : item.check_in_due;
  return (
    <li className={styles.entry}>
      <Link className={styles.main ?? ""} to="/r/$id" params={{ id: item.id }}>
        <span className={styles.time}>{item.starts ? format.time(item.starts.at) : "–"}</span>
        <span className={styles.name} data-off={off || undefined}>
          <bdi>{item.title || kind || t("untitled")}</bdi>
          {(place || kind) && (
            <span className={styles.quiet}>
              <bdi>{[kind, place].filter(Boolean).join(" · ")}</bdi>
            </span>
          )}
        </span>
        {item.state && <Tag tone={off ? "red" : item.state === "done" ? "green" : "neutral"}>{stateLabel("itinerary_item", item.state)}</Tag>}
      </Link>
      {item.check_in !== "none" && at && (
        <span className={styles.check}>
          <Tag tone={tones[item.check_in] ?? "neutral"}>{t(`check-in-${item.check_in}`, { time: format.time(at.at) })}</Tag>
          {item.check_in_with && isOpen && <span className={styles.quiet}>{t("check-in-with", { who: item.check_in_with })}</span>}
          {isOpen && (
            <Button small look={item.check_in === "waiting" ? "plain" : "primary"} {...(hasKey ? { keys: NEXT_CHECK_IN } : {})} onPress={() => checkIn(item).catch(onFail)}>
              {t("check-in")}
            </Button>
          )}
          {item.check_in === "overdue" && item.missed_action && <span className={styles.missed}>{t("missed-action", { action: item.missed_action })}</span>}
        </span>
      )}
    </li>
  );
}
