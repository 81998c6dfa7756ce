import { useParams } from "@tanstack/react-router";
import { useState } from "react";

import type { Coverage } from "../../../bindings/commands";
import { Empty } from "../../../components/Empty";
import { Segmented } from "../../../components/Segmented";
import { t } from "../../../i18n";
import { LookScreen } from "../LookScreen";
import { useLook } from "../use_look";
import { Behind } from "./Behind";
import styles from "./CoverageScreen.module.css";
import { type CellAt, Matrix } from "./Matrix";

/** Paragraphs and companies: what was asked, what was seen, what was found, and what is missing. */
export function CoverageScreen() {
  const { mission = "" } = useParams({ strict: false });
  const coverage = useLook("coverage_get", { mission });
  const [opened, setOpened] = useState<CellAt | null>(null);
  const [only, setOnly] = useState<"all" | "gaps">("all");
  const { data } = coverage;
  const gaps = data ? gapsOf(data) : 0;
  const rows = (data?.rows ?? []).filter((row) => only === "all" || row.cells.some((cell) => cell.gap !== null));

  return (
    <LookScreen
      title={t("look-coverage")}
      aside={data && data.rows.length > 0 && t("coverage-gaps", { gaps })}
      error={coverage.error}
      retry={() => void coverage.refetch()}
      tools={
        <Segmented
          label={t("coverage-rows")}
          hideLabel
          segments={[
            { value: "all", label: t("coverage-all") },
            { value: "gaps", label: t("coverage-only-gaps") },
          ]}
          value={only}
          onChange={(value) => setOnly(value === "gaps" ? "gaps" : "all")}
        />
      }
    >
      {!data ? null : data.rows.length === 0 ? (
        <Empty icon="check" title={t("coverage-empty-title")}>
          <p>{t("coverage-empty")}</p>
        </Empty>
      ) : (
        <div className={styles.body} data-opened={opened !== null || undefined}>
          <Matrix coverage={data} rows={rows} opened={opened} onOpen={setOpened} />
          {opened && <Behind mission={mission} coverage={data} at={opened} onClose={() => setOpened(null)} />}
        </div>
      )}
    </LookScreen>
  );
}

function gapsOf({ rows }: Coverage): number {
  return rows.reduce((sum, { cells }) => sum + cells.filter(({ gap }) => gap !== null).length, 0);
}
