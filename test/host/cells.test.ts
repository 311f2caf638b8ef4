import { describe, expect, it } from "@jest/globals";
import { failure, SHEET } from "./support";
import { useOneBench } from "./useBench";

const bench = useOneBench();

describe("values and formulas through the real Office.js", () => {
  it("reads back what was written, with types and text", async () => {
    const read = await bench.run(async (sheet, context) => {
      const range = sheet.getRange("A1:D2");
      range.values = [
        [1, "TNC", true, ""],
        ["=A1+1", "'007", "50%", "=1/0"],
      ];
      range.load("values,formulas,valueTypes,text,numberFormat,address");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: `${SHEET}!A1:D2`,
      values: [
        [1, "TNC", true, ""],
        [2, "007", 0.5, "#DIV/0!"],
      ],
      formulas: [
        [1, "TNC", true, ""],
        ["=A1+1", "007", 0.5, "=1/0"],
      ],
      valueTypes: [
        ["Double", "String", "Boolean", "Empty"],
        ["Double", "String", "Double", "Error"],
      ],
      text: [
        ["1", "TNC", "TRUE", ""],
        ["2", "007", "50%", "#DIV/0!"],
      ],
      numberFormat: [
        ["General", "General", "General", "General"],
        ["General", "General", "0%", "General"],
      ],
    });
  });

  it.each([
    ["a number written as text", "12", 12, "Double"],
    ["text with spaces", " TNC ", " TNC ", "String"],
    ["a truth value", "true", true, "Boolean"],
    ["a lone equals sign", "=", "=", "String"],
    ["an error value", "#N/A", "#N/A", "Error"],
    ["an error value as text", "'#N/A", "#N/A", "String"],
    ["nothing", "", "", "Empty"],
    ["a comma, which makes no number here", "1,5", "1,5", "String"],
    ["a percentage", "12.5 %", 0.125, "Double"],
  ])("stores %s as Excel does", async (_what, written, value, type) => {
    const range = await bench.run(async (sheet, context) => {
      const cell = sheet.getRange("F1");
      cell.values = [[written]];
      cell.load("values,valueTypes");
      await context.sync();
      return cell.toJSON();
    });
    expect(range).toMatchObject({ values: [[value]], valueTypes: [[type]] });
  });

  it.each(["=A1+1", "+1", "-1", "@SUM(A1)", "007", "1e5", "TRUE"])(
    "keeps %s as text in a cell that was text before",
    async (text) => {
      const range = await bench.run(async (sheet, context) => {
        const cell = sheet.getRange("F2");
        cell.numberFormat = [["@"]];
        cell.values = [[text]];
        cell.load("values,formulas,valueTypes,text");
        await context.sync();
        return cell.toJSON();
      });
      expect(range).toMatchObject({
        values: [[text]],
        formulas: [[text]],
        valueTypes: [["String"]],
        text: [[text]],
      });
    },
  );

  it("leaves a number a number when its cell becomes text afterwards", async () => {
    const range = await bench.run(async (sheet, context) => {
      const cell = sheet.getRange("F3");
      cell.values = [[5]];
      cell.numberFormat = [["@"]];
      cell.load("values,valueTypes");
      await context.sync();
      return cell.toJSON();
    });
    expect(range).toMatchObject({ values: [[5]], valueTypes: [["Double"]] });
  });

  it("spreads a scalar, and leaves cells alone where null is written", async () => {
    const values = await bench.run(async (sheet, context) => {
      const range = sheet.getRange("H1:I2");
      Object.assign(range, { values: 7 });
      range.values = [
        [null, 8],
        [9, null],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 8],
      [9, 7],
    ]);
  });

  it("shows numbers in the Vietnamese way", async () => {
    const text = await bench.run(async (sheet, context) => {
      const range = sheet.getRange("H5:I5");
      range.values = [[0.5319, 1234567.891]];
      range.numberFormat = [["0.00%", "#,##0.00"]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["53,19%", "1.234.567,89"]]);
  });

  it("writes two thousand rows, which Office.js sends row by row", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
    const last = await bench.run(async (sheet, context) => {
      sheet.getRange("T1:U2000").values = rows;
      const cell = sheet.getRange("T2000:U2000");
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(last).toEqual([[1999, 3998]]);
  });
});

describe("wrong writes", () => {
  it.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
  ])("refuses %s", async (_what, values) => {
    const call = bench.run(async (sheet, context) => {
      sheet.getRange("K1:L2").values = values;
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^InvalidArgument: The number of rows or columns/);
  });

  it("keeps what was done before the failing action, and says where it failed", async () => {
    const call = bench.run(async (sheet, context) => {
      sheet.getRange("K5").values = [["trước"]];
      sheet.getRange("nothing").values = [[1]];
      sheet.getRange("K6").values = [["sau"]];
      await context.sync();
    });
    await expect(call).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { statement: "var range1 = worksheet.getRange(...);" },
    });
    expect(bench.workbook.read(SHEET, "K5:K6").values).toEqual([["trước"], [""]]);
  });
});

describe("what is too large", () => {
  it("refuses a request above 5 MB", async () => {
    const call = bench.run(async (sheet, context) => {
      sheet.getRange("A100").values = [["x".repeat(6 * 1024 * 1024)]];
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^RequestPayloadSizeLimitExceeded/);
  });

  it("refuses a response above 5 MB", async () => {
    const call = bench.run(async (sheet, context) => {
      sheet.getRange("A1:Z40000").load("values,text,formulas");
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^ResponsePayloadSizeLimitExceeded/);
  });

  it("refuses to read a whole sheet", async () => {
    const call = bench.run(async (sheet, context) => {
      sheet.getRange().load("values");
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^RangeExceedsLimit/);
  });
});
