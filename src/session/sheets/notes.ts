import type { CountSetup } from "../../core/setup/setup";
import type { SheetGrid } from "../../core/sheet/grid";
import { readableSheet } from "../../core/recognise/readableSheet";
import { keepKind, type KeptKind } from "../describe/cellView";
import { describe } from "../describe/describe";
import type { KindDescription, KindPlace } from "./questions";

/** What is kept of a sheet, so that several parts of the pane may ask the same. */
interface Notes {
  readonly readable: SheetGrid;
  readonly descriptions: Map<string, KindDescription>;
  /** The kinds of ballot as they are counted, for the set-up named by the key. */
  kept: { readonly key: string; readonly kinds: readonly KeptKind[] } | null;
}

/** What was made of sheets, kept as long as they are. */
export function makeNotes() {
  const notes = new WeakMap<SheetGrid, Notes>();
  const notesOf = (grid: SheetGrid): Notes => {
    const known = notes.get(grid) ?? {
      readable: readableSheet(grid).grid,
      descriptions: new Map<string, KindDescription>(),
      kept: null,
    };
    notes.set(grid, known);
    return known;
  };
  return {
    /** The sheet in Unicode. */
    readableOf: (grid: SheetGrid) => notesOf(grid).readable,
    describeOnce: (place: KindPlace, grid: SheetGrid): KindDescription => {
      const { readable, descriptions } = notesOf(grid);
      const key = JSON.stringify(place.source);
      const made = descriptions.get(key) ?? describe(place, readable);
      descriptions.set(key, made);
      return made;
    },
    keptOnce: (setup: CountSetup, grid: SheetGrid): readonly KeptKind[] => {
      const own = notesOf(grid);
      const key = JSON.stringify([setup.kinds.map(({ sheet, source }) => [sheet, source]), setup.codes]);
      if (own.kept?.key !== key) {
        const here = setup.kinds.filter(({ sheet }) => sheet === grid.sheet);
        own.kept = { key, kinds: here.flatMap((kind) => keepKind(setup, kind, own.readable) ?? []) };
      }
      return own.kept.kinds;
    },
  };
}
