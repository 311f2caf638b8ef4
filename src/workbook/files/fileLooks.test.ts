import { writeXlsx, type CellStyle, type ConditionalRule, type WriteSheet } from "hucre/xlsx";
import type { SheetMetadata } from "../../core/sheet/grid";
import { readUnitFile } from "./readUnitFile";
import { unitFile } from "./unitFile";

const [WHITE, RED] = [{ rgb: "FFFFFF" }, { rgb: "FF0000" }];
const HEAD = ["Số phiếu", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const SIGNS = ["TNC", "TN", "TNT"];
const ROWS = Array.from({ length: 9 }, (_, row) => [
  row + 1,
  ...[0, 1, 2].map((at) => SIGNS[(row + at) % 3] ?? ""),
]);

type Cells = NonNullable<WriteSheet["cells"]>;
type Part = NonNullable<ReturnType<Cells["get"]>>;

const book = (cells: readonly (readonly [string, Part])[], more: Partial<WriteSheet> = {}) =>
  writeXlsx({ sheets: [{ name: "Phiếu", rows: [HEAD, ...ROWS], cells: new Map(cells), ...more }] });

const styled = (style: CellStyle): readonly (readonly [string, Part])[] => [["2,1", { style }]];
const rule = (range: string, style: CellStyle): Partial<WriteSheet> => {
  const own: ConditionalRule = { type: "expression", priority: 1, formula: "TRUE", range, style };
  return { conditionalRules: [own] };
};

async function looksOf(bytes: Uint8Array): Promise<Partial<SheetMetadata>> {
  const read = await readUnitFile(bytes);
  return (read.ok ? read.value.grids[0]?.metadata : null) ?? {};
}

const codesOf = async (bytes: Uint8Array) => {
  const { findings, result } = await unitFile(bytes, "Xã Một.xlsx", "96-QD/TW");
  const said = findings.map(({ code, address }) => `${code} ${address ?? ""}`);
  return [...said, ...(result ? ["counted"] : [])];
};

const AT = { row: 2, column: 1, rows: 1, columns: 1 };

describe("cells of a file", () => {
  it.each<[string, CellStyle, object]>([
    ["struck through", { font: { strikethrough: true } }, { how: "struck" }],
    ["white on nothing", { font: { color: WHITE } }, { how: "faint" }],
    [
      "red on red",
      { font: { color: RED }, fill: { type: "pattern", pattern: "solid", fgColor: RED } },
      { how: "faint" },
    ],
    ["white by their number format", { numFmt: "General;General;General;[White]@" }, { how: "faint" }],
    ["white by a number of the old palette", { numFmt: "0;0;0;[Color 2]@" }, { how: "faint" }],
    ["nearly white in the old palette", { font: { color: { indexed: 41 } } }, { how: "faint" }],
    ["in the colour of the ground", { font: { color: { indexed: 65 } } }, { how: "faint" }],
    [
      "red by their format on red",
      { numFmt: "[Red]General", fill: { type: "pattern", pattern: "solid", fgColor: { indexed: 10 } } },
      { how: "faint" },
    ],
    ["tiny", { font: { size: 1 } }, { how: "small" }],
    [
      "black on a gradient that begins black",
      {
        fill: {
          type: "gradient",
          stops: [
            { position: 0, color: { rgb: "000000" } },
            { position: 1, color: WHITE },
          ],
        },
      },
      { how: "faint" },
    ],
    [
      "red in a dense pattern of red",
      { font: { color: RED }, fill: { type: "pattern", pattern: "darkGray", fgColor: RED, bgColor: RED } },
      { how: "faint" },
    ],
    [
      "in a font that says it has pictures",
      { font: { name: "X", charset: 2 } },
      { how: "symbols", font: "X" },
    ],
    ["in a font of pictures", { font: { name: "Wingdings" } }, { how: "symbols", font: "Wingdings" }],
  ])("%s look odd", async (_, style, look) => {
    expect((await looksOf(await book(styled(style)))).odd).toEqual([{ ...look, area: AT }]);
  });

  it.each<[string, CellStyle]>([
    ["red by their number format", { numFmt: "General;[Red]-General;[Color 1]0;[Blue]@" }],
    ["dark in the old palette", { font: { color: { indexed: 62 } } }],
    ["black on a faint pattern", { fill: { type: "pattern", pattern: "gray125" } }],
    [
      "black on a gradient of light colours",
      {
        fill: {
          type: "gradient",
          stops: [
            { position: 0, color: WHITE },
            { position: 1, color: { rgb: "FFFFCC" } },
          ],
        },
      },
    ],
    ["in an old font that says it has pictures", { font: { name: ".VnTime", charset: 2 } }],
    ["in the colour of letters", { font: { color: { indexed: 64 } } }],
  ])("%s look as usual", async (_, style) => {
    expect((await looksOf(await book(styled(style)))).odd).toEqual([]);
  });

  it("side by side look odd as one", async () => {
    const struck = { style: { font: { strikethrough: true } } };
    const cells = ["2,1", "2,2", "3,1", "3,3"].map((key) => [key, struck] as const);
    expect((await looksOf(await book(cells))).odd).toEqual([
      { how: "struck", area: { ...AT, columns: 2 } },
      { how: "struck", area: { ...AT, row: 3 } },
      { how: "struck", area: { ...AT, row: 3, column: 3 } },
    ]);
  });

  it("look odd where one letter of theirs does", async () => {
    const richText = [{ text: "T" }, { text: "NC", font: { strikethrough: true } }];
    const { odd } = await looksOf(await book([["2,1", { value: "TNC", type: "richText", richText }]]));
    expect(odd).toEqual([{ how: "struck", area: AT }]);
  });

  it("are plain in any other style", async () => {
    const ground = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFFCC" } } as const;
    expect(
      (await looksOf(await book(styled({ font: { bold: true, color: RED }, fill: ground })))).odd,
    ).toEqual([]);
  });

  it("are calculated, and so are rows and columns too small to see", async () => {
    const bytes = await book([["2,1", { formula: 'IF(RAND()>0,"TNC","TN")', formulaResult: "TNC" }]], {
      rowDefs: new Map([[3, { height: 1 }]]),
      columns: [{}, {}, { width: 0.1 }],
    });
    expect(await looksOf(bytes)).toMatchObject({
      formulas: [{ row: 2, column: 1, text: '=IF(RAND()>0,"TNC","TN")' }],
      lowRows: [3],
      narrowColumns: [2],
    });
  });

  it("may come to look odd by a condition, inside what is used", async () => {
    const faint = await looksOf(await book([], rule("B2:B500 D3", { font: { color: WHITE } })));
    expect(faint.conditional).toEqual([
      { how: "faint", area: { row: 1, column: 1, rows: 9, columns: 1 } },
      { how: "faint", area: { row: 2, column: 3, rows: 1, columns: 1 } },
    ]);
    const shown = await looksOf(await book([], rule("B2", { numFmt: ';;;"TNC"' })));
    expect(shown.conditional).toEqual([{ how: "format", area: { row: 1, column: 1, rows: 1, columns: 1 } }]);
    expect((await looksOf(await book([], rule("B2", { font: { bold: true } })))).conditional).toEqual([]);
  });
});

describe("a consolidated file of ballots", () => {
  it.each<[string, Promise<Uint8Array>, readonly string[]]>([
    ["is counted where all is plain", book([]), ["counted"]],
    ["shows another mark", book(styled({ numFmt: '@;@;@;"TNT"' })), ["F171 B3"]],
    ["has a struck mark", book(styled({ font: { strikethrough: true } })), ["F174 B3"]],
    [
      "has a mark by chance",
      book([["2,1", { formula: 'IF(RAND()>0,"TNC","TN")', formulaResult: "TNC" }]]),
      ["F175 B3"],
    ],
    [
      "has a mark from another file",
      book([["2,1", { formula: "[1]Khac!A1", formulaResult: "TNC" }]]),
      ["F175 B3"],
    ],
    ["has a mark without a result", book([["2,1", { formula: 'UPPER("tnc")' }]]), ["F186 B3"]],
    [
      "has calculated marks",
      book([["2,1", { formula: 'UPPER("tnc")', formulaResult: "TNC" }]]),
      ["W176 B3", "counted"],
    ],
    [
      "has a calculated name",
      book([["0,1", { formula: "TRIM(Z1)", formulaResult: "Nguyễn Văn A" }]]),
      ["N177 B1", "counted"],
    ],
    [
      "covers marks by a condition",
      book([], rule("B2:B4", { font: { color: WHITE } })),
      ["W661 B2:B4", "counted"],
    ],
    ["has nothing, on a hidden sheet", book([], { rows: [["Ghi chú"]], hidden: true }), ["F623 "]],
    ["has its ballots on a hidden sheet", book([], { hidden: true }), ["F161 B2:D10"]],
  ])("%s", async (_, bytes, said) => {
    expect(await codesOf(await bytes)).toEqual(said);
  });
});
