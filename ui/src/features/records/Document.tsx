import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";

import type { Action } from "../../app/actions";
import { useActions } from "../../app/use_actions";
import type { RecordDocument } from "../../bindings/commands";
import { Button, IconButton } from "../../components/Button";
import { Ref } from "../../components/Tag";
import { format, kindLabel, t } from "../../i18n";
import { DueOfRecord } from "../due/DueOfRecord";
import { sectionOf } from "../sections";
import { listAddress } from "./address";
import styles from "./Document.module.css";
import { kindOf } from "./kinds";
import { LockedNote } from "./LockedNote";
import { SavedMark } from "./SavedMark";
import { StateField } from "./StateField";
import { TitleField } from "./TitleField";

interface DocumentProps {
  record: RecordDocument;
  children: ReactNode;
  /** What surrounds it: consent, source, links, evidence. */
  rail?: ReactNode;
  /** More in the head, at its end. */
  actions?: ReactNode;
  wide?: boolean;
}

/** The frame of a record's screen: its name and state above, itself, and a rail for what surrounds it. */
export function Document({ record, children, rail, actions, wide = false }: DocumentProps) {
  const navigate = useNavigate();
  const hasState = kindOf(record.kind).fields.some(({ name }) => name === "state");
  const list = useMemo(
    (): Action[] => [
      { id: "history", label: t("do-history"), keys: "H", group: "record", run: () => void navigate({ to: "/history/$id", params: { id: record.id } }) },
      { id: "focus-title", label: t("do-rename"), keys: "T", group: "record", run: () => document.querySelector<HTMLInputElement>("[data-title]")?.focus() },
    ],
    [navigate, record.id],
  );
  useActions(list);

  return (
    <article className={styles.document} data-document="" data-wide={wide || undefined} aria-label={record.title || kindLabel(record.kind)}>
      <header className={styles.head}>
        <BackToList record={record} />
        <TitleField record={record} />
        {record.ref && <Ref>{record.ref}</Ref>}
        {hasState && <StateField record={record} />}
        <span className={styles.end}>
          <SavedMark />
          {actions}
        </span>
      </header>
      <LockedNote record={record} />
      <DueOfRecord record={record} />
      <div className={styles.columns} data-rail={rail !== undefined || undefined}>
        <div className={styles.body}>{children}</div>
        {rail !== undefined && (
          <aside className={styles.rail} aria-label={t("about-this-record")}>
            {rail}
            <Origin record={record} />
          </aside>
        )}
      </div>
    </article>
  );
}

/** In a narrow window the list gives way to the record: this leads back. */
function BackToList({ record }: { record: RecordDocument }) {
  const navigate = useNavigate();
  const section = sectionOf(record.kind);
  if (!section) return null;
  return (
    <span className={styles.back}>
      <IconButton
        icon="back"
        label={t("back-to-list")}
        onPress={() =>
          void navigate(listAddress(section, record.mission))
        }
      />
    </span>
  );
}

/** Who began it and when, and the way to everything that happened to it. */
function Origin({ record }: { record: RecordDocument }) {
  const navigate = useNavigate();
  return (
    <section className={styles.origin}>
      <p>
        {t("created-by", { author: record.created.author, at: format.authorMoment(record.created.at) })}
        <br />
        {t("changed-at", { at: format.shortMoment(record.updated) })}
      </p>
      <Button small look="quiet" keys="H" icon="clock" onPress={() => void navigate({ to: "/history/$id", params: { id: record.id } })}>
        {t("history")}
      </Button>
    </section>
  );
}

/** A titled part of a document. */
export function Part({ title, children, aside }: { title: string; children: ReactNode; aside?: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.partTitle}>
        {title}
        {aside && <span className={styles.partAside}>{aside}</span>}
      </h2>
      {children}
    </section>
  );
}

/** A titled part of the rail. */
export function RailPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.railPart}>
      <h2 className={styles.partTitle}>{title}</h2>
      {children}
    </section>
  );
}

/** Records that stand on this one. */
export function UsedBy({ record, kinds, except = [], title }: { record: RecordDocument; kinds?: readonly string[]; except?: readonly string[]; title?: string }) {
  const seen = new Set<string>();
  const users = record.links_in.filter((link) => (!kinds || kinds.includes(link.kind)) && !except.includes(link.kind) && !seen.has(link.id) && seen.add(link.id));
  return (
    <RailPart title={title ?? t("used-by")}>
      {users.length === 0 ? (
        <p className={styles.quiet}>{t("used-by-nothing")}</p>
      ) : (
        <ul className={styles.users}>
          {users.map((link) => (
            <li key={link.id}>
              <Link className={styles.user ?? ""} to="/r/$id" params={{ id: link.id }}>
                {link.ref && <Ref>{link.ref.slice(link.ref.lastIndexOf("/") + 1)}</Ref>}
                <bdi>{link.title || t("record-unnamed-kind", { kind: kindLabel(link.kind) })}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </RailPart>
  );
}
