import { parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import { cut, gridOf, type SheetGrid } from "../../core/sheet/grid";
import type { Finding, Result } from "../../core/finding/finding";
import type { JournalEvent } from "../../core/journal/journal";
import { REGULATION_SHEET } from "../../core/setup/setup";
import { CUSTOM_HEAD, customRows } from "../../core/regulation/customTexts";
import type { SheetPlan } from "../../report/sheetPlan";
import type { ClosingPlan, Selection, SheetEvent, WorkbookRoom, WrittenSheet } from "../../workbook/api";
import type { EditedSheet, SheetEdit } from "../../workbook/read/edited";
import { piecesOf, type SheetPiece } from "../../workbook/read/pieces";
import { toolCalls } from "./memoryTools";

type Call = keyof WorkbookRoom;

/** A workbook in memory whose parts a test may change while the pane is open. */
export interface MemoryWorkbook {
  sheets: SheetGrid[];
  selection: Selection;
  /** As it would lie in the file: JSON text. */
  saved: string | null;
  /** Calls that the host refuses, with what it says. */
  refusals: Partial<Record<Call, Finding>>;
  readonly selected: Selection[];
  readonly activated: string[];
  readonly written: SheetPlan[];
  /** Plans of hidden sheets that were written. */
  readonly hidden: SheetPlan[];
  /** Workbooks that were opened beside this one: names and plans of their sheets. */
  readonly separated: { readonly sheets: readonly string[]; readonly plans: readonly SheetPlan[] }[];
  readonly journal: JournalEvent[];
  saves: number;
  /** Those who listen to the sheets. */
  readonly watchers: Set<(event: SheetEvent) => void>;
  /** Readings of whole sheets, and addresses that were read alone. */
  readonly readings: string[];
  /** Whether this Excel tells of all that happens. */
  isTold: boolean;
}

/** A workbook with some sheets, the first one open with one cell selected. */
export function memoryWorkbook(...sheets: SheetGrid[]): MemoryWorkbook {
  return {
    sheets,
    selection: { sheet: sheets[0]?.sheet ?? "", address: "A1" },
    saved: null,
    refusals: {},
    selected: [],
    activated: [],
    written: [],
    hidden: [],
    separated: [],
    journal: [],
    saves: 0,
    watchers: new Set(),
    readings: [],
    isTold: true,
  };
}

function handOver(
  wanted: readonly string[],
  found: readonly (readonly [string, SheetGrid])[],
  take: (piece: SheetPiece) => void,
): void {
  take({ kind: "sheets", wanted, found: found.map(([name]) => name) });
  found.flatMap(([, grid]) => piecesOf(grid)).forEach(take);
}

function editIn(workbook: MemoryWorkbook, { sheet, addresses }: EditedSheet): SheetEdit {
  workbook.readings.push(...addresses.map((address) => `${sheet}!${address}`));
  const grid = workbook.sheets.find((one) => one.sheet === sheet);
  const areas = addresses.flatMap((address) => parseArea(address) ?? []);
  const cells = (area: Area) => (grid ? cut(grid, area) : []);
  return { sheet, areas: areas.map((area) => ({ area, cells: cells(area), shown: [], formulas: [] })) };
}

function keep(
  { written, hidden }: MemoryWorkbook,
  plans: readonly SheetPlan[],
  closing: ClosingPlan | undefined,
): readonly WrittenSheet[] {
  written.push(...plans);
  if (closing) hidden.push(closing(plans.map(({ name }) => name)));
  return plans.map(({ name }) => ({ name }));
}

/** The room of a workbook in memory. */
export function memoryRoom(workbook: MemoryWorkbook): WorkbookRoom {
  const answer = async <T>(call: Call, give: () => T): Promise<Result<T>> => {
    await Promise.resolve();
    const refusal = workbook.refusals[call];
    return refusal ? { ok: false, finding: refusal } : { ok: true, value: give() };
  };
  const find = (names: readonly string[]) =>
    workbook.sheets.filter(({ sheet }) => names.includes(sheet)).map((grid) => [grid.sheet, grid] as const);
  return {
    sheetNames: () => answer("sheetNames", () => workbook.sheets.map(({ sheet }) => sheet)),
    selection: () => answer("selection", () => workbook.selection),
    readSheets: (names) => answer("readSheets", () => new Map(find(names))),
    readPieces: (names, take) =>
      answer("readPieces", () => {
        workbook.readings.push(names.join());
        handOver(names, find(names), take);
        return null;
      }),
    readEdits: (edited) => answer("readEdits", () => edited.map((one) => editIn(workbook, one))),
    select: (sheet, address) => answer("select", () => (workbook.selected.push({ sheet, address }), null)),
    activate: (sheet) =>
      answer("activate", () => {
        workbook.activated.push(sheet);
        return null;
      }),
    loadState: () => answer("loadState", (): unknown => JSON.parse(workbook.saved ?? "null")),
    saveState: (state) =>
      answer("saveState", () => {
        workbook.saved = JSON.stringify(state);
        workbook.saves += 1;
        return null;
      }),
    write: (plans, onProgress, closing) =>
      answer("write", () => {
        plans.forEach((_, at) => onProgress?.(at + 1, plans.length));
        return keep(workbook, plans, closing);
      }),
    writeRegulation: (texts) =>
      answer("writeRegulation", () => {
        const cells = [CUSTOM_HEAD, ...customRows(texts)].map((row) => row.map((text) => text || null));
        const grid = gridOf({ sheet: REGULATION_SHEET, row: 0, column: 0, cells });
        workbook.sheets = [...workbook.sheets.filter(({ sheet }) => sheet !== REGULATION_SHEET), grid];
        return grid;
      }),
    ...toolCalls(workbook, answer),
  };
}
