import { namedArea, readCells, type Cells } from "../host/cells";
import type { Host } from "../host/host";
import { select } from "../model/sheets";

/** What tests find as `window.workbench`. */
export interface Automation {
  /** Resolves when a workbook is open and the add-in is ready. */
  readonly ready: Promise<void>;
  /** Resolves when every cell is calculated, custom functions included. */
  readonly idle: () => Promise<void>;
  readonly readCell: (sheet: string, a1: string) => { value: unknown; formula: unknown; text: string };
  readonly readRange: (sheet: string, a1: string) => Cells;
  readonly select: (sheet: string, a1: string) => void;
  readonly sheetNames: () => string[];
  /** The workbook as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
}

/** The test interface over the host that is open when it is asked. */
export const makeAutomation = (
  host: () => Host,
  ready: Promise<void>,
  save: () => Promise<Uint8Array>,
): Automation => ({
  ready,
  idle: () => host().idle(),
  readCell: (sheet, a1) => {
    const { values, formulas, text } = readCells(host().live(), sheet, a1);
    return { value: values[0]?.[0], formula: formulas[0]?.[0], text: text[0]?.[0] ?? "" };
  },
  readRange: (sheet, a1) => readCells(host().live(), sheet, a1),
  select: (sheet, a1) => select(host().live(), namedArea(host().live(), sheet, a1)),
  sheetNames: () => host().live().workbook.getSheetsName(),
  save,
});
