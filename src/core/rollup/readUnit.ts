import { isBlank, type Cell } from "../sheet/cell";
import type { SheetGrid } from "../sheet/grid";
import { hasCell } from "../sheet/search";
import { finding, isBlocked } from "../finding/finding";
import { JOURNAL_SHEET } from "../journal/journal";
import { REGULATION_SHEET } from "../setup/setup";
import { matches } from "../vocabulary/role";
import { DRAFT_SHEET } from "../vocabulary/sections";
import { checkBeside } from "./checkBeside";
import { DATA_SHEET } from "./dataColumns";
import { dataLines } from "./dataLines";
import { readDataUnit } from "./dataUnit";
import { readOwnUnit, type OwnOptions } from "./ownUnit";
import type { UnitReading } from "./unit";

/** Sheets that we keep beside a vote: nobody's ballots. */
const KEPT: readonly string[] = [JOURNAL_SHEET, REGULATION_SHEET];

/** Whether a sheet is a flat table of ours. */
export const isDataSheet = (name: string): boolean => name.startsWith(DATA_SHEET);

/** The first sheet that is marked as a draft. */
function draftOf(grids: readonly SheetGrid[]): SheetGrid | undefined {
  return grids.find((grid) => hasCell(grid, (cell) => matches(DRAFT_SHEET, cell)));
}

const isHidden = ({ metadata }: SheetGrid) => metadata?.isHidden === true;

/** The vote on the sheets that are shown; where there is none, what is said of one on hidden sheets. */
function readShown(grids: readonly SheetGrid[], unit: string, options: OwnOptions): UnitReading {
  const hidden = grids.filter(isHidden);
  const shown = readOwnUnit(
    grids.filter((grid) => !isHidden(grid)),
    unit,
    options,
  );
  const isNothing = shown.findings.some(({ code }) => code === "F623");
  if (!isNothing || hidden.length === 0) return shown;
  const found = readOwnUnit(hidden, unit, options);
  return found.findings.some(({ code }) => code === "F161") ? found : shown;
}

/** What our flat table says, compared with what else stands in the workbook. */
function besideOthers(reading: UnitReading, grids: readonly SheetGrid[], options: OwnOptions): UnitReading {
  if (!reading.result) return reading;
  const { unit, isNamedByFile } = reading.result;
  const stated = { ...reading.result, unit: isNamedByFile ? "" : unit };
  const others = grids.filter(
    (grid) => !isDataSheet(grid.sheet) && !KEPT.includes(grid.sheet) && !isHidden(grid),
  );
  const ours = grids.filter(({ sheet }) => isDataSheet(sheet));
  const reports = ours.flatMap((grid) => dataLines(grid).lines.map((line) => line.text("report")));
  const own = { ...options, reports: [...new Set(reports)] };
  const findings = [...reading.findings, ...checkBeside(stated, others, own)];
  return { result: isBlocked(findings) ? null : reading.result, findings };
}

/**
 * The result of one unit from the sheets of its workbook: by the flat table of our reports where it has one, else
 * recognised. Nothing is taken on trust.
 *
 * @param file - name of the file, by which a unit is called that does not say its name
 * @returns a result, or `null` with the faults that stand against it
 */
export function readUnit(grids: readonly SheetGrid[], file: string, options: OwnOptions): UnitReading {
  const unit = file.replace(/\.[^.]*$/, "");
  const ours = grids.filter(({ sheet }) => isDataSheet(sheet));
  if (ours.length > 0) return besideOthers(readDataUnit(ours, unit), grids, options);
  const isTyped = (cell: Cell) => !isBlank(cell);
  const own = grids.filter((grid) => !KEPT.includes(grid.sheet) && hasCell(grid, isTyped));
  const reading = readShown(own, unit, options);
  const draft = draftOf(own);
  if (!draft || !reading.result) return reading;
  const findings = [finding("F624", { report: draft.sheet }, { sheet: draft.sheet, address: null })];
  return { result: null, findings: [...findings, ...reading.findings] };
}
