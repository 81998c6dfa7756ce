import type { CoverageCell } from "../../../bindings/commands";
import { format, stateLabel, t } from "../../../i18n";

/** Records that ask: questions answered, talks, what the company answered itself, documents asked for. */
export function asked({ checklist, interviews, self_assessment, requests }: CoverageCell): number {
  return checklist + interviews + self_assessment + requests;
}

/** Records of what was seen. */
export function seen({ observations, evidence, documents }: CoverageCell): number {
  return observations + evidence + documents;
}

export function found({ findings }: CoverageCell): number {
  return findings.reduce((sum, { count }) => sum + count, 0);
}

/** Where the cell's findings stand, in words. */
export function foundText({ findings }: CoverageCell): string {
  return format.list(findings.map(({ state, count }) => (count === 1 ? stateLabel("finding", state) : t("coverage-state-count", { state: stateLabel("finding", state), count }))));
}
