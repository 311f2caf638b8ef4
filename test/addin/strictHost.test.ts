import { JOURNAL_SHEET } from "../../src/core/journal/journal";
import type { Finding } from "../../src/core/finding/finding";
import { findingWords } from "../../src/locales/findings";
import { JOURNAL_WORDS } from "../../src/report/forms/journal.words";
import { excelRoom } from "../../src/workbook/room";
import { FITTING } from "../../workbench/node";
import { quiet } from "../support/waiting";
import { everythingPlan } from "./plans";
import { journalEvent } from "./journalEvent";
import { useDesk } from "./useDesk";

const desk = useDesk();

describe("writing", () => {
  const page = () => Object.values(desk.workbook.state().pages)[0];
  const broken = everythingPlan("Phụ lục 4");
  // A sheet with page breaks is scaled from the beginning.
  const plan = { ...broken, page: { ...broken.page, breaks: [] } };

  it("scales what is not fitted to the paper's width, because Excel passed over it", async () => {
    desk.workbook.situation().ignored.add(FITTING);
    expect(await excelRoom.write([plan])).toMatchObject({ ok: true });
    expect(page()).not.toHaveProperty("fitToWidth");
    expect(page()?.scale).toBeLessThanOrEqual(100);
  });

  it("leaves what is fitted as it is", async () => {
    expect(await excelRoom.write([plan])).toMatchObject({ ok: true });
    expect(page()).toMatchObject({ fitToWidth: 1 });
    expect(page()).not.toHaveProperty("scale");
  });

  it("calculates what it reads back where the clerk calculates by hand", async () => {
    await desk.excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    const { record, refused } = await desk.report();
    expect([refused, record.findings.filter(({ severity }) => severity === "F")]).toEqual([false, []]);
  });

  it("says that formulas may be of before where the clerk calculates by hand", async () => {
    const codes = async () => (await desk.report()).record.findings.map(({ code }) => code);
    await desk.excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      const sheet = context.workbook.worksheets.getItem("Phiếu");
      sheet.getRange("Z5").values = [["TNC"]];
      sheet.getRange("C5").formulas = [["=Z5"]];
      await context.sync();
    });
    expect(await codes()).toEqual(expect.arrayContaining(["W176", "W183"]));
    await desk.excel.run(async (context) => {
      context.workbook.application.calculationMode = "Automatic";
      await context.sync();
    });
    const then = await codes();
    expect([then.includes("W176"), then.includes("W183")]).toEqual([true, false]);
  });

  it("waits while a cell is being typed in, and goes on when it is left", async () => {
    desk.workbook.before(3, () => (desk.workbook.situation().isTyping = true));
    const writing = excelRoom.write([plan]);
    await quiet(() => desk.workbook.batches());
    desk.workbook.situation().isTyping = false;
    expect(await writing).toMatchObject({ ok: true });
  });
});

/** What the clerk or the service does meanwhile, what Excel answers to all then, and what the clerk is told to do. */
const SITUATIONS: readonly (readonly [string, string, string, RegExp])[] = [
  ["the session is lost", "InvalidRequestContext", "F501", /mở lại ngăn/],
  ["there were too many requests", "ActivityLimitReached", "F501", /làm lại/],
  ["several sheets are selected", "GeneralException", "F501", /chỉ chọn một trang tính/],
  ["the file is in protected view", "NotAllowed", "F501", /Bật chỉnh sửa/],
  ["the file is for reading only", "AccessDenied", "F540", /Bật chỉnh sửa/],
];

