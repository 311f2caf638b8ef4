import type { SheetGrid } from "../../core/sheet/grid";
import { countFacts, readPaperNotes } from "../../core/read/paperNotes";
import { describeKind, meaningOf, type KindView } from "./describeKind";
import { previewOf } from "./preview";
import { extendedRange } from "./grown";
import { normalise } from "../../core/read/normalise";
import { fitPlace } from "../../core/setup/fit";
import { hasBallots } from "../../core/setup/source";
import type { KindDescription, KindPlace, PaperSummary } from "../sheets/questions";

const FINDINGS_SHOWN = 3;

function papersOf({ source }: KindPlace, grid: SheetGrid): PaperSummary | null {
  if (!hasBallots(source) || source.faults === null) return null;
  const normal = normalise(grid, source);
  if ("code" in normal) return null;
  const { marks, faults } = normal.source;
  const { findings, byRow } = readPaperNotes(normal.grid, marks, faults, (row) => row + 1);
  return {
    findings: findings.slice(0, FINDINGS_SHOWN),
    counts: countFacts([...byRow.values()].map(({ facts }) => facts)),
  };
}

function meaningsOf({ source }: KindPlace, view: KindView | null, grid: SheetGrid) {
  if (!hasBallots(source) || view?.form !== "ballots" || view.choices.length < 2) return [];
  return view.choices.map((reading) => meaningOf(source, grid, reading));
}

/** Describes the cells of a kind for the pane. */
export function describe(chosen: KindPlace, grid: SheetGrid): KindDescription {
  const place = fitPlace(chosen, grid);
  const view = describeKind(place.source, grid);
  return {
    view,
    preview: view && previewOf(grid, view),
    meanings: meaningsOf(place, view, grid),
    grown: place.source && extendedRange(place.source, grid),
    papers: papersOf(place, grid),
  };
}
