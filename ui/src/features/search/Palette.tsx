import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";

import type { Action } from "../../app/actions";
import { useSearch } from "../../app/queries";
import { useActionList } from "../../app/use_actions";
import { useMission } from "../../app/use_mission";
import type { SearchHit } from "../../bindings/commands";
import { Icon } from "../../components/Icon";
import { Kbd } from "../../components/Kbd";
import { kindLabel, t } from "../../i18n";
import { shortRef } from "../records/reference";
import styles from "./Palette.module.css";
import { useDelayed } from "./use_delayed";

const HITS = 40;

type Entry = { id: string; run: () => void } & ({ hit: SearchHit } | { label: string; keys: string | undefined });

/** Finds anything and does anything. */
export function Palette({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const { id: mission } = useMission();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [everywhere, setEverywhere] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const asked = useDelayed(query, 60);
  const search = useSearch(asked, everywhere ? null : mission, HITS + 1);
  const available = useActionList();

  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const actions = available.filter(({ label, also = "", unlisted }) => !unlisted && words.every((word) => `${label} ${also}`.toLowerCase().includes(word)));
  const found = query.trim() === "" ? [] : (search.data?.hits ?? []);
  const hits = found.slice(0, HITS);
  // Who writes out what to do means to do it, whatever records hold the same words.
  const meant = actions.filter(({ label }) => spoken(label) === spoken(query) || (words.length > 1 && spoken(label).startsWith(spoken(query))));
  const others = query.trim() === "" ? actions : actions.filter((action) => !meant.includes(action)).slice(0, 8);
  const asEntry = ({ id, label, keys, run }: Action): Entry => ({ id, label, keys, run });
  const entries: Entry[] = [
    ...meant.map(asEntry),
    ...hits.map((hit): Entry => ({ id: hit.id, hit, run: () => void navigate({ to: "/r/$id", params: { id: hit.id } }) })),
    ...others.map(asEntry),
  ];
  const beginsGroup = (index: number) => index === 0 || "hit" in (entries[index] ?? {}) !== "hit" in (entries[index - 1] ?? {});
  const chosen = Math.min(active, entries.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const take = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  // Enter right after the last letter means what the letters find, not what the ones before them had found.
  const isSettled = asked === query && !search.isFetching;
  const entered = useRef(false);
  useEffect(() => {
    if (!entered.current || !isSettled) return;
    entered.current = false;
    take(entries[0]);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + 8, PageUp: chosen - 8 };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setActive(Math.max(0, Math.min(entries.length - 1, to)));
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (isSettled || active > 0) take(entries[chosen]);
      else entered.current = true;
    } else if (event.key === "Tab") {
      event.preventDefault();
      setEverywhere(!everywhere);
    }
  };

  return (
    <ModalOverlay className={styles.overlay ?? ""} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.modal ?? ""}>
        <Dialog className={styles.dialog ?? ""} aria-label={t("palette")}>
          <h1 className="visually-hidden">{t("palette")}</h1>
          <div className={styles.field}>
            <Icon name="search" />
            <input
              className={styles.input}
              // The palette is opened to be written into.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              dir="auto"
              role="combobox"
              aria-expanded="true"
              aria-controls={`${id}-list`}
              aria-activedescendant={entries.length > 0 ? `${id}-${chosen}` : undefined}
              aria-label={t("palette")}
              placeholder={t("palette-placeholder")}
              spellCheck={false}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setActive(0);
                entered.current = false;
              }}
              onKeyDown={onKeyDown}
            />
            <button type="button" className={styles.scope} onClick={() => setEverywhere(!everywhere)} tabIndex={-1}>
              {everywhere || mission === null ? t("palette-everywhere") : t("palette-this-mission")}
              <Kbd keys="Tab" />
            </button>
          </div>
          <div ref={list} id={`${id}-list`} className={styles.list} role={entries.length > 0 ? "listbox" : undefined} aria-label={entries.length > 0 ? t("palette-results") : undefined}>
            {entries.map((entry, index) => (
              <div key={`${"hit" in entry ? "hit" : "action"} ${entry.id}`} role="presentation">
                {beginsGroup(index) && (
                  <p className={styles.heading} role="presentation">
                    {"hit" in entry ? t(found.length > HITS ? "palette-records-first" : "palette-records", { count: hits.length }) : t("palette-actions")}
                  </p>
                )}
                {/* The input answers the keyboard for the list. */}
                {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
                <div id={`${id}-${index}`} role="option" aria-selected={index === chosen} className={styles.entry} onClick={() => take(entry)} onPointerMove={() => setActive(index)}>
                  {"hit" in entry ? (
                    <Hit hit={entry.hit} />
                  ) : (
                    <>
                      <span>{entry.label}</span>
                      {entry.keys && <Kbd keys={entry.keys} />}
                    </>
                  )}
                </div>
              </div>
            ))}
            {entries.length === 0 && !search.isFetching && <p className={styles.nothing}>{t("palette-nothing", { query })}</p>}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The words without what stands between them. */
function spoken(text: string): string {
  return text.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean).join(" ");
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <span className={styles.hit}>
      <span className={styles.top}>
        <bdi className={styles.title}>{hit.title || t("untitled")}</bdi>
        <span className={styles.kind}>
          {kindLabel(hit.kind)} {hit.ref && <bdi className={styles.ref}>{shortRef(hit.ref)}</bdi>}
        </span>
      </span>
      {hit.snippet.length > 0 && (
        <span className={styles.snippet} dir="auto">
          {hit.snippet.map((part, index) => (part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>))}
        </span>
      )}
    </span>
  );
}
