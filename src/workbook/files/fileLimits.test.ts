import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { UNIT_LIMITS } from "../../../ooxml/limits";
import { readUnitFile } from "./readUnitFile";

const [SHEET, STYLES] = ["xl/worksheets/sheet1.xml", "xl/styles.xml"];
/** Looks of cells: none, and one that shows a number as a level. */
const SHOWN =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="200" formatCode="&quot;TNC&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>';
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
    zipSync({ ...parts, [SHEET]: strToU8(xml), ...(styles && { [STYLES]: strToU8(styles) }) }),
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

it("two values in a cell are two readings of it", async () => {
  expect(await saidOf((xml) => xml.replace("<v>2</v>", "<v>2</v><v>0</v>"))).toEqual([
    "F642",
    { how: "double-cell", name: "B2" },
  ]);
});
