import { cellName, parseArea } from "../area/a1";
import { arrayArea } from "./arrays";
import type { CellEdit, Edits } from "./diff";
import { renderContent } from "./renderCell";
import { attributes, childSpans, elementEnd, nextTag, startTag } from "../../ooxml/scan";
import type { Span, Tag } from "../../ooxml/scan";

/** Changes of a row's own attributes; undefined leaves one, null removes it. */
export type RowChange = Readonly<Partial<Record<"ht" | "customHeight" | "hidden", string | null>>>;

export interface SheetPatch {
  readonly edits: Edits;
  readonly rows: ReadonlyMap<number, RowChange>;
  /** Asked for when a changed formula spills: the number of the dynamic array flag. */
  readonly dynamic: () => number;
  /** The format index that a column gives its empty cells. */
  readonly columnStyle: (column: number) => string | null;
}

interface Writing extends SheetPatch {
  readonly xml: string;
  readonly prefix: string;
}

// These belong to the content that goes; everything else (the format first of all) stays.
const OF_CONTENT = ["t", "cm", "vm"];

function formulaText(xml: string, cell: Tag): string | null {
  if (cell.empty) return null;
  const span = childSpans(xml, cell.end).find((element) => element.name === "f");
  return span === undefined ? null : xml.slice(span.start, span.outerEnd);
}

interface Where {
  readonly row: number;
  readonly column: number;
  /** The cell as the file has it, or null. */
  readonly old: Tag | null;
  /** Format of a cell that the file does not have. */
  readonly style: string | null;
}

/** Attributes of the cell that stay: its place, its format, and what nobody here knows. */
function keptAttributes(xml: string, where: Where): Map<string, string> {
  const old = where.old === null ? new Map<string, string>() : attributes(xml, where.old);
  const style = old.get("s") ?? where.style;
  const rest = [...old].filter(([name]) => name !== "r" && name !== "s" && !OF_CONTENT.includes(name));
  return new Map([
    ["r", cellName(where.row, where.column)],
    ...(style === null ? [] : [["s", style] as const]),
    ...rest,
  ]);
}

function oldFlag(xml: string, where: Where): string | undefined {
  return where.old === null ? undefined : attributes(xml, where.old).get("cm");
}

function cellXml(to: Writing, where: Where, edit: CellEdit): string {
  const kept = edit.keepFormula && where.old !== null ? formulaText(to.xml, where.old) : null;
  const rendered = renderContent(
    to.prefix,
    edit.content,
    arrayArea(edit.content, where.row, where.column),
    kept,
  );
  const values = keptAttributes(to.xml, where);
  if (rendered.inner === "" && values.size === 1) return "";
  if (rendered.type !== null) values.set("t", rendered.type);
  const flag = rendered.dynamic ? String(to.dynamic()) : kept === null ? undefined : oldFlag(to.xml, where);
  if (flag !== undefined) values.set("cm", flag);
  const name = `${to.prefix}c`;
  if (rendered.inner === "") return startTag(name, values, true);
  return `${startTag(name, values, false)}${rendered.inner}</${name}>`;
}

function rowStyle(values: ReadonlyMap<string, string>): string | null {
  return ["1", "true"].includes(values.get("customFormat") ?? "") ? (values.get("s") ?? null) : null;
}

function newCells(
  to: Writing,
  row: number,
  columns: readonly number[],
  values: ReadonlyMap<string, string>,
): string {
  return columns
    .map((column) => {
      const edit = to.edits.get(row)?.get(column);
      return edit === undefined
        ? ""
        : cellXml(to, { row, column, old: null, style: rowStyle(values) ?? to.columnStyle(column) }, edit);
    })
    .join("");
}

