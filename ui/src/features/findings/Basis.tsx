import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { BasisRow, RecordDocument } from "../../bindings/commands";
import { IconButton } from "../../components/Button";
import { Segmented } from "../../components/Segmented";
import { Select } from "../../components/Select";
import { Ref, Tag } from "../../components/Tag";
import { kindLabel, t } from "../../i18n";
import { Part } from "../records/Document";
import { LinkPicker } from "../records/LinkFields";
import { fieldOf } from "../records/kinds";
import { shortRef } from "../records/reference";
import { asText, type FieldHandle, isLocked } from "../records/use_field";
import { Photo } from "../evidence/Photo";
import { type BasisItem, type BasisRole, rolesOfBasis } from "./basis";
import styles from "./Basis.module.css";
import { reachOf } from "./check";

const signs: Record<BasisRole, string> = { supports: "+", contradicts: "−", context: "·" };

interface BasisProps {
  record: RecordDocument;
  basis: readonly BasisItem[];
  /** What the desk says of each; empty until it answered. */
  checked: readonly BasisRow[];
  handles: Record<BasisRole, FieldHandle<string[]>>;
}

/** What supports the finding, what contradicts it, and what surrounds it. */
export function Basis({ record, basis, checked, handles }: BasisProps) {
  const [role, setRole] = useState<BasisRole>("supports");
  const count = (wanted: BasisRole) => basis.filter((item) => item.role === wanted).length;
  const summary = basis.length === 0 ? undefined : t("basis-summary", { supports: count("supports"), contradicts: count("contradicts") });
  const move = (item: BasisItem, to: string | null) => {
    if (to === null || to === item.role) return;
    handles[item.role].remove(item.id);
    handles[to as BasisRole].add(item.id);
  };

  return (
    <Part title={t("basis")} aside={summary}>
      {basis.length === 0 && <p className={styles.empty}>{t("basis-empty")}</p>}
      <ul className={styles.list}>
        {basis.map((item) => (
          <Item key={`${item.role} ${item.id}`} item={item} row={checked.find(({ id, role: as }) => id === item.id && as === item.role)} mission={record.mission} locked={handles[item.role].locked} onMove={(to) => move(item, to)} onRemove={() => handles[item.role].remove(item.id)} />
        ))}
      </ul>
      {!isLocked(record) && (
      <div className={styles.add}>
        <Segmented
          label={t("basis-role")}
          hideLabel
          segments={rolesOfBasis.map((value) => ({ value, label: t(`basis-${value}`), tone: value === "supports" ? "green" : value === "contradicts" ? "red" : "neutral" }))}
          value={role}
          onChange={(value) => setRole(value as BasisRole)}
        />
        <LinkPicker record={record} kinds={fieldOf("finding", "supports").link_kinds} taken={basis.map(({ id }) => id)} label={t("basis")} onPick={handles[role].add} />
      </div>
      )}
    </Part>
  );
}

function Item({ item, row, mission, locked, onMove, onRemove }: { item: BasisItem; row: BasisRow | undefined; mission: string | null; locked: boolean; onMove: (to: string | null) => void; onRemove: () => void }) {
  const { link, record, photos } = item;
  const title = link?.title || (link?.kind ? t("record-unnamed-kind", { kind: kindLabel(link.kind) }) : t("record-not-here"));
  const reach = row ? reachOf(row) : null;
  return (
    <li className={styles.item}>
      <span className={styles.sign} data-role={item.role} title={t(`basis-${item.role}`)}>
        <span aria-hidden="true">{signs[item.role]}</span>
        <span className="visually-hidden">{t(`basis-${item.role}`)}</span>
      </span>
      <Link className={styles.link ?? ""} to="/r/$id" params={{ id: item.id }}>
        {link?.ref && <Ref>{shortRef(link.ref)}</Ref>}
        <bdi>{title}</bdi>
      </Link>
      {photos.length > 0 && mission !== null && (
        <span className={styles.photos}>
          {photos.slice(0, 3).map((photo) => (
            <Link key={photo.id} className={styles.photo ?? ""} to="/m/$mission/evidence/$id" params={{ mission, id: photo.id }} aria-label={t("open-photo", { title: photo.title || (photo.ref ?? "") })}>
              <Photo id={photo.id} rendition="thumbnail" alt="" damage={record?.kind === "evidence" ? asText(record.fields.damage) || null : null} />
            </Link>
          ))}
        </span>
      )}
      <span className={styles.tags}>{row?.deleted && <Tag tone="amber">{t("basis-deleted")}</Tag>}{reach ? <Tag tone={reach.tone}>{reach.label}</Tag> : link?.kind && <Tag>{kindLabel(link.kind)}</Tag>}</span>
      {!locked && (
      <span className={styles.tools}>
        <Select label={t("basis-role")} hideLabel look="line" options={rolesOfBasis.map((value) => ({ value, label: t(`basis-${value}`) }))} value={item.role} onChange={onMove} />
        <IconButton icon="close" label={t("remove-named", { name: title })} onPress={onRemove} />
      </span>
      )}
    </li>
  );
}
