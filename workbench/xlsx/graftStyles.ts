import type { Element } from "@xmldom/xmldom";
import { adopt, child, childOrNew, children, make, parseXml, rootOf, writeXml } from "./dom";
import type { Destination } from "./finish";
import { addPart, OFFICE_RELS, relatedPath } from "./opc";
import { putText, textOf } from "./zip";
import type { Parts } from "./zip";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const STYLES_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const MADE = "xl/styles.xml";
const FIRST_OWN_FORMAT = 164;

// Number formats that a file names by number instead of by code.
const BUILT_IN: Readonly<Record<string, number>> = {
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "@": 49,
};

interface Offsets {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
}

/** Appends the items of one list to the other, from `skip` on; returns where item 0 of the source would stand. */
function append(target: Element, source: Element, list: string, skip: number): number {
  const into = childOrNew(target, list, ORDER);
  const from = child(source, list);
  const before = children(into).length;
  const items = from === undefined ? [] : children(from).slice(skip);
  for (const item of items) adopt(into, item);
  into.setAttribute("count", String(before + items.length));
  // Counts the fonts that are known to the writer; a stale number is worse than none.
  into.removeAttribute("x14ac:knownFonts");
  return before - skip;
}

function formatCodes(root: Element): Map<string, number> {
  const list = child(root, "numFmts");
  const items = list === undefined ? [] : children(list, "numFmt");
  return new Map(
    items.map((item) => [item.getAttribute("formatCode") ?? "", Number(item.getAttribute("numFmtId"))]),
  );
}

/** Gives every number format of the new sheets its number in the workbook. */
function graftNumberFormats(target: Element, source: Element): Map<number, number> {
  const known = formatCodes(target);
  let next = Math.max(FIRST_OWN_FORMAT - 1, ...known.values()) + 1;
  const map = new Map<number, number>();
  for (const [code, id] of formatCodes(source)) {
    const present = BUILT_IN[code] ?? known.get(code);
    map.set(id, present ?? next);
    if (present !== undefined) continue;
    const list = childOrNew(target, "numFmts", ORDER);
    list.appendChild(make(list, "numFmt", { numFmtId: next, formatCode: code }));
    list.setAttribute("count", String(children(list).length));
    next += 1;
  }
  return map;
}

function shift(element: Element, attribute: string, by: number, standard: number): void {
  const index = Number(element.getAttribute(attribute) ?? 0);
  element.setAttribute(attribute, String(index < standard ? index : index + by));
}

function graftFormats(
  target: Element,
  source: Element,
  offsets: Offsets,
  numbers: ReadonlyMap<number, number>,
): number {
  const by = append(target, source, "cellXfs", 1);
  const added = children(childOrNew(target, "cellXfs", ORDER)).slice(1 + by);
  for (const format of added) {
    shift(format, "fontId", offsets.fonts, 1);
    shift(format, "fillId", offsets.fills, 2);
    shift(format, "borderId", offsets.borders, 1);
    const number = Number(format.getAttribute("numFmtId") ?? 0);
    format.setAttribute("numFmtId", String(numbers.get(number) ?? number));
    format.setAttribute("xfId", "0");
    // Said outright: a cell style of the workbook must not show through.
    for (const flag of ["applyFont", "applyFill", "applyBorder", "applyNumberFormat"])
      format.setAttribute(flag, "1");
  }
  return by;
}

/** Appends conditional looks; a workbook gets no list for none. */
function graftLooks(target: Element, source: Element): number {
  const looks = child(source, "dxfs");
  return looks === undefined || children(looks).length === 0 ? 0 : append(target, source, "dxfs", 0);
}

/** Where hucre's formats are found in the workbook. */
export type Grafted = Pick<Destination, "format" | "firstLook">;

/**
 * Appends the formats and conditional looks of hucre's package to those of the workbook.
 * Format 0, font 0, border 0 and the first two fills are the defaults on both sides and are not copied.
 */
export function graftStyles(parts: Parts, book: string, made: Parts): Grafted {
  const source = textOf(made, MADE) ?? "";
  const path = relatedPath(parts, book, "styles");
  if (path === null) {
    addPart(parts, {
      source: book,
      path: MADE,
      text: source,
      contentType: STYLES_CONTENT,
      type: `${OFFICE_RELS}/styles`,
    });
    return { format: (index) => index, firstLook: 0 };
  }
  const document = parseXml(textOf(parts, path) ?? "");
  const target = rootOf(document);
  const from = rootOf(parseXml(source));
  const numbers = graftNumberFormats(target, from);
  const offsets = {
    fonts: append(target, from, "fonts", 1),
    fills: append(target, from, "fills", 2),
    borders: append(target, from, "borders", 1),
  };
  const by = graftFormats(target, from, offsets, numbers);
  const firstLook = graftLooks(target, from);
  putText(parts, path, writeXml(document));
  return { format: (index) => (index === 0 ? 0 : index + by), firstLook };
}
