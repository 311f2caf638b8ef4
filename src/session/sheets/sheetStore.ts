import { usedArea } from "../../core/sheet/grid";
import { readSheetSetup } from "../../core/recognise/sheetSetup";
import { whyOf } from "../../core/recognise/whyOf";
import { fitPlace } from "../../core/setup/fit";
import { makeBook, type SheetPiece } from "../../workbook/read/pieces";
import { compareClaim } from "../claim/compareClaim";
import { relayout } from "../describe/relayout";
import { countSheets, proveSheets } from "./countSheets";
import { surveySheets } from "../survey/survey";
import { cellView } from "../describe/cellView";
import { makeNotes } from "./notes";
import type { Answers, Ask, Call, Questions } from "./questions";

/** The sheets that were read, in memory. All work on their cells is done here. */
export interface SheetStore {
  readonly take: (piece: SheetPiece) => void;
  readonly answer: <K extends Call>(ask: Ask<K>) => Answers[K];
}

/** A store without sheets. */
export function makeSheetStore(): SheetStore {
  const book = makeBook();
  const { readableOf, describeOnce, keptOnce } = makeNotes();
  const calls: { readonly [K in Call]: (question: Questions[K]) => Answers[K] } = {
    used: (sheet) => {
      const grid = book.sheets.get(sheet);
      return grid ? usedArea(grid) : null;
    },
    recognise: ({ sheet, within }) => {
      const grid = book.sheets.get(sheet);
      if (!grid) return null;
      return within ? readSheetSetup(grid, within) : readSheetSetup(grid);
    },
    count: (basis) => {
      const { setup, record } = countSheets(basis, book.sheets);
      return { setup: setup === basis ? null : setup, record };
    },
    prove: (counted) => proveSheets(counted, book.sheets),
    describe: (place) => {
      const grid = book.sheets.get(place.sheet);
      return grid ? describeOnce(place, grid) : null;
    },
    claim: ({ saved, visible }) => compareClaim(saved, visible, book.sheets),
    survey: ({ visible, chosen }) =>
      surveySheets(
        visible.flatMap((name) => book.sheets.get(name) ?? []),
        chosen,
      ),
    edit: book.edit,
    why: ({ sheet, marks }) => {
      const grid = book.sheets.get(sheet);
      return grid ? whyOf(grid, marks) : null;
    },
    cell: ({ setup, sheet, address }) => {
      const grid = book.sheets.get(sheet);
      return grid ? cellView(keptOnce(setup, grid), address) : null;
    },
    relayout: ({ kind, type }) => {
      const grid = book.sheets.get(kind.sheet);
      return relayout(fitPlace(kind, grid).source, type, grid && readableOf(grid));
    },
  };
  return { take: book.take, answer: ({ call, question }) => calls[call](question) };
}
