import type { SheetGrid } from "../../core/sheet/grid";
import { countFacts, readPaperNotes } from "../../core/read/paperNotes";
import { describeKind, meaningOf, type KindView } from "./describeKind";
import { previewOf } from "./preview";
import { extendedRange } from "./grown";
import { realAddress, viewOf } from "../../core/read/view";
import type { KindDescription, KindPlace, PaperSummary } from "../sheets/questions";

const FINDINGS_SHOWN = 3;

function papersOf(place: KindPlace, grid: SheetGrid): PaperSummary | null {
  const view = place.faultColumn === "" ? null : viewOf(grid, place);
  if (!view || "code" in view) return null;
  const { findings, byRow } = readPaperNotes(view.grid, view.marks, view.cells.faultColumn, (row) => row + 1);
  return {
    findings: findings
      .slice(0, FINDINGS_SHOWN)
      .map((item) => ({ ...item, address: item.address && realAddress(view, item.address) })),
    counts: countFacts([...byRow.values()].map(({ facts }) => facts)),
  };
}

function meaningsOf(place: KindPlace, view: KindView | null, grid: SheetGrid) {
  if (view?.form !== "ballots" || view.choices.length < 2) return [];
  return view.choices.map((reading) => meaningOf(place, grid, reading));
}

/** Describes the cells of a kind for the pane. */
export function describe(place: KindPlace, grid: SheetGrid): KindDescription {
  const view = describeKind(place, grid);
  return {
    view,
    preview: view && previewOf(grid, view),
    meanings: meaningsOf(place, view, grid),
    grown: extendedRange(place, grid),
    papers: papersOf(place, grid),
  };
}
