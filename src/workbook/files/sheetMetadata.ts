import type { Cell as HucreCell, Sheet } from "hucre/xlsx";
import { parseArea, sheetOf } from "../../core/sheet/address";
import { intersection, type Area } from "../../core/sheet/area";
import type { NamedArea, Note, SheetMetadata } from "../../core/sheet/grid";
import { encodingOfFont } from "../../core/text/legacy/legacy";
import type { BesideSheet } from "./besideSheet";
import { cellOf } from "./cellOf";
import { fileLooks, type SheetLook } from "./fileLooks";
import { shownTexts } from "./shownTexts";
import { validationNotes } from "./validationNotes";

/** A name of a workbook with what it stands for. */
export interface FileName {
  readonly name: string;
  readonly range: string;
}

/** What is said for more than a cell: names and colours of the theme for all sheets, the format of this one. */
export interface FileBook extends SheetLook {
  readonly names: readonly FileName[];
  /** Those of them that change by themselves, in capitals. */
  readonly changingNames: readonly string[];
}

/** The old font of a cell; `""` for any other. */
function oldFont({ style }: HucreCell): string {
  const name = style?.font?.name ?? "";
  return encodingOfFont(name) === null ? "" : name;
}

const isBeside = ({ area }: NamedArea, row: number, column: number) =>
  area.row === row && area.column + area.columns === column;

/** Cells in a font of an old encoding, side by side as one. */
function fontsOf({ cells = new Map<string, HucreCell>() }: Sheet): readonly NamedArea[] {
  const found: NamedArea[] = [];
  for (const [key, cell] of cells) {
    const name = oldFont(cell);
    if (name === "") continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const before = found.at(-1);
    const goesOn = before?.name === name && isBeside(before, row, column);
    const area = goesOn ? before.area : { row, column, rows: 1, columns: 0 };
    if (goesOn) found.pop();
    found.push({ name, area: { ...area, columns: area.columns + 1 } });
  }
  return found;
}

interface Line {
  readonly hidden?: boolean;
  readonly height?: number;
  readonly width?: number;
}

/** Excel hides what has no size. */
const hiddenOf = (lines: Iterable<readonly [number, Line]>) =>
  [...lines].flatMap(([at, { hidden, height, width }]) =>
    hidden === true || height === 0 || width === 0 ? [at] : [],
  );

function namesOn(sheet: string, names: readonly FileName[]): readonly NamedArea[] {
  return names.flatMap(({ name, range }) => {
    const area = sheetOf(range) === sheet && !name.startsWith("_xlnm") ? parseArea(range) : null;
    return area ? [{ name, area }] : [];
  });
}

const mergesOf = ({ merges = [] }: Sheet) =>
  merges.map(({ startRow, startCol, endRow, endCol }): Area => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));

/** Things with an area as far as they reach into another: a name may stand for every cell that Excel has. */
function inside<T extends NamedArea | Note>(all: readonly T[], used: Area): readonly T[] {
  return all.flatMap((one) => {
    const area = intersection(one.area, used);
    return area ? [{ ...one, area }] : [];
  });
}

/**
 * What a sheet of a file shows besides its values.
 *
 * @param used - what is read of it; areas are cut to it, comments and lists are not, since a legend may stand beside
 */
export function metadataOf(
  sheet: Sheet,
  used: Area,
  { names, changingNames, ...look }: FileBook,
  { tables, comments, covered }: BesideSheet,
): SheetMetadata {
  return {
    hiddenRows: hiddenOf(sheet.rowDefs ?? []),
    hiddenColumns: hiddenOf((sheet.columns ?? []).entries()),
    isFiltered: (sheet.autoFilter?.columns ?? []).length > 0,
    merges: mergesOf(sheet).flatMap((area) => intersection(area, used) ?? []),
    fonts: inside(fontsOf(sheet), used),
    tables: inside(tables, used),
    names: inside(namesOn(sheet.name, names), used),
    ...(changingNames.length > 0 && { changingNames }),
    ...(covered.length > 0 && { covered: covered.flatMap((area) => intersection(area, used) ?? []) }),
    notes: [...comments, ...validationNotes(sheet)],
    ...fileLooks(sheet, used, look),
    shown: shownTexts(sheet, ({ value }) => cellOf(value)),
  };
}
