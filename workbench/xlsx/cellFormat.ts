import type { ICellData, IWorksheetData, Nullable } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { unlockedAt, unlockedStyle } from "./guardOut";
import { styleOut } from "./stylesOut";
import type { WorkbookState } from "./types";
import type { LooseStyle, StyleTable } from "./univer";
import type { DefaultFont } from "./units";

type SheetData = Partial<IWorksheetData>;

function resolve(style: Nullable<LooseStyle | string>, table: StyleTable): LooseStyle {
  return (typeof style === "string" ? table[style] : style) ?? {};
}

/** The look of a cell: its own over its column's, its row's and the sheet's, as Univer shows it. */
function lookOf(
  data: SheetData,
  table: StyleTable,
): (row: number, column: number, cell: ICellData) => LooseStyle {
  const sheet = resolve(data.defaultStyle, table);
  return (row, column, cell) => ({
    ...sheet,
    ...resolve(data.rowData?.[row]?.s, table),
    ...resolve(data.columnData?.[column]?.s, table),
    ...resolve(cell.s, table),
  });
}

/** The same formats for cells that may be typed in. */
function unlockCache(): (style: CellStyle | null) => CellStyle {
  const known = new Map<CellStyle | null, CellStyle>();
  return (style) => {
    const made = known.get(style) ?? unlockedStyle(style);
    known.set(style, made);
    return made;
  };
}

/** Formats by content: a sheet has few, and hucre compares what it is given. */
function lookCache(font: DefaultFont): (style: LooseStyle) => CellStyle | null {
  const known = new Map<string, CellStyle | null>();
  return (style) => {
    const key = JSON.stringify(style);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = styleOut(style, font);
    known.set(key, made);
    return made;
  };
}

/** The format of a cell as the file keeps it. */
export function formatOf(
  data: SheetData,
  state: WorkbookState,
  font: DefaultFont,
): (row: number, column: number, cell: ICellData) => CellStyle | null {
  const look = lookOf(data, state.snapshot.styles);
  const isUnlocked = unlockedAt(state.guards?.[data.id ?? ""]);
  const cached = lookCache(font);
  const unlocked = unlockCache();
  return (row, column, cell) => {
    const style = cached(look(row, column, cell));
    return isUnlocked(row, column) ? unlocked(style) : style;
  };
}
