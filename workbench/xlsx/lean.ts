import { readXlsx } from "hucre/xlsx";
import type { Workbook } from "hucre/xlsx";
import { WORKBOOK_LIMITS } from "../../ooxml/limits";
import { checkStrings } from "../../ooxml/measure";
import { makePackage } from "../../ooxml/package";
import { restoreNumbers, spreadSheet } from "../../ooxml/restore";
import { checkSheet } from "../../ooxml/sheet";
import type { CheckedSheet } from "../../ooxml/sheet";
import { decodePart } from "../../ooxml/text";
import { tooLarge } from "../../ooxml/trouble";
import { walkTags } from "../../ooxml/wellFormed";
import type { Book } from "./book";
import { asUnreadable } from "./errors";
import { relatedPath } from "./opc";
import type { Parts } from "./zip";

function partText(parts: Parts, path: string): string {
  return decodePart(parts.get(path) ?? new Uint8Array(), path);
}

/** A part beside the sheets, checked; none where the workbook has none. */
function besideText(parts: Parts, book: Book, type: string): string | undefined {
  const path = relatedPath(parts, book.path, type);
  if (path === null) return undefined;
  const xml = partText(parts, path);
  walkTags(xml, path);
  return xml;
}

/** Checks and counts all sheets before any cell is made. */
function checkedSheets(parts: Parts, book: Book, strings: number): readonly CheckedSheet[] {
  const { sheets } = WORKBOOK_LIMITS;
  if (book.sheets.length > sheets) throw tooLarge("sheets", sheets);
  let already = 0;
  return book.sheets.map(({ path }) => {
    const checked = checkSheet(partText(parts, path), path, { limits: WORKBOOK_LIMITS, strings, already });
    already += checked.size.filled;
    return checked;
  });
}

/** hucre gets only what the grid needs: a strange picture or pivot table must not keep a workbook shut. */
async function read(parts: Parts, book: Book, readStyles: boolean): Promise<Workbook> {
  const strings = besideText(parts, book, "sharedStrings");
  const count = strings === undefined ? 0 : checkStrings(strings, "sharedStrings", WORKBOOK_LIMITS);
  const checked = checkedSheets(parts, book, count);
  const bytes = makePackage({
    styles: besideText(parts, book, "styles"),
    strings,
    metadata: besideText(parts, book, "sheetMetadata"),
    theme: besideText(parts, book, "theme"),
    sheets: book.sheets.map(({ name, state }, at) => ({ name, state, xml: checked[at]?.xml ?? "" })),
  });
  const workbook = await readXlsx(bytes, { readStyles, dateSystem: "1900" });
  const sheets = workbook.sheets.map((sheet, at) => {
    const { packed = null, size = null } = checked[at] ?? {};
    const spread = packed ? spreadSheet(sheet, packed) : sheet;
    restoreNumbers(spread, size?.beyondDates ?? []);
    return spread;
  });
  return { ...workbook, sheets };
}

/** The cells of a file as hucre reads them, a sheet for each of the book. Rejects with UnreadableFile. */
export async function readCells(parts: Parts, book: Book, readStyles: boolean): Promise<Workbook> {
  try {
    return await read(parts, book, readStyles);
  } catch (error) {
    throw asUnreadable(error);
  }
}
