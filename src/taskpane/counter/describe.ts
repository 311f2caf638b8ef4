import { parseArea } from "../../core/cell/address";
import type { SheetGrid } from "../../core/cell/cell";
import { countFacts, readPaperNotes } from "../../core/record/paperNotes";
import { describeKind, meaningOf, type KindView } from "../features/data/describeKind";
import { previewOf } from "../features/data/preview";
import { grownRange } from "../state/grown";
import type { KindDescription, KindPlace, PaperSummary } from "./questions";

const FINDINGS_SHOWN = 3;

function papersOf({ marks, faultColumn }: KindPlace, grid: SheetGrid): PaperSummary | null {
  const area = parseArea(marks);
  if (!area || faultColumn === "") return null;
  const { findings, byRow } = readPaperNotes(grid, area, faultColumn, (row) => row + 1);
  return {
    findings: findings.slice(0, FINDINGS_SHOWN),
    counts: countFacts([...byRow.values()].map(({ facts }) => facts)),
  };
}

function meaningsOf(view: KindView | null, grid: SheetGrid) {
  if (view?.form !== "ballots" || view.choices.length < 2) return [];
  return view.choices.map((reading) => meaningOf(grid, view.table, reading));
}

/** Describes the cells of a kind for the pane. */
export function describe(place: KindPlace, grid: SheetGrid): KindDescription {
  const view = describeKind(place, grid);
  return {
    view,
    preview: view && previewOf(grid, view),
    meanings: meaningsOf(view, grid),
    grown: grownRange(place, grid),
    papers: papersOf(place, grid),
  };
}
