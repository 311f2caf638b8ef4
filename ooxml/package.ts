import { strToU8, zipSync } from "fflate";

/** A sheet of a package that is made for a reader. */
export interface PackageSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly xml: string;
  /** Tables by the id of their relationship. */
  readonly tables?: readonly (readonly [id: string, xml: string])[];
}

/** What a reader needs of a workbook to read its cells. */
export interface PackageContent {
  readonly sheets: readonly PackageSheet[];
  readonly styles?: string | undefined;
  readonly strings?: string | undefined;
  readonly metadata?: string | undefined;
  readonly theme?: string | undefined;
}

type PartType =
  "officeDocument" | "worksheet" | "styles" | "sharedStrings" | "sheetMetadata" | "theme" | "table";
type Relation = readonly [id: string, type: PartType, target: string];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

function relations(list: readonly Relation[]): string {
  const lines = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${escaped(id)}" Type="${OFFICE}/${type}" Target="${escaped(target)}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function bookXml(sheets: readonly PackageSheet[]): string {
  const tabs = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" state="${state}" r:id="sheet${at + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join("")}</sheets></workbook>`;
}

function tableParts(
  tables: readonly (readonly [string, string])[],
  sheet: number,
): readonly [string, string][] {
  if (tables.length === 0) return [];
  const place = (at: number) => `tables/table${sheet}_${at + 1}.xml`;
  const list = tables.map(([id], at): Relation => [id, "table", `../${place(at)}`]);
  return [
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`, relations(list)],
    ...tables.map(([, xml], at): [string, string] => [`xl/${place(at)}`, xml]),
  ];
}

function shared({
  styles,
  strings,
  metadata,
  theme,
}: PackageContent): readonly (readonly [PartType, string, string])[] {
  const all: readonly (readonly [PartType, string, string | undefined])[] = [
    ["styles", "styles.xml", styles],
    ["sharedStrings", "sharedStrings.xml", strings],
    ["sheetMetadata", "metadata.xml", metadata],
    ["theme", "theme/theme1.xml", theme],
  ];
  return all.flatMap(([type, path, xml]) => (xml === undefined ? [] : [[type, path, xml] as const]));
}

/**
 * A package of nothing but the cells, made anew around texts that were checked: whatever is strange about the frame
 * of a file stays away from the reader.
 */
export function makePackage(content: PackageContent): Uint8Array {
  const beside = shared(content);
  const list: readonly Relation[] = [
    ...content.sheets.map((_, at): Relation => [
      `sheet${at + 1}`,
      "worksheet",
      `worksheets/sheet${at + 1}.xml`,
    ]),
    ...beside.map(([type, path]): Relation => [type, type, path]),
  ];
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", TYPES],
    ["_rels/.rels", relations([["book", "officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", bookXml(content.sheets)],
    ["xl/_rels/workbook.xml.rels", relations(list)],
    ...beside.map(([, path, xml]) => [`xl/${path}`, xml] as const),
    ...content.sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml] as const),
    ...content.sheets.flatMap(({ tables = [] }, at) => tableParts(tables, at + 1)),
  ];
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), { level: 0 });
}
