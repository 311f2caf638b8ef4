import { namedArea, readCells, type Cells } from "../host/cells";
import type { Host } from "../host/host";
import { select } from "../model/sheets";

/** What tests find as `window.workbench`. */
export interface Automation {
  /** Resolves when the grid is drawn, a workbook open and the add-in ready; after another file was opened, again. */
  readonly ready: Promise<void>;
  /** Resolves when every cell is calculated, custom functions included. */
  readonly idle: () => Promise<void>;
  readonly readCell: (sheet: string, a1: string) => { value: unknown; formula: unknown; text: string };
  readonly readRange: (sheet: string, a1: string) => Cells;
  /** Selects and gives the grid the keyboard, as a click would; resolves when the grid has scrolled there. */
  readonly select: (sheet: string, a1: string) => Promise<void>;
  readonly sheetNames: () => string[];
  /** The workbook as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
}

// Univer scrolls and draws over a few frames, and opens its cell editor where the cell was before.
const DRAWN_MS = 150;

/** The test interface over the host that is open when it is asked. */
export function makeAutomation(
  host: () => Host,
  drawn: Promise<void>,
  focusGrid: () => void,
  save: () => Promise<Uint8Array>,
): Automation {
  return {
    get ready() {
      return Promise.all([host().frames.whenReady(), drawn]).then(() => undefined);
    },
    idle: () => host().idle(),
    readCell: (sheet, a1) => {
      const { values, formulas, text } = readCells(host().live(), sheet, a1);
      return { value: values[0]?.[0], formula: formulas[0]?.[0], text: text[0]?.[0] ?? "" };
    },
    readRange: (sheet, a1) => readCells(host().live(), sheet, a1),
    select: async (sheet, a1) => {
      select(host().live(), namedArea(host().live(), sheet, a1));
      focusGrid();
      await new Promise((drawn) => setTimeout(drawn, DRAWN_MS));
    },
    sheetNames: () => host().live().workbook.getSheetsName(),
    save,
  };
}
