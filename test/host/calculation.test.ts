import { beforeEach, describe, expect, it } from "@jest/globals";
import { calculate, SHEET, valueAt } from "./support";
import { until } from "../support/waiting";
import { useBench } from "./useBench";

const bench = useBench();

const VICTIMS: readonly (readonly [string, number])[] = [
  ["=SUMPRODUCT(A1:A5,B1:B5)", 550],
  ['=COUNTIFS(A1:A5,">=2",B1:B5,"<=30")', 2],
  ["=SUMIFS(B1:B5,A1:A5,1)", 10],
  ["=XLOOKUP(1,A1:A5,B1:B5)", 10],
  ["=INDEX(B1:B5,2)", 20],
  ["=MATCH(20,B1:B5,0)", 2],
  ["=TINNHIEM.TOTAL(B1:B5)", 150],
  ["=INDEX(TINNHIEM.KINDS(B1:B5),1,1)+0", 10],
  ["=SUMPRODUCT((A1:A5=3)*B1:B5)", 30],
];
const SORT = "=SORT(B1:B5,1,-1)";

const enter = async (formulas: readonly string[], column: string): Promise<void> => {
  for (const [index, formula] of formulas.entries())
    await calculate(bench, { [`${column}${index * 6 + 1}`]: formula });
};

describe("SORT leaves other formulas over its range alone", () => {
  beforeEach(() =>
    bench.run(async (sheet, context) => {
      sheet.getRange("A1:B5").values = [1, 2, 3, 4, 5].map((n) => [n, n * 10]);
      await context.sync();
    }),
  );

  it.each([
    ["SORT entered first", [SORT, ...VICTIMS.map(([formula]) => formula)]],
    ["SORT entered last", [...VICTIMS.map(([formula]) => formula), SORT]],
    [
      "SORT in the middle",
      [
        ...VICTIMS.slice(0, 4).map(([formula]) => formula),
        SORT,
        ...VICTIMS.slice(4).map(([formula]) => formula),
      ],
    ],
  ])("%s", async (_order, formulas) => {
    await enter(formulas, "D");
    // A change of the data has everything calculated again, with SORT among it.
    await calculate(bench, { B5: 51 });
    await calculate(bench, { B5: 50 });
    const results = formulas.map((formula, index) => [formula, valueAt(bench, `D${index * 6 + 1}`)]);
    const wanted = new Map<string, unknown>([...VICTIMS, [SORT, 50]]);
    expect(results).toEqual(formulas.map((formula) => [formula, wanted.get(formula)]));
    expect(bench.workbook.read(SHEET, "B1:B5").values).toEqual([[10], [20], [30], [40], [50]]);
  });
});

describe("edits while something is being calculated", () => {
  it("counts every edit that comes during a run", async () => {
    const rows = 1500;
    await bench.run(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange(`B1:B${rows}`).formulas = Array.from({ length: rows }, (_, row) => [
        row === 0 ? "=A1" : `=B${row}+$A$1`,
      ]);
      await context.sync();
    });
    const { calc } = bench.workbook.live();
    for (const value of [2, 3, 4, 5]) {
      const before = calc.runs;
      const written = bench.run(async (sheet, context) => {
        sheet.getRange("A1").values = [[value]];
        sheet.getRange(`C${value}`).formulas = [[`=A1*${value}`]];
        await context.sync();
      });
      await written;
      await until(() => calc.runs > before);
    }
    await bench.workbook.idle();
    expect(valueAt(bench, `B${rows}`)).toBe(rows * 5);
    expect([2, 3, 4, 5].map((value) => valueAt(bench, `C${value}`))).toEqual([10, 15, 20, 25]);
  });

  it("counts edits that come while a custom function is open", async () => {
    await calculate(bench, { A1: 1, E1: "=TINNHIEM.SLOW(A1:A20)" });
    const edit = (cells: Readonly<Record<string, unknown>>): Promise<void> =>
      bench.run(async (sheet, context) => {
        for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
        await context.sync();
      });
    const { calc } = bench.workbook.live();
    await edit({ A1: 10 });
    await until(() => calc.pending() > 0);
    const before = calc.runs;
    await edit({ A1: 100 });
    await until(() => calc.runs > before);
    const beside = await bench.run(async (sheet, context) => {
      const cell = sheet.getRange("F1");
      cell.formulas = [["=A1+1"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(beside).toEqual([[101]]);
    await bench.workbook.idle();
    expect(valueAt(bench, "E1")).toBe(100);
  });

  it("is idle only when everything has its value", async () => {
    await bench.run(async (sheet, context) => {
      sheet.getRange("A1:A3").formulas = [[1], ["=TINNHIEM.SLOW(A1)"], ["=A2*2"]];
      await context.sync();
    });
    await bench.workbook.idle();
    expect(bench.workbook.read(SHEET, "A1:A3").values).toEqual([[1], [1], [2]]);
  });
});
