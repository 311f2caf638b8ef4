import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { writeXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { formatCorners } from "../area/a1";
import type { Area } from "../area/area";
import { arrayArea } from "./arrays";
import { BLANK, columnsOf, contentOf, sharedFormulas, spilledCells, withSpill } from "./content";
import type { Content } from "./content";
import { decorOut } from "./decorOut";
import type { TextAt } from "./decorOut";
import { toFile } from "./dialect";
import { formatOf } from "./cellFormat";
import { guardOut } from "./guardOut";
import { pageOut } from "./pageOut";
import { excelString, isErrorText } from "./text";
import type { FileTable, WorkbookState } from "./types";
import { isOn } from "./univer";
import { columnWidth, digitWidth, pointsOf } from "./units";
import type { DefaultFont } from "./units";
import { putText, textOf, unpack } from "./zip";
import type { Parts } from "./zip";

const STYLES = "xl/styles.xml";

/** Excel's schema has the size of a font before its colour, hucre writes it behind. */
const sizesFirst = (styles: string) => styles.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");

type SheetData = Partial<IWorksheetData>;

/** A cell of the new sheet as hucre takes it. Text that reads like an error goes as rich text, which stays text. */
function cellOut(content: Content, area: Area | null, style: CellStyle | null): Partial<Cell> {
  const { value, error, formula } = content;
  const result = typeof value === "string" && !error ? excelString(value) : value;
  const look = style === null ? {} : { style };
  if (formula !== null) {
    const spill =
      area === null
        ? {}
        : { formulaType: "array" as const, formulaDynamic: true, formulaRef: formatCorners(area) };
    return {
      ...look,
      ...spill,
      type: "formula",
      formula: toFile(formula),
      formulaResult: result,
      value: result,
    };
  }
  if (typeof result === "string" && !error && isErrorText(result)) {
    return { ...look, type: "richText", value: result, richText: [{ text: result }] };
  }
  return { ...look, value: result };
}

function cellsOut(data: SheetData, state: WorkbookState, font: DefaultFont): Map<string, Partial<Cell>> {
  const cells = data.cellData ?? {};
  const spills = spilledCells(state.spills[data.id ?? ""] ?? []);
  const shared = sharedFormulas(cells);
  const shown = formatOf(data, state, font);
  const found = new Map<string, Partial<Cell>>();
  for (const row of columnsOf(cells, spills)) {
    for (const column of columnsOf(cells[row], spills[row])) {
      const cell = cells[row]?.[column];
      const content = withSpill(
        cell === undefined ? BLANK : contentOf(cell, row, column, shared),
        spills[row]?.[column],
      );
      const style = shown(row, column, cell ?? {});
      found.set(`${row},${column}`, cellOut(content, arrayArea(content, row, column), style));
    }
  }
  return found;
}

function columnsOut(data: SheetData, digit: number): NonNullable<WriteSheet["columns"]> {
  const columns: NonNullable<WriteSheet["columns"]> = [];
  for (const index of columnsOf(data.columnData)) {
    const column = data.columnData?.[index];
    while (columns.length <= index) columns.push({});
    columns[index] = {
      ...(column?.w === undefined ? {} : { width: columnWidth(column.w, digit) }),
      ...(isOn(column?.hd) ? { hidden: true } : {}),
    };
  }
  return columns;
}

function rowsOut(data: SheetData): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const index of columnsOf(data.rowData)) {
    const row = data.rowData?.[index];
    const fixed = row?.h !== undefined && !isOn(row.ia);
    rows.set(index, {
      ...(fixed ? { height: pointsOf(row.h ?? 0) } : {}),
      ...(isOn(row?.hd) ? { hidden: true } : {}),
    });
  }
  return rows;
}

function viewOut(data: SheetData): Pick<WriteSheet, "freezePane" | "view"> {
  const rows = data.freeze?.ySplit ?? 0;
  const columns = data.freeze?.xSplit ?? 0;
  const gridlines: number = data.showGridlines ?? 1;
  const tab = /^#([0-9A-F]{6})$/i.exec(data.tabColor ?? "")?.[1];
  return {
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    view: {
      ...(gridlines === 0 ? { showGridLines: false } : {}),
      ...(tab === undefined ? {} : { tabColor: { rgb: tab.toUpperCase() } }),
    },
  };
}

/** Tables that were made here. */
function tablesOn(state: WorkbookState, id: string): FileTable[] {
  return (state.tables ?? []).filter((table) => table.sheetId === id && table.id !== undefined);
}

function textAt(data: SheetData): TextAt {
  const cells = data.cellData ?? {};
  const shared = sharedFormulas(cells);
  return (row, column) => String(contentOf(cells[row]?.[column] ?? {}, row, column, shared).value ?? "");
}

function sheetOut(id: string, data: SheetData, state: WorkbookState, font: DefaultFont): WriteSheet {
  const page = state.pages[id];
  return {
    name: data.name ?? id,
    rows: [],
    cells: cellsOut(data, state, font),
    columns: columnsOut(data, digitWidth(font)),
    rowDefs: rowsOut(data),
    merges: (data.mergeData ?? []).map((merge) => ({
      startRow: merge.startRow,
      endRow: merge.endRow,
      startCol: merge.startColumn,
      endCol: merge.endColumn,
    })),
    ...viewOut(data),
    ...guardOut(state.guards?.[id]),
    ...decorOut(state.decor?.[id], tablesOn(state, id), textAt(data)),
    ...(page === undefined ? {} : pageOut(page)),
    ...(state.veryHidden.includes(id) ? { veryHidden: true } : {}),
    ...(isOn(data.hidden) && !state.veryHidden.includes(id) ? { hidden: true } : {}),
  };
}

/** The data of one sheet of a snapshot, which may leave its id out. */
export function sheetData(snapshot: IWorkbookData, id: string): SheetData {
  return { ...snapshot.sheets[id], id };
}

/** Has hucre write sheets of the workbook into a package of their own; sheet n of the list is xl/worksheets/sheet(n+1).xml. */
export async function writeSheets(
  ids: readonly string[],
  state: WorkbookState,
  font: DefaultFont,
): Promise<Parts> {
  const sheets = ids.map((id) => sheetOut(id, sheetData(state.snapshot, id), state, font));
  const parts = unpack(await writeXlsx({ sheets, defaultFont: { ...font }, stringMode: "inline" }));
  putText(parts, STYLES, sizesFirst(textOf(parts, STYLES) ?? ""));
  return parts;
}
