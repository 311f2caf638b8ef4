import { JOURNAL_SHEET } from "../../src/core/journal/journal";
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

  it("waits while a cell is being typed in, and goes on when it is left", async () => {
    desk.workbook.before(3, () => (desk.workbook.situation().isTyping = true));
    const writing = excelRoom.write([plan]);
    await quiet(() => desk.workbook.batches());
    desk.workbook.situation().isTyping = false;
    expect(await writing).toMatchObject({ ok: true });
  });
});

describe("a host that refuses everything", () => {
  it.each(["InvalidRequestContext", "ActivityLimitReached", "NotAllowed", "AccessDenied"])(
    "is said, %s, and the job goes on when that is over",
    async (code) => {
      desk.workbook.situation().refuses = code;
      const refused = await desk.report();
      expect([refused.refused, refused.record.findings[0]?.code]).toEqual([
        true,
        code === "AccessDenied" ? "F540" : "F501",
      ]);
      desk.workbook.situation().refuses = null;
      expect((await desk.report()).refused).toBe(false);
    },
  );
});

describe("the journal", () => {
  const contents = () =>
    desk.workbook
      .read(JOURNAL_SHEET, "A2:I9")
      .values.map((line) => line[6])
      .filter((text) => text !== "");

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
});
