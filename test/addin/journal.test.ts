import { JOURNAL_SHEET, type JournalEvent } from "../../src/core/journal/journal";
import { JOURNAL_HEAD, JOURNAL_WORDS } from "../../src/report/forms/journal.words";
import { excelRoom } from "../../src/workbook/room";
import { openWorkbook } from "../../workbench/node";
import { until } from "../support/waiting";
import { useDesk } from "./useDesk";

const READ: JournalEvent = {
  at: "2023-12-13 10:05:00",
  by: "Nguyễn Văn A",
  what: JOURNAL_WORDS.read,
  range: "Phiếu!C5:O50",
  regulation: "96-QD/TW",
  content: "46 phiếu",
};
const SETTLED: JournalEvent = {
  ...READ,
  what: JOURNAL_WORDS.settled,
  range: "Phiếu!C5",
  content: "=TNC → '1/2\n+3",
};

const desk = useDesk();

const journal = () => desk.workbook.read(JOURNAL_SHEET, "A1:I30").values;
const contents = () =>
  lines()
    .slice(1)
    .map((line) => line[6]);
const lines = () => journal().filter(([number]) => number !== "");
const whole = async () => {
  const done = await excelRoom.verifyJournal();
  return done.ok ? done.value?.number : `${done.finding.code} ${String(done.finding.address)}`;
};

/** What somebody does who takes the protection off. */
async function tamper(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await desk.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(JOURNAL_SHEET);
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.protection.protected) sheet.protection.unprotect();
    act(sheet);
    await context.sync();
  });
}

describe("lines about what was not written to the workbook", () => {
  it("wait outside the undo list, also over closing, and come before the next that is", async () => {
    desk.workbook.undo().clerk("C5 = TN");
    expect(await excelRoom.appendJournal([READ])).toEqual({ ok: true, value: null });
    expect(await excelRoom.appendJournal([{ ...READ, content: "47 phiếu" }])).toEqual({
      ok: true,
      value: null,
    });
    expect([desk.workbook.undo().steps, desk.workbook.sheetNames()]).toEqual([["C5 = TN"], ["Phiếu"]]);
    await desk.reopen(await desk.workbook.save());
    await excelRoom.appendJournal([SETTLED]);
    expect(contents()).toEqual(["46 phiếu", "47 phiếu", SETTLED.content]);
    expect(await whole()).toBe(3);
  });
});

describe("the journal", () => {
  it("does not exist before something is written", async () => {
    expect(await excelRoom.verifyJournal()).toEqual({ ok: true, value: null });
    expect(desk.workbook.sheetNames()).not.toContain(JOURNAL_SHEET);
  });

  it("is made, added to in four syncs, protected, and whole", async () => {
    const shown = await excelRoom.selection();
    const before = desk.workbook.batches();
    expect(await excelRoom.appendJournal([READ, SETTLED])).toEqual({ ok: true, value: null });
    expect(desk.workbook.batches() - before).toBeLessThanOrEqual(4);
    expect(lines().map((line) => line.slice(0, 7))).toEqual([
      [...JOURNAL_HEAD].slice(0, 7),
      ["1", READ.at, READ.by, READ.what, READ.range, READ.regulation, READ.content],
      ["2", SETTLED.at, SETTLED.by, SETTLED.what, SETTLED.range, SETTLED.regulation, SETTLED.content],
    ]);
    expect(await whole()).toBe(2);
    expect(await excelRoom.selection()).toEqual(shown);
    const typing = desk.excel.run(async (context) => {
      context.workbook.worksheets.getItem(JOURNAL_SHEET).getRange("G2").values = [["x"]];
      await context.sync();
    });
    await expect(typing).rejects.toThrow();
  });

  it("keeps the order of calls made at once", async () => {
    const calls = ["a", "b", "c"].map((content) => excelRoom.appendJournal([{ ...SETTLED, content }]));
    await Promise.all(calls);
    expect(
      lines()
        .slice(1)
        .map(([number, , , , , , content]) => [number, content]),
    ).toEqual([
      ["1", "a"],
      ["2", "b"],
      ["3", "c"],
    ]);
    expect(await whole()).toBe(3);
  });

  it("does not say again that the same ballots were read with the same outcome", async () => {
    for (const content of ["46 phiếu", "46 phiếu", "47 phiếu", "46 phiếu"]) {
      await excelRoom.appendJournal([{ ...READ, content }]);
    }
    await excelRoom.appendJournal([SETTLED]);
    expect(contents()).toEqual(["46 phiếu", "47 phiếu", "46 phiếu", SETTLED.content]);
    await excelRoom.appendJournal([{ ...READ, content: "46 phiếu" }]);
    await excelRoom.appendJournal([SETTLED]);
    expect(contents().slice(4)).toEqual([SETTLED.content]);
  });

  it("names the first line that was altered, taken out or cut off", async () => {
    await excelRoom.appendJournal([READ, SETTLED, { ...SETTLED, content: "c" }]);
    await tamper((sheet) => (sheet.getRange("G3").values = [["x"]]));
    expect(await whole()).toBe("F512 A3");
    await tamper((sheet) => (sheet.getRange("G3").values = [[SETTLED.content.replace("'", "'")]]));
    expect(await whole()).toBe(3);
    await tamper((sheet) => sheet.getRange("A4:I4").clear("Contents"));
    expect(await whole()).toBe("F512 A4");
  });

  it("takes a formula for altered, though it gives what was written", async () => {
    await excelRoom.appendJournal([READ, { ...SETTLED, content: "c" }]);
    const put = (address: string, text: string) =>
      tamper((sheet) => {
        const cell = sheet.getRange(address);
        cell.numberFormat = [["General"]];
        cell.formulas = [[text]];
      });
    await put("G3", '=IF(NOW()>0,"c","d")');
    await until(() => lines()[2]?.[6] === "c");
    expect(await whole()).toBe("F512 A3");
    await put("G3", "c");
    expect(await whole()).toBe(2);
    await put("G1", `="${String(desk.workbook.read(JOURNAL_SHEET, "G1").values[0]?.[0])}"`);
    expect(await whole()).toMatch(/^F513/);
  });

  it("goes on from the lines it knew when the sheet was deleted, and says that they are missing", async () => {
    await excelRoom.appendJournal([READ, SETTLED]);
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.getItem(JOURNAL_SHEET).delete();
      await context.sync();
    });
    expect(await whole()).toBe("F512 A2");
    await excelRoom.appendJournal([SETTLED]);
    expect(lines()[1]?.[0]).toBe("3");
    expect(await whole()).toBe("F512 A2");
  });

  it("leaves a sheet of that name with other content alone", async () => {
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.add(JOURNAL_SHEET).getRange("A1").values = [["Ghi chú"]];
      await context.sync();
    });
    expect(await excelRoom.appendJournal([SETTLED])).toMatchObject({ finding: { code: "F513" } });
    expect(lines()).toEqual([["Ghi chú", ...Array<string>(8).fill("")]]);
    expect(await whole()).toBe("F513 null");
  });

  it("goes on after the file was saved and opened", async () => {
    await excelRoom.appendJournal([SETTLED]);
    await excelRoom.appendJournal([READ]);
    const file = await desk.workbook.save();
    await desk.reopen(file);
    expect(await whole()).toBe(1);
    expect(await excelRoom.appendJournal([SETTLED])).toEqual({ ok: true, value: null });
    expect(await whole()).toBe(3);
    const again = await openWorkbook(await desk.workbook.save());
    expect(again.read(JOURNAL_SHEET, "A3:B3").values).toEqual([["2", SETTLED.at]]);
    again.dispose();
  });
});