describe("a host that refuses everything", () => {
  it("is said with what to do, and the job goes on when that is over", async () => {
    for (const [situation, code, finding, words] of SITUATIONS) {
      const before = desk.workbook.sheetNames();
      desk.workbook.situation().refuses = code;
      const { refused, record } = await desk.report();
      expect([situation, refused, record.findings[0]?.code]).toEqual([situation, true, finding]);
      const { meaning, action } = findingWords(
        { ...record.findings[0], facts: { reason: code } } as Finding,
        "vi",
      );
      expect(`${meaning} ${action}`).toMatch(words);
      desk.workbook.situation().refuses = null;
      expect([situation, desk.workbook.sheetNames()]).toEqual([situation, before]);
      expect([situation, (await desk.report()).refused]).toEqual([situation, false]);
    }
  });

  it("for adding sheets alone, is said, nothing is left, and the next writing is whole", async () => {
    for (const [code, expected] of [
      ["GeneralException", "F501"],
      ["AccessDenied", "F540"],
    ] as const) {
      desk.workbook.situation().refusing.set("WorksheetCollection.Add", code);
      expect(await excelRoom.write([everythingPlan("A")])).toMatchObject({ finding: { code: expected } });
      expect(desk.workbook.sheetNames()).toEqual(["Phiếu"]);
    }
    desk.workbook.situation().refusing.clear();
    expect(await excelRoom.write([everythingPlan("A")])).toMatchObject({ ok: true });
  });
});

describe("a new sheet in the middle of writing", () => {
  const PLANS = [everythingPlan("A"), everythingPlan("B")];
  const book = () => desk.workbook.live().workbook;
  const unfinished = () => book().getSheetBySheetName(desk.workbook.sheetNames()[1] ?? "");
  // Looked, added, dressed: the next sync reads back.
  const inMiddle = (act: () => void) => desk.workbook.before(4, act);

  it("may be renamed: it is known by its id", async () => {
    inMiddle(() => {
      const config = unfinished()?.getConfig();
      if (config) config.name = "Tên khác";
    });
    expect(await excelRoom.write(PLANS)).toEqual({ ok: true, value: [{ name: "A" }, { name: "B" }] });
    expect(desk.workbook.sheetNames()).toEqual(["Phiếu", "A", "B"]);
  });

  it("may be deleted: the others go too, and it is said", async () => {
    inMiddle(() => void book().removeSheet(unfinished()?.getSheetId() ?? ""));
    expect(await excelRoom.write(PLANS)).toMatchObject({ finding: { code: "F501" } });
    expect(desk.workbook.sheetNames()).toEqual(["Phiếu"]);
    expect(await excelRoom.unfinished()).toEqual({ ok: true, value: [] });
  });
});

describe("the journal", () => {
  const contents = () =>
    desk.workbook
      .read(JOURNAL_SHEET, "A2:I9")
      .values.map((line) => line[6])
      .filter((text) => text !== "");

  it("is begun while another workbook is in front, whose Excel does not keep its head in sight", async () => {
    desk.workbook.situation().front = "other";
    const first = journalEvent(JOURNAL_WORDS.settled, "đầu");
    expect(await excelRoom.appendJournal([first])).toEqual({ ok: true, value: null });
    expect(contents()).toEqual(["đầu"]);
  });

  it("keeps the lines beside one that reads back differently", async () => {
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.read, "chờ")]);
    // A host that passes over the text format takes "5%" for a number.
    desk.workbook.situation().ignored.add("Range.NumberFormat");
    expect(await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "5%")])).toMatchObject({
      ok: false,
      finding: { code: "F511" },
    });
    desk.workbook.situation().ignored.clear();
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "sau")]);
    expect(contents()).toEqual(["chờ", "sau"]);
  });

  it("writes those beside one that reads back differently the next time, also where only that one does", async () => {
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "đầu")]);
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.read, "chờ")]);
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(JOURNAL_SHEET);
      sheet.protection.unprotect();
      // The line of "chờ" will be text whatever is passed over.
      const formats = desk.addin.window.eval('[Array(9).fill("@")]') as string[][];
      sheet.getRange("A3:I3").numberFormat = formats;
      await context.sync();
    });
    desk.workbook.situation().ignored.add("Range.NumberFormat");
    const spoilt = await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "5%")]);
    expect(spoilt).toMatchObject({ finding: { code: "F511" } });
    desk.workbook.situation().ignored.clear();
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "sau")]);
    expect(contents()).toEqual(["đầu", "chờ", "sau"]);
  });
});
