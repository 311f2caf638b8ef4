import { JOURNAL_SHEET } from "../../src/core/journal/journal";
import { JOURNAL_WORDS } from "../../src/report/forms/journal.words";
import { excelRoom } from "../../src/workbook/room";
import { journalEvent } from "./journalEvent";
import { useDesk } from "./useDesk";

const desk = useDesk();

const lines = () =>
  desk.workbook
    .read(JOURNAL_SHEET, "A1:I90")
    .values.filter(([number]) => number !== "")
    .slice(1);
const contents = () => lines().map((line) => line[6]);

async function whole(): Promise<number | string | undefined> {
  const done = await excelRoom.verifyJournal();
  return done.ok ? done.value?.number : done.finding.code;
}

function rulesOfSheet(): readonly string[] | null | undefined {
  const { guards, snapshot } = desk.workbook.state();
  const id = snapshot.sheetOrder.find((sheet) => snapshot.sheets[sheet]?.name === JOURNAL_SHEET) ?? "";
  return guards?.[id]?.options;
}

/** More than there are actions in a batch of the journal, whichever client sends it. */
const ACTIONS = Array.from({ length: 24 }, (_, after) => after);

/** A line that waits, and one that is written with it in a batch that is cut short after some actions. */
async function cutShort(batch: number, after: number): Promise<void> {
  await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.read, `read ${String(after)}`)]);
  desk.workbook.fail({ batch, code: "GeneralException", after });
  const done = await excelRoom.appendJournal([
    journalEvent(JOURNAL_WORDS.settled, `settled ${String(after)}`),
  ]);
  desk.workbook.clearFaults();
  expect([after, done]).toMatchObject([after, { ok: false, finding: { code: "F511" } }]);
}

const EXPECTED = ACTIONS.flatMap((after) => [`read ${String(after)}`, `settled ${String(after)}`]);

describe("a line of the journal that is cut short", () => {
  it.each([1, 2, 3])("in sync %d, anywhere, is there once in the end", async (batch) => {
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "first")]);
    for (const after of ACTIONS) {
      const known = lines();
      await cutShort(batch, after);
      expect(lines().slice(0, known.length)).toEqual(known);
      expect([after, await whole()]).toEqual([after, lines().length]);
      expect([after, rulesOfSheet()]).toEqual([after, ["allowAutoFilter", "allowFormatColumns"]]);
    }
    const last = journalEvent(JOURNAL_WORDS.settled, "last");
    expect(await excelRoom.appendJournal([last])).toEqual({ ok: true, value: null });
    expect(await whole()).toBe(lines().length);
    expect(contents()).toEqual(["first", ...EXPECTED, "last"]);
  });

  it("is there once in the end where nothing could be kept after it either", async () => {
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "first")]);
    for (const after of ACTIONS) {
      // What looks at the sheet after the refusal is refused as well.
      desk.workbook.fail({ batch: 6, code: "GeneralException" });
      await cutShort(3, after);
    }
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "last")]);
    // Lines that wait in the workbook stand before those that only the page held; each says its own time.
    expect(contents().toSorted()).toEqual(["first", ...EXPECTED, "last"].toSorted());
    expect([contents()[0], contents().at(-1), await whole()]).toEqual(["first", "last", contents().length]);
  });

  it("is there once in the end where it could not even wait", async () => {
    for (const batch of [1, 2]) {
      for (const after of [0, 40]) {
        desk.workbook.fail({ batch, code: "GeneralException", after });
        const read = journalEvent(JOURNAL_WORDS.read, `${String(batch)} ${String(after)}`);
        expect(await excelRoom.appendJournal([read])).toMatchObject({ finding: { code: "F511" } });
      }
    }
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.read, "next")]);
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "last")]);
    expect(contents()).toEqual(["1 0", "1 40", "2 0", "2 40", "next", "last"]);
  });
});
