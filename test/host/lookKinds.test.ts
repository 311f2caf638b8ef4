import { describe, expect, it } from "@jest/globals";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { openBench } from "./support";
import { UNKNOWN, useNewSheet } from "./newSheet";

const { bench, onNew, failsOnNew, decor } = useNewSheet();

type Formats = Excel.ConditionalFormatCollection;

const ADDED: readonly (readonly [string, (formats: Formats) => unknown, unknown])[] = [
  [
    "CellValue",
    (formats) =>
      (formats.add("CellValue").cellValue.rule = { operator: "Between", formula1: "=1", formula2: "=5" }),
    { type: "cellIs", operator: "between", formula: ["1", "5"] },
  ],
  [
    "ContainsText",
    (formats) => (formats.add("ContainsText").textComparison.rule = { operator: "BeginsWith", text: '5"' }),
    { type: "beginsWith", text: '5"', formula: 'LEFT(B2,LEN("5"""))="5"""' },
  ],
  [
    "PresetCriteria",
    (formats) => (formats.add("PresetCriteria").preset.rule = { criterion: "Blanks" }),
    { type: "containsBlanks", formula: "LEN(TRIM(B2))=0" },
  ],
  ["ColorScale", (formats) => formats.add("ColorScale"), { type: "colorScale" }],
  ["DataBar", (formats) => formats.add("DataBar"), { type: "dataBar" }],
  ["IconSet", (formats) => formats.add("IconSet"), { type: "iconSet" }],
];

const on = (sheet: Excel.Worksheet) => sheet.getRange("B2:B9").conditionalFormats;

describe("a conditional look that depends on no formula", () => {
  it.each(ADDED)("%s is known as such, has no formula, and is kept by a file", async (kind, add, written) => {
    const seen = await onNew(async (sheet, context) => {
      add(on(sheet));
      const formats = on(sheet).load("items/type");
      await context.sync();
      const [custom] = formats.items.map((format) => format.customOrNullObject.load());
      await context.sync();
      return [formats.items.map(({ type }) => type), custom?.isNullObject];
    });
    expect(seen).toEqual([[kind], true]);
    expect(await failsOnNew((sheet) => on(sheet).getItemAt(0).custom.rule.load("formula"))).toMatch(
      /^ItemNotFound/,
    );
    const below = (sheet: Excel.Worksheet) => on(sheet).getItemAt(0).customOrNullObject.rule.load("formula");
    expect(await failsOnNew(below)).toMatch(/^ItemNotFound/);
    const { sheets } = await readXlsx(await bench.workbook.save());
    expect(sheets.flatMap(({ conditionalRules = [] }) => conditionalRules)).toMatchObject([written]);
  });

  it("is refused with a condition that Excel does not know", async () => {
    const wrong = /^InvalidArgument/;
    for (const [act, refusal] of [
      [
        (formats: Formats) =>
          (formats.add("CellValue").cellValue.rule = { operator: "Between", formula1: "" }),
        wrong,
      ],
      [
        (formats: Formats) =>
          (formats.add("ContainsText").textComparison.rule = { operator: "Invalid", text: "" }),
        wrong,
      ],
      [(formats: Formats) => (formats.add("PresetCriteria").preset.rule = { criterion: "Today" }), UNKNOWN],
    ] as const) {
      expect(await failsOnNew((sheet) => act(on(sheet)))).toMatch(refusal);
    }
    expect(decor()?.rules.every(({ says }) => says === undefined)).toBe(true);
  });
});

it("of a sheet of the file tells its kind and what it depends on, and stays as it is", async () => {
  const style = { font: { color: { rgb: "FFFFFF" } } };
  const rules = [
    { type: "top10", priority: 2, range: "B2:B9", style },
    { type: "cellIs", operator: "equal", formula: "1", priority: 1, range: "B2:B9", style },
  ] as const;
  const file = await writeXlsx({ sheets: [{ name: "Phiếu", rows: [["a"]], conditionalRules: [...rules] }] });
  const own = await openBench({}, file);
  const seen = await own.run(async (sheet, context) => {
    const formats = on(sheet).load("items/type");
    await context.sync();
    const { cellValue } = formats.getItemAt(0);
    cellValue.load("rule");
    cellValue.format.font.load("color");
    await context.sync();
    return [formats.items.map(({ type }) => type), cellValue.rule, cellValue.format.font.color];
  });
  expect(seen).toEqual([["CellValue", "TopBottom"], { operator: "EqualTo", formula1: "=1" }, "#FFFFFF"]);
  own.close();
});
