import { usedArea, type SheetGrid } from "../../core/sheet/grid";
import { readSheetSetup } from "../../core/recognise/sheetSetup";
import { fitPlace } from "../../core/setup/fit";
import { decodeSheet } from "../../core/text/legacy/decodeSheet";
import { makeBook, type SheetPiece } from "../../workbook/read/pieces";
import { compareClaim } from "../claim/compareClaim";
import { relayout } from "../describe/relayout";
import { countSheets, proveSheets } from "./countSheets";
import { surveySheets } from "../survey/survey";
import { describe } from "../describe/describe";
import type { Answers, Ask, Call, KindDescription, KindPlace, Questions } from "./questions";

/** The sheets that were read, in memory. All work on their cells is done here. */
export interface SheetStore {
  readonly take: (piece: SheetPiece) => void;
  readonly answer: <K extends Call>(ask: Ask<K>) => Answers[K];
}

/** What is kept of a sheet, so that several parts of the pane may ask the same. */
interface Notes {
  readonly readable: SheetGrid;
  readonly descriptions: Map<string, KindDescription>;
}

/** A store without sheets. */
export function makeSheetStore(): SheetStore {
  const book = makeBook();
  const notes = new WeakMap<SheetGrid, Notes>();
  const notesOf = (grid: SheetGrid): Notes => {
    const known = notes.get(grid) ?? { readable: decodeSheet(grid).grid, descriptions: new Map() };
    notes.set(grid, known);
    return known;
  };
  const describeOnce = (place: KindPlace, grid: SheetGrid): KindDescription => {
    const { readable, descriptions } = notesOf(grid);
    const key = JSON.stringify(place.source);
    const made = descriptions.get(key) ?? describe(place, readable);
    descriptions.set(key, made);
    return made;
  };
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
    relayout: ({ kind, type }) => {
      const grid = book.sheets.get(kind.sheet);
      return relayout(fitPlace(kind, grid).source, type, grid && notesOf(grid).readable);
    },
  };
  return { take: book.take, answer: ({ call, question }) => calls[call](question) };
}
