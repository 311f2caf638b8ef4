import { readCustomXml } from "./customXml";
import { UnreadableFile } from "./errors";
import { readFile } from "./read";
import { filtersIn, tablesIn } from "./filtersIn";
import { readSettings } from "./settings";
import { spillsIn } from "./spillsIn";
import type { OpenedFile } from "./types";

/**
 * Opens a workbook: its cells as Univer's snapshot, and the add-in's settings and custom XML parts.
 * Sheets get the ids `FILE_SHEET_PREFIX` + their place in the file. Chart sheets, pictures, conditional formats and
 * whatever else the grid does not show stay in the file, into which `saveXlsx` grafts.
 * Rejects only with `UnreadableFile`, whose code says why.
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedFile> {
  const { parts, book, snapshot, facts, guards } = await readFile(bytes, true);
  try {
    return {
      snapshot,
      settings: readSettings(parts),
      customXml: readCustomXml(parts, book.path),
      pages: {},
      guards,
      tables: tablesIn(parts, book),
      filters: filtersIn(parts, book),
      spills: spillsIn(snapshot, facts),
      veryHidden: book.sheets.filter((sheet) => sheet.state === "veryHidden").map((sheet) => sheet.id),
    };
  } catch (error) {
    throw new UnreadableFile("damaged", error);
  }
}