/** The cells of a row, with the changed ones exchanged and new ones put in their order. */
function rowCells(to: Writing, row: number, open: Tag, values: ReadonlyMap<string, string>): string {
  const edits = to.edits.get(row) ?? new Map<number, CellEdit>();
  const pending = [...edits.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let done = open.end;
  let column = -1;
  let tag = nextTag(to.xml, open.end);
  while (tag !== null && !tag.close) {
    const end = elementEnd(to.xml, tag);
    column = parseArea(attributes(to.xml, tag).get("r") ?? "")?.column ?? column + 1;
    const earlier = pending.splice(0, pending.filter((next) => next < column).length);
    pieces.push(to.xml.slice(done, tag.start), newCells(to, row, earlier, values));
    const edit = pending[0] === column ? edits.get(column) : undefined;
    if (edit === undefined) pieces.push(to.xml.slice(tag.start, end));
    else {
      pending.shift();
      pieces.push(cellXml(to, { row, column, old: tag, style: null }, edit));
    }
    done = end;
    tag = nextTag(to.xml, end);
  }
  pieces.push(newCells(to, row, pending, values), tag === null ? "" : to.xml.slice(done, tag.start));
  return pieces.join("");
}

function changeRow(values: Map<string, string>, change: RowChange | undefined): void {
  for (const [name, value] of Object.entries(change ?? {})) {
    if (value === null) values.delete(name);
    else values.set(name, value);
  }
}

function rowXml(to: Writing, row: number, open: Tag): string {
  const values = attributes(to.xml, open);
  const cells = open.empty
    ? newCells(
        to,
        row,
        [...(to.edits.get(row)?.keys() ?? [])].sort((a, b) => a - b),
        values,
      )
    : rowCells(to, row, open, values);
  // A hint about the first and last cell, which may now be wrong; readers do without.
  if (to.edits.has(row)) values.delete("spans");
  changeRow(values, to.rows.get(row));
  return cells === ""
    ? startTag(open.qualified, values, true)
    : `${startTag(open.qualified, values, false)}${cells}</${open.qualified}>`;
}

function newRow(to: Writing, row: number): string {
  const values = new Map([["r", String(row + 1)]]);
  changeRow(values, to.rows.get(row));
  const cells = newCells(
    to,
    row,
    [...(to.edits.get(row)?.keys() ?? [])].sort((a, b) => a - b),
    values,
  );
  const name = `${to.prefix}row`;
  if (cells !== "") return `${startTag(name, values, false)}${cells}</${name}>`;
  return values.size > 1 ? startTag(name, values, true) : "";
}

function rowEnd(xml: string, row: Tag, plain: boolean): number {
  if (row.empty) return row.end;
  if (!plain) return elementEnd(xml, row);
  const close = `</${row.qualified}>`;
  const at = xml.indexOf(close, row.end);
  return at < 0 ? elementEnd(xml, row) : at + close.length;
}

/** The text of <sheetData> with the patch applied; rows without changes stay byte for byte. */
export function patchSheetData(xml: string, data: Span, prefix: string, patch: SheetPatch): string {
  const to = { ...patch, xml, prefix };
  const pending = [...new Set([...patch.edits.keys(), ...patch.rows.keys()])].sort((a, b) => a - b);
  const plain = !xml.includes("<!--") && !xml.includes("<![CDATA[");
  const pieces: string[] = [];
  let done = data.end;
  let row = -1;
  let tag = data.empty ? null : nextTag(xml, data.end);
  while (tag !== null && !tag.close && pending.length > 0) {
    row = Number(attributes(xml, tag).get("r") ?? row + 2) - 1;
    const here = row;
    const earlier = pending.splice(0, pending.filter((next) => next < here).length);
    const end = rowEnd(xml, tag, plain);
    if (earlier.length > 0 || pending[0] === row) {
      pieces.push(xml.slice(done, tag.start), ...earlier.map((next) => newRow(to, next)));
      pieces.push(pending[0] === row ? rowXml(to, row, tag) : xml.slice(tag.start, end));
      if (pending[0] === row) pending.shift();
      done = end;
    }
    tag = nextTag(xml, end);
  }
  const close = `</${data.qualified}>`;
  const dataEnd = data.empty ? data.end : xml.lastIndexOf("<", data.outerEnd - 1);
  pieces.push(xml.slice(done, dataEnd), ...pending.map((next) => newRow(to, next)));
  return `<${data.qualified}>${pieces.join("")}${close}`;
}
