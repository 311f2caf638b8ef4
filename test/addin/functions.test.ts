import { published } from "../support/published";
import { openDesk, sample, type Desk } from "./support";

const SHEET = "Phiếu";

let desk: Desk;
afterEach(() => desk.close());

async function calculate(cells: Readonly<Record<string, unknown>>): Promise<void> {
  const excel = desk.addin.window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
    await context.sync();
  });
  await desk.workbook.idle();
}

const values = (address: string) => desk.workbook.read(SHEET, address).values;

describe.each(["direct", "runtime"] as const)(
  "functions in cells, called through the %s transport",
  (functions) => {
    it.each([
      ["KH2014-A.xlsx", "C5:O50", "Q1", "Q1:U13"],
      ["KH2014-C.xlsx", "C6:AO51", "A60", "A60:E72"],
    ])("TALLY of %s spills the published counts", async (file, marks, cell, spilled) => {
      desk = await openDesk(sample(file), { functions });
      await calculate({ [cell]: `=TINNHIEM.TALLY(${marks})` });
      const rows = published("KH2014").map(({ high, confidence, low }) => [46, 0, high, confidence, low]);
      expect(values(spilled)).toEqual(rows);
    });

    it("OUTCOME and PROOF are exact at 1/2, one more, and 2/3", async () => {
      desk = await openDesk(sample("KH2014-A.xlsx"), { functions });
      await calculate({
        S1: 23,
        T1: 46,
        S2: 24,
        T2: 46,
        S3: 32,
        T3: 48,
        U1: "=TINNHIEM.OUTCOME(S1:S3,T1:T3)",
        V1: '=TINNHIEM.OUTCOME(S1:S3,T1:T3,"09-HD/DDTLD")',
        W1: "=TINNHIEM.PROOF(S1,T1)",
      });
      expect(values("U1:V3")).toEqual([
        ["Không quá 50% phiếu tín nhiệm thấp", "Không quá 50% phiếu tín nhiệm thấp"],
        ["Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp", "Trên 50% phiếu tín nhiệm thấp"],
        ["Từ 2/3 phiếu tín nhiệm thấp trở lên", "Từ 2/3 phiếu tín nhiệm thấp trở lên"],
      ]);
      expect(values("W1")).toEqual([["2 × 23 = 46 ≤ 46 → không quá 50%"]]);
    });

    it("gives #VALUE! where there is no base, and only there", async () => {
      desk = await openDesk(sample("KH2014-A.xlsx"), { functions });
      await calculate({ S1: 23, T1: 46, S2: 0, T2: 0, S3: -1, T3: 46, U1: "=TINNHIEM.OUTCOME(S1:S3,T1:T3)" });
      expect(values("U1:U3")).toEqual([["Không quá 50% phiếu tín nhiệm thấp"], ["#VALUE!"], ["#VALUE!"]]);
      await calculate({
        U5: "=TINNHIEM.OUTCOME(1,X99)",
        U6: '=TINNHIEM.OUTCOME("a",46)',
        U7: "=TINNHIEM.PROOF(1.5,46)",
      });
      expect(values("U5:U7")).toEqual([["#VALUE!"], ["#VALUE!"], ["#VALUE!"]]);
    });

    it("follows an edit of a ballot", async () => {
      desk = await openDesk(sample("KH2014-A.xlsx"), { functions });
      await calculate({ S1: "=TINNHIEM.TALLY(C5:O50)" });
      const [before] = values("S1:W1");
      await calculate({ C5: "TNT" });
      const [after] = values("S1:W1");
      expect(before).toEqual([46, 0, 42, 4, 0]);
      expect(after).toEqual([46, 0, 41, 4, 1]);
    });
  },
);

describe.each([0, null, ""] as const)("blank cells handed over as %p", (emptyAs) => {
  it("are ballots without a mark", async () => {
    desk = await openDesk(sample("VP2023-A.xlsx"), { emptyAs });
    await calculate({
      S1: "=TINNHIEM.TALLY(C5:I51)",
      S10: "=TINNHIEM.TALLY(C5:I52,47)",
      Y1: "=TINNHIEM.OUTCOME(W1,Z99)",
    });
    expect(values("S1:W1")).toEqual([[46, 1, 19, 2, 25]]);
    expect(values("S10:W10")).toEqual([[46, 1, 19, 2, 25]]);
    expect(values("Y1")).toEqual([["#VALUE!"]]);
  });
});
