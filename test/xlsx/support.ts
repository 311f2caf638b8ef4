import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Files = Readonly<Record<string, string>>;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export function zipOf(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

export function filesOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** "+path", "-path" and "~path" for parts that came, went or changed by a byte. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = filesOf(before);
  const next = filesOf(after);
  const paths = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  return paths
    .flatMap((path) => {
      if (old[path] === undefined) return [`+${path}`];
      if (next[path] === undefined) return [`-${path}`];
      return old[path] === next[path] ? [] : [`~${path}`];
    })
    .sort();
}

/** Parses every XML part strictly; returns the paths that were read. */
export function wellFormed(bytes: Uint8Array): string[] {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return Object.entries(filesOf(bytes)).flatMap(([path, text]) => {
    if (!/\.(xml|rels|vml)$/.test(path)) return [];
    parser.parseFromString(text, "text/xml");
    return [path];
  });
}

export function rels(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = entries.map(([id, type, target]) => {
    const full = type.startsWith("http") ? type : `${RELATIONSHIPS}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const lines = Object.entries(overrides).map(
    ([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`,
  );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults}${lines.join("")}</Types>`;
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

export const PLAIN_STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export function sheetXml(rows: string, after = "", before = ""): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A small workbook by hand: sheet n is xl/worksheets/sheet(n+1).xml. */
export function simpleBook(
  sheets: Readonly<Record<string, string>>,
  more: Files = {},
  inBook = "",
): Uint8Array {
  const names = Object.keys(sheets);
  const tabs = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const targets = names.map(
    (_name, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
  );
  const parts = names.map((_name, index) => [`/xl/worksheets/sheet${index + 1}.xml`, SHEET_TYPE] as const);
  return zipOf({
    "[Content_Types].xml": contentTypes({
      "/xl/workbook.xml": BOOK_TYPE,
      "/xl/styles.xml": STYLES_TYPE,
      ...Object.fromEntries(parts),
    }),
    "_rels/.rels": rels([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${tabs.join("")}</sheets>${inBook}</workbook>`,
    "xl/_rels/workbook.xml.rels": rels([...targets, ["rId90", "styles", "styles.xml"]]),
    "xl/styles.xml": PLAIN_STYLES,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml]),
    ),
    ...more,
  });
}

/** The inside of <sheetData> of a sheet. */
export function dataOf(bytes: Uint8Array, number = 1): string {
  const text = filesOf(bytes)[`xl/worksheets/sheet${number}.xml`] ?? "";
  return text.slice(text.indexOf("<sheetData>") + 11, text.indexOf("</sheetData>"));
}
