import { areaFrom, EXAMPLES, FORMULA_CELL } from "../support/examples";
import { openWorkbench, typeInto, type Workbench } from "./support";

/** After so long it is typed again. */
const TRY_MS = 5_000;

const sheetOf = (at: number) => `VD ${String(at + 1)}`;

let bench: Workbench;

/** Writes every example to a sheet of its own, from the add-in's own frame. */
async function writeExamples(): Promise<void> {
  const sheets = EXAMPLES.map(({ formula, cells }, at) => ({
    name: sheetOf(at),
    formula,
    blocks: Object.values(cells).map((values) => ({ area: areaFrom("A1", values), values })),
  }));
  await bench.pane().evaluate(
    async ([examples, cell]) => {
      await Excel.run(async (context) => {
        for (const { name, formula, blocks } of examples) {
          const sheet = context.workbook.worksheets.add(name);
          for (const { area, values } of blocks) sheet.getRange(area).values = values;
          sheet.getRange(cell).formulas = [[formula]];
        }
        await context.sync();
      });
    },
    [sheets, FORMULA_CELL] as const,
  );
  await bench.page.evaluate(() => window.workbench.idle());
}

beforeAll(async () => {
  bench = await openWorkbench();
  await bench.open("?functions=runtime");
  await writeExamples();
});
afterAll(() => bench.close());

describe("examples of the reference, called through Microsoft's own runtime in a browser", () => {
  it.each(EXAMPLES.map((example, at) => ({ ...example, at })))("$formula", async ({ at, result }) => {
    expect(await bench.range(sheetOf(at), areaFrom("H1", result))).toEqual(result);
  });

  it("are invoked by Office.js itself, not by the workbench", async () => {
    await bench.pane().evaluate(async () => {
      CustomFunctions.associate("SHARE", () => String(new Error("who calls").stack));
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Ai").getRange("A1").formulas = [["=TINNHIEM.SHARE(1,2)"]];
        await context.sync();
      });
    });
    await bench.page.evaluate(() => window.workbench.idle());
    const stack = String((await bench.range("Ai", "A1"))[0]?.[0]);
    expect(stack).toMatch(/_invokeFunction\w* \(\S+\/office\/excel-\S+\.js/);
    expect(stack).not.toContain("/page.js");
  });

  it("may be typed with semicolons, as in a Vietnamese Excel, and name the arguments while they are typed", async () => {
    await bench.page.mouse.click(...bench.cellCentre("F20"));
    const [typed, stored] = ["=TINNHIEM.SHARE(25;47)", "=TINNHIEM.SHARE(25,47)"];
    await typeInto(bench, "Phiếu", "Q5", typed, stored);
    const commas = await bench.range("Phiếu", "Q5");
    await typeInto(bench, "Phiếu", "Q6", stored);
    expect(commas).toEqual(await bench.range("Phiếu", "Q6"));
    const hint = bench.page.getByText("TINNHIEM.SHARE(").first();
    // Keys that come before the editor is ready are lost.
    const isHinted = () =>
      hint.waitFor({ timeout: TRY_MS }).then(
        () => true,
        () => false,
      );
    do {
      await bench.page.keyboard.press("Escape");
      await bench.page.keyboard.type("=TINNHIEM.SHARE(");
    } while (!(await isHinted()));
    await bench.page
      .getByText(/^count$/)
      .first()
      .waitFor();
    await bench.page.keyboard.press("Escape");
  });

  it("asks nothing of other hosts and complains of nothing", () => {
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });
});
