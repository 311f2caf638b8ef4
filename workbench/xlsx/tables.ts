import type { Element } from "@xmldom/xmldom";
import { parseArea } from "../area/a1";
import { holdsCell } from "../area/area";
import type { Content } from "./content";
import type { Edits } from "./diff";
import { child, children, readableRoot, writeXml } from "./dom";
import { isType, readableRelationships } from "./opc";
import { excelString } from "./text";
import { putText, textOf } from "./zip";
import type { Parts } from "./zip";

function unique(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = wanted + String(number);
  return name;
}

function headerText(content: Content, index: number): string {
  const text = content.value === null ? "" : String(content.value);
  return text === "" ? `Column${index + 1}` : text;
}

/** Gives a changed header to its column and returns the text that the cell must then have. */
function renameColumn(columns: readonly Element[], index: number, content: Content): string {
  const column = columns[index];
  const others = columns.filter((other) => other !== column);
  const name = unique(
    headerText(content, index),
    new Set(others.map((other) => (other.getAttribute("name") ?? "").toLowerCase())),
  );
  column?.setAttribute("name", excelString(name).replaceAll("\n", "_x000a_"));
  return name;
}

function hasHeader(table: Element): boolean {
  return table.getAttribute("headerRowCount") !== "0";
}

function followTable(parts: Parts, path: string, edits: Edits): void {
  const table = readableRoot(() => textOf(parts, path));
  // A broken table stays as it is.
  if (table === null) return;
  const area = parseArea(table.getAttribute("ref") ?? "");
  const list = child(table, "tableColumns");
  const line = area && edits.get(area.row);
  if (area === undefined || list === undefined || line === undefined || !hasHeader(table)) return;
  let changed = false;
  for (const [column, edit] of line) {
    if (!holdsCell(area, area.row, column)) continue;
    const value = renameColumn(children(list), column - area.column, edit.content);
    line.set(column, {
      ...edit,
      keepFormula: false,
      content: { value, error: false, formula: null, area: null },
    });
    changed = true;
  }
  if (changed && table.ownerDocument) putText(parts, path, writeXml(table.ownerDocument));
}

/**
 * A table's header cells and the names of its columns must say the same, or Excel calls the file damaged: the names
 * follow the cells. A header that is blank or used twice is completed as Excel does, in the cell as well.
 */
export function followHeaders(parts: Parts, sheetPath: string, edits: Edits): void {
  const tables = readableRelationships(parts, sheetPath).filter((entry) => isType(entry, "table"));
  for (const { target } of tables) followTable(parts, target, edits);
}
