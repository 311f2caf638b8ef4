import { WORKBOOK_LIMITS } from "../../ooxml/limits";
import { readCells as cellsOf, type ReadBook } from "../../ooxml/readCells";
import type { Book } from "./book";
import { asUnreadable } from "./errors";
import { isType, relationships } from "./opc";
import { textOf } from "./zip";
import type { Parts } from "./zip";

/** The cells of a file as hucre reads them, a sheet for each of the book. Rejects with UnreadableFile. */
export async function readCells(parts: Parts, book: Book, readStyles: boolean): Promise<ReadBook> {
  try {
    const beside = relationships(parts, book.path);
    const source = {
      sheets: book.sheets,
      text: (path: string) => textOf(parts, path),
      beside: (type: string) => beside.find((entry) => isType(entry, type))?.target ?? null,
    };
    // Dates are kept as the numbers they are, from whichever year they count.
    return await cellsOf(source, { limits: WORKBOOK_LIMITS, readStyles, dateSystem: "1900" });
  } catch (error) {
    throw asUnreadable(error);
  }
}
