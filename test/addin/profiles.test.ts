import { JOURNAL_WORDS } from "../../src/report/forms/journal.words";
import { redoReport } from "../../src/commands/redoReport";
import { verifyNow } from "../../src/taskpane/tools/verify/verifyNow";
import { excelRoom } from "../../src/workbook/room";
import { parseState } from "../../src/workbook/savedState";
import { FITTING, type ProfileName, SHOWING_PANE } from "../../workbench/node";
import { describeLong, itLong } from "../support/long";
import { journalEvent } from "./journalEvent";
import { BALLOTS as SHEET, keepChoice } from "./keepChoice";
import { REPORT, sample } from "./support";
import { useDesk } from "./useDesk";

const FILE = "KH2014-A.xlsx";
const TYPED = "C5 = TN";
/** Some way into writing: sheets have been added by then. */
const WRITING = 16;

/** What each Excel does differently from the others, as far as a job meets it. */
interface Habits {
  readonly fits: boolean;
  readonly showsPane: boolean;
  /** Whether what the clerk typed can still be undone after a report. */
  readonly keepsUndo: boolean;
}

const HABITS: Readonly<Record<ProfileName, Habits>> = {
  web: { fits: true, showsPane: false, keepsUndo: true },
  windows365: { fits: false, showsPane: true, keepsUndo: false },
  hardened: { fits: false, showsPane: true, keepsUndo: false },
  mac: { fits: true, showsPane: true, keepsUndo: false },
  excel2024: { fits: false, showsPane: true, keepsUndo: false },
  excel2021: { fits: false, showsPane: true, keepsUndo: false },
};
const EACH = Object.entries(HABITS) as [ProfileName, Habits][];
/** Between them, these two have each habit both ways. */
const SHORT: ReadonlySet<ProfileName> = new Set(["web", "excel2021"]);
/** What no habit of the table changes is seen in one of them. */
const itOnce = (profile: ProfileName) => (profile === "excel2021" ? itLong : it);

const describeEach = (test: (profile: ProfileName, habits: Habits) => void) => {
  for (const [profile, habits] of EACH) {
    const declare = SHORT.has(profile) ? describe : describeLong;
    declare(`a whole job in ${profile}`, () => test(profile, habits));
  }
};

const desk = useDesk();

/** Reads the ballots and keeps the set-up, as the pane does by itself. */
const choose = () => keepChoice({ forms: ["result", "minutes", "ballots"] });

async function differences(): Promise<readonly string[]> {
  const verified = await verifyNow(excelRoom, { proof: null, typed: "" });
  return verified.ok ? verified.value.findings.map(({ code }) => code) : [verified.finding.code];
}

async function correct(from: string, to: string) {
  return excelRoom.writeCells({ sheet: SHEET, address: "C5", expected: from, from: { values: [[to]] } });
}

const journalLines = async () => {
  const whole = await excelRoom.verifyJournal();
  return whole.ok ? whole.value?.number : whole.finding.code;
};

describeEach((profile, habits) => {
  beforeEach(() => desk.reopen(sample(FILE), { profile }));

  it("reads and keeps without the undo list or a sheet being touched", async () => {
    desk.workbook.undo().clerk(TYPED);
    await choose();
    expect(desk.workbook.undo().steps).toEqual([TYPED]);
    expect(desk.workbook.sheetNames()).toEqual([SHEET]);
  });

  it("writes a report that fits its paper and verifies, also after saving and opening", async () => {
    await choose();
    desk.workbook.undo().clerk(TYPED);
    const { written, findings } = await redoReport();
    expect([findings, written?.sheets[0]]).toEqual([[], REPORT]);
    expect(desk.workbook.undo().steps.includes(TYPED)).toBe(habits.keepsUndo);
    const pages = Object.values(desk.workbook.state().pages);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.some((page) => "fitToWidth" in page)).toBe(habits.fits);
    expect(pages.every((page) => "fitToWidth" in page || page.scale !== undefined)).toBe(true);
    expect(await differences()).toEqual([]);
    await desk.reopen(await desk.workbook.save(), { profile });
    const state = await excelRoom.loadState();
    expect(state.ok && parseState(state.value)?.setup.kinds).toHaveLength(1);
    expect(await differences()).toEqual([]);
  });

  itOnce(profile)("corrects a cell, notices it afterwards, puts it back, and keeps its journal", async () => {
    await choose();
    await redoReport();
    const before = String(desk.workbook.read(SHEET, "C5").values[0]?.[0]);
    expect(await correct(before, "TNT")).toMatchObject({ ok: true });
    await desk.workbook.idle();
    expect(await differences()).toContain("F521");
    expect(await correct("TNT", before)).toMatchObject({ ok: true });
    await desk.workbook.idle();
    expect(await differences()).toEqual([]);
    const lines = await journalLines();
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "5%")]);
    await excelRoom.appendJournal([journalEvent(JOURNAL_WORDS.settled, "(1)")]);
    expect(await journalLines()).toBe(Number(lines ?? 0) + 2);
  });

  it("says from the ribbon what became of it, in the pane or in a window", async () => {
    await desk.addin.command("writeReport");
    const isIgnored = desk.workbook.situation().ignored.has(SHOWING_PANE);
    expect([isIgnored, desk.workbook.windows.length]).toEqual(habits.showsPane ? [false, 0] : [true, 1]);
    expect(desk.workbook.situation().ignored.has(FITTING)).toBe(!habits.fits);
  });

  itOnce(profile)("is whole or gone when another workbook comes in front while it is written", async () => {
    await choose();
    const first = desk.workbook.batches();
    desk.workbook.before(WRITING, () => (desk.workbook.situation().front = "otherInOldBuild"));
    const { written } = await redoReport();
    expect(desk.workbook.batches()).toBeGreaterThan(first);
    desk.workbook.situation().front = "this";
    expect(await excelRoom.unfinished()).toEqual({ ok: true, value: [] });
    if (written === null) expect(desk.workbook.sheetNames()).toEqual([SHEET]);
    else expect(await differences()).toEqual([]);
    await redoReport();
    expect(await differences()).toEqual([]);
  });
});
