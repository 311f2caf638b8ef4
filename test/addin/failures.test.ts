import { openDesk, pictureOf, sample, type Desk } from "./support";

/** Syncs of one report: one for the names of the sheets, four to read, one for the font that decides how "Lê" is read, four to write. */
const SYNCS = 10;
const CODES = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied"];

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(sample("KH2014-A.xlsx"));
});
afterEach(() => desk.close());

describe("a report that fails", () => {
  it.each(CODES)("leaves the workbook as it was, whichever sync fails with %s", async (code) => {
    const before = pictureOf(desk.workbook);
    for (let batch = 1; batch <= SYNCS; batch++) {
      for (const after of [0, 1, 7, 40]) {
        desk.workbook.clearFaults();
        desk.workbook.fail({ batch, code, after });
        const { refused, record } = await desk.report();
        expect([batch, after, refused]).toEqual([batch, after, true]);
        expect(record.findings[0]?.severity).toBe("F");
        expect([batch, after, pictureOf(desk.workbook)]).toEqual([batch, after, before]);
      }
    }
  });

  it("has no sync beyond those", async () => {
    desk.workbook.fail({ batch: SYNCS + 1, code: "GeneralException" });
    expect((await desk.report()).refused).toBe(false);
  });

  it("names the sheets that are left when the host refuses the clean-up too", async () => {
    for (let batch = SYNCS - 1; batch < SYNCS + 4; batch++)
      desk.workbook.fail({ batch, code: "GeneralException" });
    const { record } = await desk.report();
    expect(record.findings[0]).toMatchObject({
      code: "F503",
      facts: { sheets: "TN_dang_ghi, TN_dang_ghi (2), TN_dang_ghi (3)" },
    });
    expect(desk.workbook.sheetNames()).toContain("TN_dang_ghi");
  });
});
