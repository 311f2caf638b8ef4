import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { UNIT_LIMITS } from "../../../ooxml/limits";
import { readUnitFile } from "./readUnitFile";

const [SHEET, STYLES] = ["xl/worksheets/sheet1.xml", "xl/styles.xml"];
/** Looks of cells: none, and one that shows a number as a level. */
const SHOWN =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="200" formatCode="&quot;TNC&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>';
/** What is the same many times over is not to be refused for that. */
const STORED = { level: 0 } as const;
const withRows = (rows: string) => (xml: string) =>
  xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows}</sheetData>`);
const book = (rows: NonNullable<WriteSheet["rows"]>) => writeXlsx({ sheets: [{ name: "Phiếu", rows }] });

/** What is said of a file whose first sheet is rewritten. */
async function saidOf(change: (xml: string) => string, styles?: string): Promise<unknown> {
  const parts = unzipSync(
    await book([
      ["Số phiếu", "Nguyễn Văn A"],
      [1, 2],
    ]),
  );
  const xml = change(strFromU8(parts[SHEET] ?? new Uint8Array()));
  const read = await readUnitFile(
    zipSync({ ...parts, [SHEET]: strToU8(xml), ...(styles && { [STYLES]: strToU8(styles) }) }, STORED),
  );
  return read.ok ? read.value.grids.length : [read.finding.code, read.finding.facts];
}

const rule = (areas: string) =>
  `<conditionalFormatting sqref="${areas}"><cfRule type="iconSet" priority="1"><iconSet showValue="0"/></cfRule></conditionalFormatting>`;
const withRules = (rules: string) => (xml: string) => xml.replace("</sheetData>", `</sheetData>${rules}`);
const areas = (count: number) => Array.from({ length: count }, (_, at) => `A${String(at + 1)}`).join(" ");

const TOO_MANY = ["F641", { how: "limit-rules", limit: UNIT_LIMITS.rules }];

describe("more than anybody makes by hand", () => {
  it("is a sheet as wide as no vote", async () => {
    const wide = await book([Array<string>(UNIT_LIMITS.columns + 1).fill("a")]);
    expect(await readUnitFile(wide)).toMatchObject({
      finding: { code: "F641", facts: { how: "limit-columns" } },
    });
    const most = await readUnitFile(await book([Array<string>(UNIT_LIMITS.columns).fill("a")]));
    expect(most.ok).toBe(true);
  });

  it("are more different texts than a list of a province has, shared or not", async () => {
    const texts = (count: number) =>
      Array.from({ length: count / 10 }, (_, row) => Array.from({ length: 10 }, (_, at) => `a${row} ${at}`));
    const { strings } = UNIT_LIMITS;
    const many = ["F641", { how: "limit-strings", limit: strings }];
    const read = await readUnitFile(await book(texts(strings + 10)));
    expect(read.ok ? read.value : [read.finding.code, read.finding.facts]).toEqual(many);
    const inline = (own: string) => `<c t="inlineStr"><is><t>${own}</t></is></c>`;
    const rows = texts(strings + 10).map((row) => `<row>${row.map(inline).join("")}</row>`);
    expect(await saidOf(withRows(rows.join("")))).toEqual(many);
  });

  it("are cells that show another text than their value", async () => {
    const rows = (count: number) => '<row><c s="1"><v>1</v></c></row>'.repeat(count);
    const { shown } = UNIT_LIMITS;
    const [most, more] = await Promise.all(
      [shown, shown + 1].map((count) => saidOf(withRows(rows(count)), SHOWN)),
    );
    expect([most, more]).toEqual([1, ["F641", { how: "limit-shown", limit: shown }]]);
  });

  it("are conditional looks by the ten thousands, or areas of them", async () => {
    expect(await saidOf(withRules(rule("A1").repeat(UNIT_LIMITS.rules + 1)))).toEqual(TOO_MANY);
    expect(await saidOf(withRules(rule(areas(UNIT_LIMITS.rules + 1))))).toEqual(TOO_MANY);
    expect(await saidOf(withRules(rule("A1 ".repeat(200_000))))).toEqual(TOO_MANY);
    expect(await saidOf(withRules(rule(areas(500)).repeat(3)))).toBe(1);
  });
});

/** A workbook whose only sheet shows its texts from the shared table. */
function sharing(texts: string, cells: string): Uint8Array {
  const [main, office] = ["spreadsheetml/2006/main", "officeDocument/2006/relationships"];
  const root = `xmlns="http://schemas.openxmlformats.org/${main}"`;
  const type = `http://schemas.openxmlformats.org/${office}`;
  const kind = (part: string, ofPart: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${ofPart}+xml"/>`;
  const relations = (own: readonly (readonly [string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own.map(([kind, target]) => `<Relationship Id="${kind}" Type="${type}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${kind("workbook", "sheet.main")}${kind("worksheets/sheet1", "worksheet")}${kind("sharedStrings", "sharedStrings")}</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${root} xmlns:r="${type}"><sheets><sheet name="Phiếu" sheetId="1" r:id="worksheet"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst ${root}>${texts}</sst>`,
    [SHEET]: `<worksheet ${root}><sheetData>${cells}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    STORED,
  );
}

describe("texts whose parts have looks of their own", () => {
  const { runs } = UNIT_LIMITS;
  const MANY = ["F641", { how: "limit-runs", limit: runs }];
  const text = (count: number) => "<r><rPr><b/></rPr><t>a</t></r>".repeat(count);
  const inCells = (cells: number) => `<row>${'<c t="s"><v>0</v></c>'.repeat(cells)}</row>`;
  const said = async (bytes: Uint8Array) => {
    const read = await readUnitFile(bytes);
    return read.ok ? read.value.grids.length : [read.finding.code, read.finding.facts];
  };

  it("are counted in the table that cells share, and once more for each cell that shows them", async () => {
    const shared = (parts: number) => `<si>${text(parts)}</si>`;
    expect(await said(sharing(shared(runs + 1), inCells(1)))).toEqual(MANY);
    expect(await said(sharing(shared(runs / 100), inCells(101)))).toEqual(MANY);
    expect(await said(sharing(shared(runs / 100), inCells(100)))).toBe(1);
  });

  it("are counted in cells that hold them alone, over all of a sheet", async () => {
    const cell = (parts: number) => `<c t="inlineStr"><is>${text(parts)}</is></c>`;
    const rows = `<row>${cell(runs / 2)}</row><row>${cell(runs / 2)}</row>`;
    expect(await saidOf(withRows(`${rows}<row>${cell(1)}</row>`))).toEqual(MANY);
  });
});

const XF = '<xf numFmtId="0"/>';
it.each([
  ["looks", UNIT_LIMITS.looks - 10, UNIT_LIMITS.looks, XF, XF],
  [
    "formats",
    UNIT_LIMITS.formats - 1,
    UNIT_LIMITS.formats,
    '<numFmts count="1">',
    '<numFmt numFmtId="300" formatCode="0"/>',
  ],
  ["fonts", UNIT_LIMITS.fonts - 2, UNIT_LIMITS.fonts - 1, "<font/>", "<font/>"],
  ["fonts", UNIT_LIMITS.fonts - 2, UNIT_LIMITS.fonts - 1, "<fill/>", "<fill/>"],
] as const)("more %s than Excel keeps are not made one by one", async (what, most, more, at, element) => {
  const styles = (count: number) => SHOWN.replace(at, at + element.repeat(count));
  const said = await Promise.all([most, more].map((count) => saidOf((xml) => xml, styles(count))));
  expect(said).toEqual([1, ["F641", { how: `limit-${what}`, limit: UNIT_LIMITS[what] }]]);
});

it("two values in a cell are two readings of it", async () => {
  expect(await saidOf((xml) => xml.replace("<v>2</v>", "<v>2</v><v>0</v>"))).toEqual([
    "F642",
    { how: "double-cell", name: "B2" },
  ]);
});
