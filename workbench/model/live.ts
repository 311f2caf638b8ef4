import {
  ICommandService,
  type Injector,
  IResourceLoaderService,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import {
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import type { Calc } from "../engine/calc";
import { invalidArgument, itemNotFound } from "../richApi";
import { formatAddress, parseArea, splitSheet } from "../area/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../area/area";
import { SheetArea } from "./sheetArea";
import type { Extras } from "./extras";

/** The open workbook as the type tables use it. */
export interface Live {
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly selections: SheetsSelectionsService;
  readonly formulas: FormulaDataModel;
  readonly names: IDefinedNamesService;
  readonly filters: SheetsFilterService;
  readonly calc: Calc;
  readonly extras: Extras;
  /** Univer's own state, with the resources of its plugins. */
  readonly snapshot: () => IWorkbookData;
}

/** Gathers the services of a workbook that Univer has open. */
export function makeLive(injector: Injector, workbook: Workbook, calc: Calc, extras: Extras): Live {
  return {
    workbook,
    unitId: workbook.getUnitId(),
    commands: injector.get(ICommandService),
    selections: injector.get(SheetsSelectionsService),
    formulas: injector.get(FormulaDataModel),
    names: injector.get(IDefinedNamesService),
    filters: injector.get(SheetsFilterService),
    calc,
    extras,
    snapshot: () =>
      injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(workbook.getUnitId()) ??
      workbook.getSnapshot(),
  };
}

/** The option that marks what the host does for the add-in, beside what the clerk does in the grid. */
export const FROM_HOST = "fromHost";

/** Applies a change to the workbook; `params` without workbook id. Univer refuses by answering false. */
export function change(live: Live, mutation: { readonly id: string }, params: object): void {
  live.commands.syncExecuteCommand(mutation.id, { unitId: live.unitId, ...params }, { [FROM_HOST]: true });
}

/** The sheet of an id; ItemNotFound when it was deleted. */
export function sheetById(live: Live, sheetId: string): Worksheet {
  const sheet = live.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** The sheet with that id, or that name in any case. */
export function findSheet(live: Live, key: unknown): Worksheet | undefined {
  if (typeof key !== "string") throw invalidArgument();
  const wanted = key.toLowerCase();
  return live.workbook
    .getSheets()
    .find((sheet) => sheet.getSheetId() === key || sheet.getName().toLowerCase() === wanted);
}

/** An area that lies on the sheet; InvalidArgument otherwise. */
export function makeArea(
  sheetId: string,
  row: unknown,
  column: unknown,
  rows: unknown,
  columns: unknown,
): SheetArea {
  const numbers = [row, column, rows, columns].map((value) => (Number.isInteger(value) ? Number(value) : -1));
  const [r = -1, c = -1, h = -1, w = -1] = numbers;
  if (r < 0 || c < 0 || h < 1 || w < 1 || r + h > MAX_ROWS || c + w > MAX_COLUMNS) throw invalidArgument();
  return new SheetArea(sheetId, r, c, h, w);
}

/** The area of an address; without a sheet's name it lies on the given sheet, without address it is all of it. */
export function areaAt(live: Live, sheetId: string, address: unknown): SheetArea {
  if (address === undefined || address === null || address === "")
    return new SheetArea(sheetId, 0, 0, MAX_ROWS, MAX_COLUMNS);
  if (typeof address !== "string") throw invalidArgument();
  const { sheet, cells } = splitSheet(address);
  const on = sheet === undefined ? sheetId : findSheet(live, sheet)?.getSheetId();
  const area = parseArea(cells);
  if (on === undefined || !area) throw invalidArgument();
  return SheetArea.on(on, area);
}

/** The address of an area with its sheet's name. */
export function addressOf(live: Live, area: SheetArea): string {
  return formatAddress(sheetById(live, area.sheetId).getName(), area);
}

/** The part of an area that the grid has cells for; undefined when there is none. */
export function clip(live: Live, area: SheetArea): SheetArea | undefined {
  const sheet = sheetById(live, area.sheetId);
  const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
  const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
  return rows > 0 && columns > 0
    ? new SheetArea(area.sheetId, area.row, area.column, rows, columns)
    : undefined;
}

/** Makes the grid large enough for an area that is about to be written. */
export function makeRoom(live: Live, area: SheetArea): void {
  const sheet = sheetById(live, area.sheetId);
  const subUnitId = area.sheetId;
  if (sheet.getRowCount() <= area.lastRow) {
    change(live, SetWorksheetRowCountMutation, { subUnitId, rowCount: area.lastRow + 1 });
  }
  if (sheet.getColumnCount() <= area.lastColumn) {
    change(live, SetWorksheetColumnCountMutation, { subUnitId, columnCount: area.lastColumn + 1 });
  }
}
