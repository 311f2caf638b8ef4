import { verifyNow } from "../../src/taskpane/tools/verify/verifyNow";
import { excelRoom } from "../../src/workbook/room";
import { said, useProvenReport } from "./provenReport";
import { REPORT } from "./support";

const { desk, forge, values } = useProvenReport();

function onGround({ format }: Excel.Range, color: string): void {
  format.font.color = color;
  format.fill.color = color;
}

it.each<[string, (report: Excel.Worksheet) => void, string]>([
  ["a hidden row", (report) => void (report.getRange("A21:A21").rowHidden = true), "W532"],
  ["a hidden column", (report) => void (report.getRange("E1:E1").columnHidden = true), "W532"],
  ["a row too low to be read", (report) => void (report.getRange("A21:A21").format.rowHeight = 0.5), "W532"],
  ["white on white", (report) => void (report.getRange("A21:J21").format.font.color = "#FFFFFF"), "W532"],
  ["black on black", (report) => void (report.getRange("A21:J21").format.fill.color = "#000000"), "W532"],
  ["a hidden sheet", (report) => void (report.visibility = "Hidden"), "W532"],
  ["struck figures", (report) => void (report.getRange("A21:J21").format.font.strikethrough = true), "W532"],
  ["tiny letters", (report) => void (report.getRange("E21").format.font.size = 1), "W532"],
  ["a font of pictures", (report) => void (report.getRange("E21").format.font.name = "Wingdings"), "W532"],
  ["grey on grey", (report) => onGround(report.getRange("E21"), "#808080"), "W532"],
])("warns of %s, and of nothing else", async (_, restyle, code) => {
  await forge((sheets) => restyle(sheets.getItem(REPORT)));
  expect(await said()).toEqual([code]);
});

it("warns of a format that shows another number, and of another look that depends on a formula", async () => {
  await forge((sheets) => {
    sheets.getItem(REPORT).getRange("D21").numberFormat = values([['"99"']]) as string[][];
  });
  expect(await said()).toEqual(["W533"]);
  await forge((sheets) => {
    const { custom } = sheets.getItem(REPORT).getRange("D21").conditionalFormats.add("Custom");
    custom.rule.formula = "=TRUE";
    custom.format.font.color = "#FFFFFF";
  });
  expect(await said()).toEqual(["W532", "W533"]);
});

it("warns of a print area that leaves rows out, and of a format that gives letters a colour", async () => {
  await forge((sheets) => {
    sheets.getItem(REPORT).pageLayout.setPrintArea("A1:J30");
  });
  expect(await said()).toEqual(["W532"]);
  await forge((sheets) => {
    sheets.getItem(REPORT).pageLayout.setPrintArea("A1:J80");
    sheets.getItem(REPORT).getRange("D21").numberFormat = values([["[White]0"]]) as string[][];
  });
  expect(await said()).toEqual(["W532"]);
});

it("names a copy of the report with other figures", async () => {
  const form = desk.workbook.read(REPORT, "A1:J60").values as (string | number)[][];
  const forged = form.map((line, row) => line.map((cell, column) => (row === 20 && column === 4 ? 1 : cell)));
  await forge((sheets) => {
    sheets.add(`${REPORT} (2)`).getRange("A1:J60").values = values(forged);
  });
  expect(await said()).toEqual(["W543", "F531"]);
});

it("says where looks could not be asked for, and compares the rest", async () => {
  const heard = new Set<string>();
  for (let batch = 1; batch <= 20; batch++) {
    desk.workbook.clearFaults();
    desk.workbook.fail({ batch, code: "GeneralException" });
    const verified = await verifyNow(excelRoom, { proof: null, typed: "" });
    const codes = verified.ok ? verified.value.findings.map(({ code }) => code) : [verified.finding.code];
    heard.add([...new Set(codes)].join());
  }
  desk.workbook.clearFaults();
  expect([...heard].toSorted()).toEqual(["", "F501", "W539"]);
});

it("warns of conditional looks whose colours were exchanged", async () => {
  await forge((sheets) => {
    const formats = sheets.getItem(REPORT).getRange("A1:J60").conditionalFormats;
    const [first, second] = [formats.getItemAt(0).custom, formats.getItemAt(1).custom];
    first.format.fill.color = "#112233";
    second.format.font.color = "#445566";
  });
  expect(await said()).toEqual(["W532"]);
});

/** Looks that depend on no formula. */
const OTHER_KINDS: readonly (readonly [string, (formats: Excel.ConditionalFormatCollection) => void])[] = [
  [
    "cellValue",
    (formats) => {
      const { cellValue } = formats.add("CellValue");
      cellValue.rule = { operator: "GreaterThan", formula1: "=0" };
      cellValue.format.font.color = "#FFFFFF";
    },
  ],
  [
    "containsText",
    (formats) => {
      const { textComparison } = formats.add("ContainsText");
      textComparison.rule = {
        operator: "Contains",
        text: "5",
      };
      textComparison.format.font.color = "#FFFFFF";
    },
  ],
  ["dataBar", (formats) => void formats.add("DataBar")],
];

it.each(OTHER_KINDS)(
  "warns of a look by %s, also in place of one of its own, and sees all of it",
  async (_, add) => {
    const formats = (sheets: Excel.WorksheetCollection) =>
      sheets.getItem(REPORT).getRange("A1:J60").conditionalFormats;
    await forge((sheets) => add(sheets.getItem(REPORT).getRange("D21").conditionalFormats));
    expect(await said()).toEqual(["W532"]);
    // As many looks as were written.
    await forge((sheets) => formats(sheets).getItemAt(1).delete());
    expect(await said()).toEqual(["W532"]);
    await desk.reopen(await desk.workbook.save());
    expect(await said()).toEqual(["W532"]);
  },
);
