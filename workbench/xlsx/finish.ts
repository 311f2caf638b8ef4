import { attributes, elementEnd, nextTag, startTag } from "../../ooxml/scan";
import type { Tag } from "../../ooxml/scan";
import { isErrorText } from "./text";

/** Where a new sheet's formats and flags are found in the workbook it goes to. */
export interface Destination {
  /** Index of a cell format of hucre's file in the workbook's. */
  readonly format: (index: number) => number;
  /** Number in the workbook's looks of the first conditional look of hucre's file. */
  readonly firstLook: number;
  /** Number of the dynamic array flag in the workbook's metadata; null where it has none. */
  readonly dynamic: number | null;
  /** In characters. */
  readonly columnWidth: number;
  /** In points. */
  readonly rowHeight: number;
  /** The number of its first page; null where it goes on from the sheet before. */
  readonly firstPage: number | null;
}

/** The text of a cell's <v>, read from its start tag. */
function cachedText(xml: string, cell: Tag): string {
  const end = elementEnd(xml, cell);
  for (let tag = nextTag(xml, cell.end); tag !== null && tag.start < end; tag = nextTag(xml, tag.end)) {
    if (tag.name === "v" && !tag.close && !tag.empty) return xml.slice(tag.end, xml.indexOf("<", tag.end));
  }
  return "";
}

function cellTag(xml: string, tag: Tag, to: Destination): string {
  const values = attributes(xml, tag);
  const style = values.get("s");
  if (style !== undefined) values.set("s", String(to.format(Number(style))));
  if (values.has("cm") && to.dynamic !== null) values.set("cm", String(to.dynamic));
  if (values.get("t") === "str" && isErrorText(cachedText(xml, tag))) values.set("t", "e");
  return startTag(tag.qualified, values, tag.empty);
}

function ruleTag(xml: string, tag: Tag, to: Destination): string {
  const values = attributes(xml, tag);
  const look = values.get("dxfId");
  if (look !== undefined) values.set("dxfId", String(Number(look) + to.firstLook));
  return startTag(tag.qualified, values, tag.empty);
}

/** Excel goes on counting pages from the sheet before where a sheet does not say its first. */
function pageTag(xml: string, tag: Tag, { firstPage }: Destination): string {
  const values = attributes(xml, tag);
  if (firstPage !== null) {
    values.set("firstPageNumber", String(firstPage));
    values.set("useFirstPageNumber", "1");
  }
  return startTag(tag.qualified, values, tag.empty);
}

function formatTag(tag: Tag, to: Destination): string {
  const values = new Map([
    ["defaultColWidth", String(to.columnWidth)],
    ["defaultRowHeight", String(to.rowHeight)],
  ]);
  return startTag(tag.qualified, values, tag.empty);
}

type Rewrite = (xml: string, tag: Tag, to: Destination) => string;

const REWRITES: Readonly<Record<string, Rewrite>> = {
  c: cellTag,
  cfRule: ruleTag,
  // Without this mark a reader may drop leading and trailing spaces.
  t: (_xml, tag) => startTag(tag.qualified, new Map([["xml:space", "preserve"]]), tag.empty),
  pageSetup: pageTag,
  sheetFormatPr: (_xml, tag, to) => formatTag(tag, to),
};

/** A sheet as hucre wrote it, made to fit the workbook it goes to, with what hucre leaves out. */
export function finishSheet(xml: string, to: Destination): string {
  const pieces: string[] = [];
  let done = 0;
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    const rewrite = tag.close ? undefined : REWRITES[tag.name];
    if (rewrite === undefined) continue;
    pieces.push(xml.slice(done, tag.start), rewrite(xml, tag, to));
    done = tag.end;
  }
  pieces.push(xml.slice(done));
  return pieces.join("");
}

/** Whether some formula of the sheet has no cached result, so that the program which opens it must calculate. */
export function lacksResult(xml: string): boolean {
  let formula = false;
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.name === "c" && !tag.close) formula = false;
    if (tag.name === "f" && !tag.close) formula = true;
    if (tag.name === "v") formula = false;
    if (tag.name === "c" && tag.close && formula) return true;
  }
  return false;
}
