import type { SheetGrid } from "../sheet/grid";
import { finding, isBlocked } from "../finding/finding";
import { count } from "../count/count";
import { jobSetup } from "../recognise/jobSetup";
import type { KindResult } from "../record/record";
import { areKinds, sheetsToCount } from "../recognise/sheetsToCount";
import type { UnitKind, UnitReading } from "./unit";

/** What is not in a table of a unit's own, and has to be said. */
export interface OwnOptions {
  /** Id of the regulation under which it is counted. */
  readonly regulation: string;
  /** Whether a sheet bears the name under which reports are written. */
  readonly isReport: (sheet: string) => boolean;
}

/** A kind without a base has a fault, which leaves the whole unit out. */
function unitKind(kind: KindResult): UnitKind {
  return {
    label: kind.label,
    place: kind.place,
    group: kind.group,
    regulation: kind.regulationName,
    baseRule: kind.baseRule,
    base: Number(kind.base),
    people: kind.people.map(({ name, office, high, confidence, low }) => {
      return { name, office, high, confidence, low };
    }),
  };
}

/**
 * Reads a workbook that holds none of our reports: its ballots or its table of results, recognised and counted
 * again.
 *
 * @param file - what the unit is called: such a table does not say it where it can be found
 * @returns F623 nothing recognised, F115 several sheets that may be the same vote, and the findings of counting
 */
export function readOwnUnit(
  grids: readonly SheetGrid[],
  file: string,
  { regulation, isReport }: OwnOptions,
): UnitReading {
  const found = sheetsToCount(grids, isReport);
  if (found.length === 0) return { result: null, findings: [finding("F623", {})] };
  const chosen = found.map(({ grid }) => grid);
  if (!areKinds(found)) {
    const sheets = chosen.map(({ sheet }) => sheet).join(", ");
    return { result: null, findings: [finding("F115", { sheets })] };
  }
  const sheets = new Map(chosen.map((grid) => [grid.sheet, grid]));
  const others = grids.filter((grid) => !chosen.includes(grid));
  const record = count(jobSetup({ regulation }, chosen, others), sheets);
  // Notes are the unit's own business; only that figures are calculated changes what is added up.
  const findings = record.findings.filter(({ severity, code }) => severity !== "N" || code === "N177");
  if (isBlocked(findings)) return { result: null, findings };
  const { date, name } = record.conference;
  const kinds = record.kinds.map(unitKind);
  return { result: { report: "", unit: file, isNamedByFile: true, conference: name, date, kinds }, findings };
}
