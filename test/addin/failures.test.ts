import { IS_LONG } from "../support/long";
import { openDesk, pictureOf, sample, type Desk } from "./support";
import { TEMPORARY } from "./told";

/**
 * Syncs of one report: one for the names of the sheets, four to read, one for formulas, four for looks, one for the font
 * that decides how "Lê" is read, six to write: look, write, dress, read back, name, show.
 */
const SYNCS = 17;
const WRITING = 12;
/**
 * Used parts are asked for again without names and tables, all formulas where Excel does not say which there are, and how
 * cells look one thing after another.
 */
const ASKING = [3, 5, 6, 7, 8, 9, 10];
/** What the screen shows is no part of the report. */
const DRESSING = 14;
const SHOWING = 17;
const CODES = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied"];
const SHEETS = ["Phiếu", TEMPORARY, TEMPORARY, TEMPORARY];

/** How many actions of the failing sync are done first. */
const DONE = [0, 1, 7, 40] as const;
const ENDS = [0, 40] as const;
const [USUAL] = CODES;
/** What is undone does not depend on the code: short runs try the first and the last place with the rarer ones. */
const doneWith = (code: string) => (code === USUAL || IS_LONG ? DONE : ENDS);

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(sample("KH2014-A.xlsx"));
});
afterEach(() => desk.close());

const added = () => desk.workbook.sheetNames().slice(1).join(", ");

const failFrom = (batch: number, number: number) => {
  for (let at = 0; at < number; at++) desk.workbook.fail({ batch: batch + at, code: "GeneralException" });
};

describe("a report that fails", () => {
  it.each(CODES)("leaves the workbook as it was, whichever sync fails with %s", async (code) => {
    const before = pictureOf(desk.workbook);
    for (let batch = 1; batch < SHOWING; batch++) {
      if (batch === DRESSING || ASKING.includes(batch)) continue;
      for (const after of doneWith(code)) {
        desk.workbook.clearFaults();
        desk.workbook.fail({ batch, code, after });
        const { refused, record } = await desk.report();
        expect([batch, after, refused]).toEqual([batch, after, true]);
        expect(record.findings[0]?.severity).toBe("F");
        expect([batch, after, pictureOf(desk.workbook)]).toEqual([batch, after, before]);
      }
    }
  });

  it.each([...ASKING, DRESSING, SHOWING])(
    "stands all the same when a nicety is refused (sync %i)",
    async (batch) => {
      desk.workbook.fail({ batch, code: "GeneralException" });
      const { refused, written, record } = await desk.report();
      expect([refused, written]).toEqual([false, desk.workbook.sheetNames().slice(1, 3)]);
      expect(record.findings.map(({ code }) => code)).not.toContain("W173");
    },
  );

  it("has no sync beyond those", async () => {
    desk.workbook.fail({ batch: SYNCS + 1, code: "GeneralException" });
    expect((await desk.report()).refused).toBe(false);
  });
});

describe("the clean-up after a failure", () => {
  // One sync to look, one to delete, one for the setting: whichever fails, the clean-up is tried again.
  it.each([0, 1, 5])("is tried again when its own syncs fail after %i actions", async (after) => {
    const before = pictureOf(desk.workbook);
    for (const failing of [WRITING + 1, SHOWING - 1]) {
      for (const own of [1, 2, 3]) {
        desk.workbook.clearFaults();
        desk.workbook.fail({ batch: failing, code: "GeneralException", after: 40 });
        desk.workbook.fail({ batch: failing + own, code: "GeneralException", after });
        const { record } = await desk.report();
        expect(record.findings[0]?.code).toBe("F501");
        expect([failing, own, pictureOf(desk.workbook)]).toEqual([failing, own, before]);
      }
    }
  });

  it("names the sheets that stand when the host refuses it for good", async () => {
    failFrom(SHOWING - 2, 20);
    const { record } = await desk.report();
    expect(record.findings[0]).toMatchObject({ code: "F503", facts: { sheets: added() } });
    expect(desk.workbook.sheetNames()).toEqual(SHEETS);
  });

  it("takes the final names away again where sheets cannot be deleted", async () => {
    desk.workbook.fail({ batch: SHOWING - 1, code: "GeneralException", after: 12 });
    desk.workbook.before(SHOWING, () => (desk.workbook.situation().front = "otherInOldBuild"));
    const { record } = await desk.report();
    expect(record.findings[0]).toMatchObject({ code: "F503", facts: { sheets: added() } });
    expect(desk.workbook.sheetNames()).toEqual(SHEETS);
  });
});
