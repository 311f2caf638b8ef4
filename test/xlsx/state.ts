import { openXlsx, saveXlsx } from "../../workbench/xlsx";
import type { OpenedFile, WorkbookState } from "../../workbench/xlsx";
import { vietnamese } from "../../workbench/xlsx/univer";
import type { CellMatrix, PlainCell, PlainSheet } from "../../workbench/xlsx/univer";

/** A cell of Univer with plain numbers for its enumerations. */
export interface LooseCell extends Omit<PlainCell, "v" | "s"> {
  v?: string | number | boolean | null;
  s?: string | object;
  si?: string;
  p?: { id: string; body: { dataStream: string }; documentStyle: object };
}

export type LooseCells = CellMatrix<LooseCell>;

/** What a test says of a sheet apart from its cells. */
export type LooseSheet = Partial<Omit<PlainSheet, "cellData">>;

export interface NewSheet extends LooseSheet {
  readonly cellData: LooseCells;
}

type Sheets = WorkbookState["snapshot"]["sheets"];

/** The state in which a workbench has just opened a file: nothing changed yet. */
export function stateOf(file: OpenedFile): WorkbookState {
  return { ...file, snapshot: structuredClone(file.snapshot), spills: {}, veryHidden: file.veryHidden ?? [] };
}

export async function openState(bytes: Uint8Array): Promise<WorkbookState> {
  return stateOf(await openXlsx(bytes));
}

/** Opens, changes and saves. */
export async function edited(
  bytes: Uint8Array,
  change: (sheets: Sheets, state: WorkbookState) => Partial<WorkbookState>,
): Promise<Uint8Array> {
  const state = await openState(bytes);
  return saveXlsx(bytes, { ...state, ...change(state.snapshot.sheets, state) });
}

function merged(before: Sheets[string]["cellData"], cells: LooseCells): CellMatrix<LooseCell | object> {
  const next: CellMatrix<LooseCell | object> = { ...before };
  for (const [row, line] of Object.entries(cells)) next[Number(row)] = { ...next[Number(row)], ...line };
  return next;
}

/** Changes cells of a sheet. */
export function putCells(sheets: Sheets, id: string, cells: LooseCells): void {
  const cellData = merged(sheets[id]?.cellData ?? {}, cells);
  sheets[id] = { ...sheets[id], cellData };
}

/** Changes cells of a sheet and saves. */
export async function withCells(bytes: Uint8Array, cells: LooseCells, id = "file-0"): Promise<Uint8Array> {
  return edited(bytes, (sheets) => {
    putCells(sheets, id, cells);
    return {};
  });
}

/** Changes what is no cell of a sheet. */
export function relay(sheets: Sheets, id: string, more: LooseSheet): void {
  Object.assign(sheets, { [id]: { ...sheets[id], ...more } });
}

/** A sheet made in the workbench. */
export function newSheet(name: string, cells: LooseCells, more: LooseSheet = {}): NewSheet {
  return { name, rowCount: 100, columnCount: 26, ...more, cellData: cells };
}

/** Adds sheets (by id) behind those of the state. */
export function addSheets(state: WorkbookState, added: Readonly<Record<string, NewSheet>>): WorkbookState {
  const { snapshot } = state;
  const withIds = Object.entries(added).map(([id, sheet]) => [id, { ...sheet, id }] as const);
  const sheets = { ...snapshot.sheets, ...Object.fromEntries(withIds) };
  return {
    ...state,
    snapshot: { ...snapshot, sheets, sheetOrder: [...snapshot.sheetOrder, ...Object.keys(added)] },
  };
}

/** A workbook without a file behind it. */
export function emptyState(): WorkbookState {
  const snapshot = {
    id: "workbook",
    name: "",
    appVersion: "",
    locale: vietnamese(),
    styles: {},
    sheetOrder: [],
    sheets: {},
  };
  return { snapshot, settings: {}, customXml: [], pages: {}, spills: {}, veryHidden: [] };
}
