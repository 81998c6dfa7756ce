import { useNavigate, useParams, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";

import type { Action } from "../../app/actions";
import { useCards } from "../../app/queries";
import { useActions } from "../../app/use_actions";
import type { CardRow, CardTranslation } from "../../bindings/commands";
import { Button, IconButton } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { Segmented } from "../../components/Segmented";
import { format, language, t, words } from "../../i18n";
import styles from "./CardScreen.module.css";
import { directionOfLanguage, translationFor } from "./language";
import { Services } from "./Services";

/** What the card's address says beside its id: in which language, and whether it is in the other person's hands. */
export interface CardSearch {
  lang?: string;
  shown?: boolean;
}

/** A card: first for the officer, who chooses the language; then nothing but its words, for the person it is shown to. */
export function CardScreen() {
  const { card: id } = useParams({ strict: false });
  const { data, error, refetch } = useCards();
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return null;
  const card = data.cards.find((card) => card.id === id);
  if (!card) return <NoCard />;
  return <Card card={card} />;
}

function Card({ card }: { card: CardRow }) {
  const search = useSearch({ strict: false }) as CardSearch;
  const navigate = useNavigate();
  const leave = useLeave();
  const text = translationFor(card, search.lang ?? language());
  const shown = search.shown === true;
  const go = useMemo(
    () => (next: CardSearch) => void navigate({ to: "/card/$card", params: { card: card.id }, search: { ...(search.lang ? { lang: search.lang } : {}), ...next }, replace: true }),
    [navigate, card.id, search.lang],
  );
  const show = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Arrows and the space bar turn the card's page; Enter shows it.
    if (shown) page.current?.focus();
    else show.current?.querySelector("button")?.focus();
  }, [shown, card.id]);

  const list = useMemo(
    (): Action[] => [
      { id: "card-back", label: t(shown ? "card-take-back" : "card-leave"), keys: "Escape", group: "do", run: () => (shown ? go({}) : leave()) },
      ...(shown ? [] : [{ id: "card-show", label: t("card-show"), keys: "Enter", group: "do" as const, run: () => go({ shown: true }) }]),
    ],
    [shown, go, leave],
  );
  useActions(list);

  if (!text) return <NoCard />;
  if (shown) {
    return (
      <div className={styles.shown} ref={page} tabIndex={-1}>
        <Words card={card} text={text} />
        <div className={styles.corner}>
          <IconButton icon="close" label={t("card-take-back")} onPress={() => go({})} />
        </div>
      </div>
    );
  }
  return (
    <div className={styles.choosing}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words(card.title)}</h1>
        <Button keys="Escape" onPress={leave}>
          {t("card-leave")}
        </Button>
      </header>
      <Segmented
        label={t("card-language")}
        segments={card.translations.map(({ language: tag }) => ({ value: tag, label: format.languageName(tag) }))}
        value={text.language}
        onChange={(tag) => void navigate({ to: "/card/$card", params: { card: card.id }, search: { lang: tag }, replace: true })}
      />
      {!text.checked && (
        <Notice tone="amber" title={t("card-unchecked")}>
          <p>{t("card-unchecked-means")}</p>
        </Notice>
      )}
      {card.starter && <p className={styles.note}>{t("card-starter")}</p>}
      <div className={styles.actions} ref={show}>
        <Button look="primary" keys="Enter" onPress={() => go({ shown: true })}>
          {t("card-show")}
        </Button>
        <span className={styles.note}>{t("card-show-means")}</span>
      </div>
      <section className={styles.preview} aria-label={t("card-preview")}>
        <Words card={card} text={text} level={2} />
      </section>
    </div>
  );
}

/** The words alone, in their own language and direction. */
function Words({ card, text, level = 1 }: { card: CardRow; text: CardTranslation; level?: 1 | 2 }) {
  const Heading = `h${level}` as const;
  const direction = directionOfLanguage(text.language);
  return (
    <article className={styles.words} lang={text.language} dir={direction}>
      <Heading className={styles.heading}>{text.heading}</Heading>
      {text.paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      {card.purpose === "referral" && <Services />}
    </article>
  );
}

function NoCard() {
  const leave = useLeave();
  return (
    <div className={styles.choosing}>
      <h1 className={styles.title}>{t("card-none")}</h1>
      <p>{t("card-none-means")}</p>
      <span>
        <Button onPress={leave}>{t("card-leave")}</Button>
      </span>
    </div>
  );
}

/** Back to where the card was asked for; to the beginning when it was the first page. */
function useLeave(): () => void {
  const router = useRouter();
  return useMemo(() => () => (router.history.canGoBack() ? router.history.back() : void router.navigate({ to: "/" })), [router]);
}
