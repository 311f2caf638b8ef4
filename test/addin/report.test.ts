import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../workbench/node";
import { published } from "../support/published";
import { openDesk, REPORT, sample, type Desk } from "./support";

const FIRST_ROW = 20;

let desk: Desk;
afterEach(() => desk.close());

/** Rows of a head that stands again where the table runs on to a page. */
const HEAD_ROWS = 3;

/** The people of the report as they stand on the sheet, without heads that stand again among them. */
function table(people: number) {
  const address = `A${String(FIRST_ROW)}:J${String(FIRST_ROW + people + HEAD_ROWS - 1)}`;
  const { values, formulas } = desk.workbook.read(REPORT, address);
  const isPerson = (_: unknown, row: number) => typeof values[row]?.[0] === "number";
  return { values: values.filter(isPerson), formulas: formulas.filter(isPerson) };
}

describe.each(["KH2014-A.xlsx", "KH2014-C.xlsx"])("the report of %s", (file) => {
  it("holds the published counts, in the record and in the cells", async () => {
    desk = await openDesk(sample(file));
    const { record, refused, written } = await desk.report();
    expect([refused, written]).toEqual([false, [REPORT, "TN_DuLieu"]]);
    const expected = published("KH2014");
    // A program gets the keys of version 0.4.0, among them title for the office.
    const people: readonly object[] = record.kinds[0]?.people ?? [];
    expect(people).toMatchObject(expected);
    const rows = table(13).values.map(([, , title, , high, , confidence, , low]) => ({
      title,
      high,
      confidence,
      low,
    }));
    expect(rows).toEqual(expected);
    expect(desk.addin.errors).toEqual([]);
  });
});

describe("the sheet", () => {
  it("shows percentages by formulas that give exact half-up shares", async () => {
    desk = await openDesk(sample("VP2023-A.xlsx"));
    await desk.report();
    const { values, formulas } = table(7);
    expect(values[0]?.slice(3)).toEqual([46, 19, 40.43, 2, 4.26, 25, 53.19]);
    for (const column of [3, 5, 7, 9]) expect(String(formulas[0]?.[column])).toMatch(/^=IF\(/);
    for (const column of [4, 6, 8]) expect(typeof formulas[0]?.[column]).toBe("number");
  });

  it("takes at most four syncs to read cells, two for formulas, six for looks, and six to write", async () => {
    desk = await openDesk(sample("KH2014-A.xlsx"));
    const before = desk.workbook.batches();
    await desk.report();
    expect(desk.workbook.batches() - before).toBeLessThanOrEqual(18);
  });

  it("is another one each time, and no sheet is touched", async () => {
    desk = await openDesk(sample("KH2014-A.xlsx"));
    await desk.report();
    const first = desk.workbook.read(REPORT, "A1:J40").formulas;
    const again = await desk.report({ sheet: "Phiếu" });
    expect(again.written).toEqual([`${REPORT} (2)`, "TN_DuLieu (2)"]);
    expect(desk.workbook.read(REPORT, "A1:J40").formulas).toEqual(first);
  });

  it("is kept in the saved file with its formulas and its page in life size", async () => {
    desk = await openDesk(sample("KH2014-A.xlsx"));
    await desk.report();
    const file = await desk.workbook.save();
    const sheets = Object.entries(unzipSync(file)).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
    const numbered = sheets.filter(([, data]) => strFromU8(data).includes(' useFirstPageNumber="1"'));
    expect(numbered.length).toBeGreaterThanOrEqual(2);
    const saved = await openWorkbook(file);
    expect(saved.sheetNames()).toEqual(["Phiếu", REPORT, "TN_DuLieu", "TN_DoiChieu"]);
    expect(saved.read(REPORT, "A1:J41").values).toEqual(desk.workbook.read(REPORT, "A1:J41").values);
    expect(saved.read("Phiếu", "A1:O60").values).toEqual(desk.workbook.read("Phiếu", "A1:O60").values);
    saved.dispose();
    const [page] = Object.values(desk.workbook.state().pages);
    expect(page).toMatchObject({
      orientation: "portrait",
      paperSize: 9,
      scale: 100,
      firstPageNumber: 1,
      printArea: "A1:J45",
    });
    // Excel would repeat them on every page, above the signatures as well.
    expect(page?.titleRows).toBeUndefined();
  });

  it("shows no share where the base is no count: blank, text, 0, negative, fraction, too small", async () => {
    desk = await openDesk(sample("KH2014-A.xlsx"));
    await desk.report();
    const excel = desk.addin.window["Excel"] as typeof Excel;
    for (const base of ["", "abc", 0, -46, 46.5, 10]) {
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem(REPORT).getRange("H15").values = [[base]];
        await context.sync();
      });
      await desk.workbook.idle();
      expect([base, table(1).values[0]?.[5]]).toEqual([base, ""]);
    }
  });
});

describe("a refused report", () => {
  it("writes nothing and gives the reasons at their cells", async () => {
    desk = await openDesk(sample("KH2014-A-faults.xlsx"));
    const { record, refused, written } = await desk.report();
    expect([refused, written, desk.workbook.sheetNames()]).toEqual([true, [], ["Phiếu"]]);
    const faults = record.findings.filter((item) => item.severity === "F");
    expect(faults.map(({ code, address }) => [code, address])).toEqual([
      ["F131", "D17"],
      ["F131", "F21"],
      ["F132", "H30"],
      ["F204", "C55"],
    ]);
  });

  it("is written as a draft when asked for", async () => {
    desk = await openDesk(sample("KH2014-A-faults.xlsx"));
    const { refused } = await desk.report({ draft: true });
    expect(refused).toBe(false);
    expect(desk.workbook.read(REPORT, "A6").values).toEqual([["CHƯA CHÍNH THỨC"]]);
  });

  it.each([
    [{ regulation: "1-QD/TW" }, /1-QD\/TW/],
    [{ sheet: "Không có" }, /Không có/],
    [{ marks: "C5-O50" }, /C5-O50/],
  ])("%j is unusable", async (job, sentence) => {
    desk = await openDesk(sample("KH2014-A.xlsx"));
    expect((await desk.report(job)).unusable).toMatch(sentence);
    expect(desk.workbook.sheetNames()).toEqual(["Phiếu"]);
  });
});

describe("hostile names", () => {
  it("stay text", async () => {
    desk = await openDesk(sample("KH2014-A.xlsx"));
    const names = [
      '=HYPERLINK("http://a")',
      "+1",
      "-2",
      "@SUM(A1)",
      "'Nguyễn",
      "1/2",
      "TRUE",
      "😀".repeat(40),
      "x".repeat(300),
    ];
    const excel = desk.addin.window["Excel"] as typeof Excel;
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Phiếu").getRange("C3:K3");
      range.numberFormat = [names.map(() => "@")];
      range.values = [names];
      await context.sync();
    });
    const { record, refused } = await desk.report();
    expect(refused).toBe(false);
    const shown = table(9).formulas.map((row) => row[1]);
    expect(shown).toEqual(
      record.kinds[0]?.people.slice(0, 9).map((person) => person.name.replace(/^'/, "’")),
    );
    expect(shown.slice(0, 4)).toEqual(names.slice(0, 4));
  });
});
