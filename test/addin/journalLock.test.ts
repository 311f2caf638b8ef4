import { JOURNAL_SHEET, type JournalEvent } from "../../src/core/journal/journal";
import { JOURNAL_WORDS } from "../../src/report/forms/journal.words";
import { excelRoom } from "../../src/workbook/room";
import { useDesk } from "./useDesk";

const SETTLED: JournalEvent = {
  at: "2023-12-13 10:05:00",
  by: "Nguyễn Văn A",
  what: JOURNAL_WORDS.settled,
  range: "Phiếu!C5",
  regulation: "96-QD/TW",
  content: "TN → TNC",
};

const desk = useDesk();

const lines = () => desk.workbook.read(JOURNAL_SHEET, "A2:I9").values.filter(([number]) => number !== "");
const contents = () => lines().map((line) => line[6]);
const whole = async () => {
  const done = await excelRoom.verifyJournal();
  return done.ok ? done.value?.number : done.finding.code;
};

/** The codes of all that the host refuses from now on. */
function refusals(): readonly string[] {
  const { seam } = desk.workbook;
  const { execute } = seam;
  const codes: string[] = [];
  const heard: typeof execute = async (json, isPatient) => {
    const answer = await execute(json, isPatient);
    const { Error: refused } = JSON.parse(answer) as { Error?: { Code: string } };
    if (refused) codes.push(refused.Code);
    return answer;
  };
  Reflect.set(seam, "execute", heard);
  return codes;
}

describe("the protection of the journal", () => {
  const protection = (act: (own: Excel.WorksheetProtection) => void) =>
    desk.excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(JOURNAL_SHEET).protection);
      await context.sync();
    });

  it("may have been taken off: lines are written, and it is put on again", async () => {
    await excelRoom.appendJournal([SETTLED]);
    await protection((own) => own.unprotect());
    expect(await excelRoom.appendJournal([SETTLED])).toEqual({ ok: true, value: null });
    expect(await whole()).toBe(2);
    await expect(protection((own) => own.protect())).rejects.toThrow(/protected already/);
  });

  it("may have a password: that is said, and the line waits until it is gone", async () => {
    await excelRoom.appendJournal([SETTLED]);
    await protection((own) => own.unprotect());
    await protection((own) => own.protect(undefined, "1"));
    const refused = refusals();
    expect(await excelRoom.appendJournal([{ ...SETTLED, content: "b" }])).toMatchObject({
      finding: { code: "F541", facts: { sheet: JOURNAL_SHEET } },
    });
    // Writing it; keeping it for later asks for nothing that a protected sheet would refuse.
    expect(refused).toEqual(["AccessDenied"]);
    await protection((own) => own.unprotect("1"));
    await excelRoom.appendJournal([{ ...SETTLED, content: "c" }]);
    expect(contents()).toEqual([SETTLED.content, "b", "c"]);
    expect(await whole()).toBe(3);
  });
});
