import type { Element } from "@xmldom/xmldom";
import { parseArea } from "../area/a1";
import type { Book, FileSheet } from "./book";
import { child, children, parseXml, rootOf } from "./dom";
import { isType, relationships } from "./opc";
import { childSpans, rootTag } from "../../ooxml/scan";
import type { GridFilter } from "./filterTypes";
import { gridFilter } from "./gridFilter";
import type { FileTable } from "./types";
import { textOf } from "./zip";
import type { Parts } from "./zip";

/** A filter that hides rows has criteria for some column. */
function isFiltering(filter: Element | undefined): boolean {
  return filter !== undefined && children(filter, "filterColumn").length > 0;
}

function tableAt(parts: Parts, path: string, sheetId: string): FileTable[] {
  const table = rootOf(parseXml(textOf(parts, path) ?? ""));
  const area = parseArea(table.getAttribute("ref") ?? "");
  if (area === undefined) return [];
  const filter = child(table, "autoFilter");
  const name = table.getAttribute("displayName") ?? table.getAttribute("name") ?? "";
  return [{ name, sheetId, area, hasFilter: filter !== undefined, isFiltered: isFiltering(filter) }];
}

/** A strange part that the grid does not show must keep no workbook shut. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The tables of the file's sheets, where they stood when it was opened. */
export function tablesIn(parts: Parts, book: Book): FileTable[] {
  const tablesOf = ({ id, path }: FileSheet) =>
    relationships(parts, path)
      .filter((entry) => isType(entry, "table") && parts.has(entry.target))
      .flatMap(({ target }) => tableAt(parts, target, id));
  return book.sheets.flatMap((sheet) => readable(() => tablesOf(sheet)) ?? []);
}

function filterOf(parts: Parts, { path }: FileSheet): Element | undefined {
  const xml = textOf(parts, path) ?? "";
  const span = childSpans(xml, rootTag(xml).end).find(({ name }) => name === "autoFilter");
  if (span === undefined) return undefined;
  // Cut out of its sheet, a prefix would be unknown; the names alone matter here.
  const text = xml.slice(span.start, span.outerEnd).replace(/(<\/?)[\w.-]+:/g, "$1");
  return rootOf(parseXml(text.replace(/\s[\w.-]+:[\w.-]+="[^"]*"/g, "")));
}

/** Sheets with a filter of their own, by sheet id: as the grid plays it, or whether it hides rows where it does not. */
export function filtersIn(parts: Parts, book: Book): ReadonlyMap<string, GridFilter | boolean> {
  const found = book.sheets.flatMap((sheet) => {
    const filter = readable(() => filterOf(parts, sheet));
    return filter === undefined ? [] : [[sheet.id, gridFilter(filter) ?? isFiltering(filter)] as const];
  });
  return new Map(found);
}
