import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useRecord } from "../../app/queries";
import type { CellRow, RecordDocument } from "../../bindings/commands";
import { Button } from "../../components/Button";
import { Tag } from "../../components/Tag";
import { choiceLabel, fieldLabel, t } from "../../i18n";
import { createRecord } from "../records/create";
import { RailPart } from "../records/Document";
import { LinkPicker } from "../records/LinkFields";
import { fieldOf } from "../records/kinds";
import { asList, asText, useField } from "../records/use_field";
import { useSourceCells } from "../sources/cells";
import { SmallCells } from "../sources/SmallCells";
import styles from "./Sources.module.css";

/** Who told it, by codename and coarse group only. */
export function Sources({ record }: { record: RecordDocument }) {
  const sources = useField(record, "sources");
  const [adding, setAdding] = useState(false);
  const ids = asList(sources.value);
  const cells = useSourceCells(record.id).data?.sources ?? [];
  return (
    <RailPart title={t("sources", { count: ids.length })}>
      {ids.map((id) => (
        <Source key={id} id={id} cells={cells.find((source) => source.id === id)?.cells ?? []} onRemove={sources.locked ? undefined : () => sources.remove(id)} />
      ))}
      {ids.length > 0 && <p className={styles.note}>{t("source-identity-apart")}</p>}
      {sources.locked ? null : adding || ids.length === 0 ? (
        <div className={styles.add}>
          <LinkPicker
            record={record}
            kinds={["source"]}
            taken={ids}
            label={fieldLabel("interview", "sources")}
            onPick={(id) => {
              sources.add(id);
              setAdding(false);
            }}
          />
          <Button small icon="add" onPress={() => void createRecord("source", record.mission).then((id) => sources.add(id))}>
            {t("source-new")}
          </Button>
        </div>
      ) : (
        <span>
          <Button small look="quiet" icon="add" onPress={() => setAdding(true)}>
            {t("source-add")}
          </Button>
        </span>
      )}
    </RailPart>
  );
}

function Source({ id, cells, onRemove }: { id: string; cells: readonly CellRow[]; onRemove: (() => void) | undefined }) {
  const { data } = useRecord(id);
  if (!data) return <p className={styles.note}>{t("record-not-here")}</p>;
  const choice = (name: string) => {
    const value = asText(data.fields[name]);
    return value ? choiceLabel(fieldOf("source", name).choice_list, value) : "";
  };
  const risk = asText(data.fields.reprisal_risk);
  const group = [choice("category"), choice("nationality_group")].filter(Boolean).join(", ");
  return (
    <dl className={styles.facts}>
      <dt>{fieldLabel("source", "codename")}</dt>
      <dd>
        <Link className={styles.name ?? ""} to="/r/$id" params={{ id }}>
          <bdi>{data.title || t("untitled")}</bdi>
        </Link>
      </dd>
      {group && (
        <>
          <dt>{t("source-group")}</dt>
          <dd>{group}</dd>
        </>
      )}
      <dt>{fieldLabel("source", "reprisal_risk")}</dt>
      <dd>{risk ? <Tag tone={risk === "high" ? "red" : risk === "medium" ? "amber" : "neutral"}>{choice("reprisal_risk")}</Tag> : <span className={styles.note}>{t("not-noted")}</span>}</dd>
      {cells.length > 0 && (
        <dd className={styles.cells}>
          <SmallCells cells={cells} />
        </dd>
      )}
      {onRemove && (
      <dd className={styles.remove}>
        <Button small look="quiet" onPress={onRemove} aria-label={t("remove-named", { name: data.title })}>
          {t("remove")}
        </Button>
      </dd>
      )}
    </dl>
  );
}
