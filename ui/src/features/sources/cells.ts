import { useCommand } from "../../app/queries";
import { t } from "../../i18n";

/** By what a source, or the sources of an interview, could be recognised. */
export function useSourceCells(id: string) {
  return useCommand(["source-cells", id], "source_cells", { id });
}

/** One small cell in words. */
export function cellText(cell: string, count: number): string {
  return t(`cell-${cell.replaceAll("_", "-")}`, { count });
}
