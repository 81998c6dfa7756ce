import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useAllOfKinds } from "../../app/queries";
import { useMission } from "../../app/use_mission";
import type { RecordDocument } from "../../bindings/commands";
import { Chip } from "../../components/Chip";
import { Suggest, type Suggestion } from "../../components/Suggest";
import { kindLabel, t } from "../../i18n";
import { shortRef } from "./reference";
import { type Field, kindOf } from "./kinds";
import styles from "./LinkFields.module.css";
import { QuietPicker } from "./QuietPicker";
import { asList, asText, type FieldHandle } from "./use_field";

interface LinkFieldProps {
  record: RecordDocument;
  field: Field;
  handle: FieldHandle;
  label: string;
}

/** The record that this one points to: its title, a way there, a way to choose another. */
export function LinkField({ record, field, handle, label }: LinkFieldProps) {
  const id = asText(handle.value ?? undefined);
  if (id === "") return <LinkPicker record={record} kinds={field.link_kinds} taken={[]} label={label} onPick={handle.set} />;
  return (
    <div className={styles.one}>
      <LinkChip record={record} id={id} onRemove={() => handle.set(null)} />
    </div>
  );
}

/** Any number of records. */
export function LinkSetField({ record, field, handle, label }: LinkFieldProps) {
  const ids = asList(handle.value);
  return (
    <div className={styles.many} role="group" aria-label={label}>
      {ids.map((id) => (
        <LinkChip key={id} record={record} id={id} onRemove={() => handle.remove(id)} />
      ))}
      <LinkPicker record={record} kinds={field.link_kinds} taken={ids} label={label} onPick={handle.add} />
    </div>
  );
}

/** A link as a chip: reference and title, which leads there. */
export function LinkChip({ record, id, onRemove }: { record: RecordDocument; id: string; onRemove?: () => void }) {
  const link = record.links_out.find((each) => each.id === id);
  const title = link?.title || (link?.kind ? t("record-unnamed-kind", { kind: kindLabel(link.kind) }) : t("record-not-here"));
  return (
    <Chip tone="accent" onRemove={onRemove} removeLabel={t("remove-named", { name: title })}>
      <Link to="/r/$id" params={{ id }}>
        {link?.ref && <bdi className={styles.ref}>{shortRef(link.ref)}</bdi>} <bdi>{title}</bdi>
      </Link>
    </Chip>
  );
}

interface LinkPickerProps {
  record: RecordDocument;
  kinds: readonly string[];
  taken: readonly string[];
  label: string;
  onPick: (id: string) => void;
}

/** Finds a record to link to, by its title or reference. */
export function LinkPicker({ record, kinds, taken, label, onPick }: LinkPickerProps) {
  return (
    <QuietPicker label={t("link-add")} name={t("add-to", { label })}>
      <OpenPicker record={record} kinds={kinds} taken={taken} label={label} onPick={onPick} />
    </QuietPicker>
  );
}

/** Reads the records to choose from only once somebody wants to choose. */
function OpenPicker({ record, kinds, taken, label, onPick }: LinkPickerProps) {
  const mission = useMission().id;
  const [text, setText] = useState("");
  const suggestions = useCandidates(kinds, record.mission ?? (record.kind === "mission" ? record.id : mission), text, [...taken, record.id]);
  return <Suggest label={t("add-to", { label })} placeholder={t("link-placeholder")} suggestions={suggestions} text={text} onText={setText} onPick={onPick} nothing={t("link-nothing")} autoFocus />;
}

const SHOWN = 60;

/** Records of these kinds whose title or reference holds the words of `text`. */
export function useCandidates(kinds: readonly string[], mission: string | null, text: string, without: readonly string[]): Suggestion[] {
  const lists = useAllOfKinds(kinds.map((kind) => ({ kind, mission: kind === "mission" || kindOf(kind).compartment === "organisation" ? null : mission })));
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return lists
    .flatMap((list) => list.data?.records ?? [])
    .filter((row) => !without.includes(row.id))
    .filter((row) => words.every((word) => `${row.ref ?? ""} ${row.title} ${row.subtitle ?? ""}`.toLowerCase().includes(word)))
    .slice(0, SHOWN)
    .map((row) => ({
      id: row.id,
      label: row.title || t("record-unnamed-kind", { kind: kindLabel(row.kind) }),
      mark: row.ref ? shortRef(row.ref) : null,
      detail: [kinds.length > 1 ? kindLabel(row.kind) : "", row.subtitle ?? ""].filter(Boolean).join(" · "),
    }));
}
