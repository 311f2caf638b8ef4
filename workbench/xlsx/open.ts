import type { IWorkbookData } from "@univerjs/core";
import { readCustomXml } from "./customXml";
import { asUnreadable } from "./errors";
import { relatedPath, relsPath, rootChild, wholeRoot } from "./opc";
import { readFile } from "./read";
import { filtersIn, tablesIn } from "./filtersIn";
import { filtersResource, withHiddenRows, withoutHiddenRows } from "./gridFilter";
import { readSettings } from "./settings";
import { spillsIn } from "./spillsIn";
import type { GridFilter } from "./filterTypes";
import type { OpenedFile } from "./types";
import type { PlainSheet } from "./univer";
import type { Parts } from "./zip";

/** What is edited when the file is saved must be whole: better said now than after the work. */
function checkSavable(parts: Parts, book: string): void {
  const paths = ["[Content_Types].xml", relsPath(""), relsPath(book), relatedPath(parts, book, "styles")];
  for (const path of paths) {
    if (path !== null) wholeRoot(parts, path);
  }
}

function isStructureLocked(parts: Parts, book: string): boolean {
  const lock = rootChild(parts, book, "workbookProtection")?.getAttribute("lockStructure") ?? "";
  return lock === "1" || lock === "true";
}

/** Rows that a filter hides are hidden by it, not by hand. */
function withFilters(
  snapshot: IWorkbookData,
  found: ReadonlyMap<string, GridFilter | boolean>,
): Pick<OpenedFile, "snapshot" | "filters" | "strangeFilters"> {
  const filters: Record<string, GridFilter> = {};
  const strangeFilters: Record<string, boolean> = {};
  const sheets = { ...snapshot.sheets };
  for (const [id, filter] of found) {
    if (typeof filter === "boolean") strangeFilters[id] = filter;
    else {
      const rows = sheets[id]?.rowData ?? {};
      filters[id] = withHiddenRows(filter, rows);
      const shown: Pick<PlainSheet, "rowData"> = { rowData: withoutHiddenRows(filters[id], rows) };
      sheets[id] = { ...sheets[id], ...shown };
    }
  }
  const resources = [...(snapshot.resources ?? []), filtersResource(filters)];
  return { snapshot: { ...snapshot, sheets, resources }, filters, strangeFilters };
}

/**
 * Opens a workbook: its cells as Univer's snapshot, and the add-in's settings and custom XML parts.
 * Sheets get the ids `FILE_SHEET_PREFIX` + their place in the file. Chart sheets, pictures, conditional formats (which can be looked at) and
 * whatever else the grid does not show stay in the file, into which `saveXlsx` grafts.
 * Rejects only with `UnreadableFile`, whose code says why.
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedFile> {
  const { parts, book, snapshot: read, facts, guards, rules } = await readFile(bytes, true);
  try {
    checkSavable(parts, book.path);
    const { snapshot, ...played } = withFilters(read, filtersIn(parts, book));
    return {
      snapshot,
      settings: readSettings(parts),
      customXml: readCustomXml(parts, book.path),
      pages: {},
      guards,
      rules,
      isStructureLocked: isStructureLocked(parts, book.path),
      tables: tablesIn(parts, book),
      ...played,
      spills: spillsIn(read, facts),
      veryHidden: book.sheets.filter((sheet) => sheet.state === "veryHidden").map((sheet) => sheet.id),
    };
  } catch (error) {
    throw asUnreadable(error);
  }
}
