import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useAllOf, useCards } from "../../app/queries";
import { useMayCreate } from "../../app/use_may_create";
import { useMission } from "../../app/use_mission";
import { Button } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { Segmented } from "../../components/Segmented";
import { YesNo } from "../../components/YesNo";
import { choiceLabel, fieldLabel, t, words } from "../../i18n";
import { createRecord } from "../records/create";
import { fieldOf } from "../records/kinds";
import styles from "./Disclosure.module.css";
import { Kept } from "./Kept";
import { Services } from "./Services";

const { choices, choice_list } = fieldOf("disclosure", "date_band");
const questions = ["immediate_danger", "referral_offered", "referral_accepted", "focal_point_informed"] as const;

type Answers = Partial<Record<(typeof questions)[number], boolean | null>>;

/**
 * Somebody disclosed abuse. Whatever form was open is left; here is what to say and where to refer. Nothing on this screen takes words:
 * there is no text field, and what is kept are choices alone.
 */
export function Disclosure() {
  const navigate = useNavigate();
  const { id: mission, row } = useMission();
  const [band, setBand] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [kept, setKept] = useState<string | null>(null);
  // What is not for this person to keep, the host would refuse.
  const mayKeep = useMayCreate()("disclosure");
  const [failed, setFailed] = useState<unknown>(null);
  const services = useAllOf("referral_service", null).data?.records ?? [];
  const cards = useCards().data?.cards.filter(({ purpose }) => purpose === "referral") ?? [];
  const leave = () => void (mission === null ? navigate({ to: "/" }) : navigate({ to: "/m/$mission/today", params: { mission } }));
  const keep = () => {
    setFailed(null);
    createRecord("disclosure", null, Object.fromEntries(Object.entries({ date_band: band, ...answers }).filter(([, value]) => value !== null))).then(setKept, setFailed);
  };
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t("disclosure-title")}</h1>
        <Notice tone="violet" title={t("disclosure-stopped")}>
          <p>{t("disclosure-stopped-means")}</p>
        </Notice>
        <ul className={styles.steps}>
          {["listen", "ask", "write", "promise", "child", "offer"].map((step) => (
            <li key={step}>{t(`disclosure-step-${step}`)}</li>
          ))}
        </ul>
        {cards.length > 0 && (
          <span className={styles.tools}>
            {cards.map((card) => (
              <Button key={card.id} icon="copy" onPress={() => void navigate({ to: "/card/$card", params: { card: card.id } })}>
                {t("do-show-card", { card: words(card.title) })}
              </Button>
            ))}
          </span>
        )}
        <Services services={services} country={row?.country ?? null} />
        <section className={styles.part}>
          {mayKeep && (
            <>
              <h2 className={styles.heading}>{t("disclosure-keep-title")}</h2>
              <p className={styles.quiet}>{t("disclosure-keep-means")}</p>
              {kept !== null ? (
                <Kept disclosure={kept} onErased={() => setKept(null)} />
              ) : (
                <>
                  <div className={styles.question}>
                    <span aria-hidden="true">{fieldLabel("disclosure", "date_band")}</span>
                    <Segmented label={fieldLabel("disclosure", "date_band")} hideLabel segments={choices.map((choice) => ({ value: choice, label: choiceLabel(choice_list, choice) }))} value={band ?? ""} onChange={setBand} />
                  </div>
                  {questions.map((name) => (
                    <div key={name} className={styles.question}>
                      <span aria-hidden="true">{fieldLabel("disclosure", name)}</span>
                      <YesNo label={fieldLabel("disclosure", name)} value={answers[name] ?? null} onChange={(value) => setAnswers({ ...answers, [name]: value })} />
                    </div>
                  ))}
                </>
              )}
            </>
          )}
          {failed !== null && <Failure error={failed} />}
          <span className={styles.tools}>
            {mayKeep && kept === null && (
              <Button look="primary" onPress={keep}>
                {t("disclosure-keep")}
              </Button>
            )}
            <Button onPress={leave}>{kept !== null || !mayKeep ? t("disclosure-leave") : t("disclosure-leave-nothing")}</Button>
          </span>
        </section>
      </div>
    </div>
  );
}
