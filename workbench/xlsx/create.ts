import { readBook } from "./book";
import { filterChanges, withFilter } from "./filtersOut";
import { finishSheet, lacksResult } from "./finish";
import type { Destination } from "./finish";
import { sheetData, writeSheets } from "./newSheets";
import { workbookChange } from "./tabs";
import type { WorkbookState } from "./types";
import { CALIBRI, columnWidth, digitWidth, pointsOf } from "./units";
import type { DefaultFont } from "./units";
import { writeWorkbook } from "./workbookPart";
import { putText, textOf } from "./zip";
import type { Parts } from "./zip";

/** Default sizes of a new sheet in the units of the file. */
export function destination(
  state: WorkbookState,
  id: string,
  font: DefaultFont,
): Pick<Destination, "columnWidth" | "rowHeight" | "firstPage"> {
  const data = sheetData(state.snapshot, id);
  return {
    columnWidth: columnWidth(data.defaultColumnWidth ?? 64, digitWidth(font)),
    rowHeight: pointsOf(data.defaultRowHeight ?? 20),
    firstPage: state.pages[id]?.firstPageNumber ?? null,
  };
}

function fontOf(state: WorkbookState): DefaultFont {
  const { defaultStyle, styles } = state.snapshot;
  const style = typeof defaultStyle === "string" ? styles[defaultStyle] : defaultStyle;
  return { name: style?.ff ?? CALIBRI.name, size: style?.fs ?? CALIBRI.size };
}

/** The parts of a workbook without a file behind it: hucre writes all of it. */
export async function create(state: WorkbookState): Promise<Parts> {
  const font = fontOf(state);
  const ids = state.snapshot.sheetOrder;
  const parts = await writeSheets(ids, state, font);
  const book = readBook(parts);
  const texts = book.sheets.map((sheet, index) => {
    const to = {
      format: (number: number) => number,
      firstLook: 0,
      dynamic: null,
      ...destination(state, ids[index] ?? "", font),
    };
    const finished = finishSheet(textOf(parts, sheet.path) ?? "", to);
    const text = withFilter(finished, state.filters?.[ids[index] ?? ""]);
    putText(parts, sheet.path, text);
    return text;
  });
  const sheets = book.sheets.map((sheet, index) => ({ ...sheet, id: ids[index] ?? "" }));
  const written = new Map(ids.map((id) => [id, "written"]));
  const filters = filterChanges(new Map(), state);
  const change = workbookChange({ ...book, sheets }, state, written, filters);
  writeWorkbook(parts, book.path, { ...change, calculateOnLoad: texts.some(lacksResult) });
  return parts;
}
