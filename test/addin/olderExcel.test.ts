import type { SheetEvent } from "../../src/workbook/api";
import type { SheetPiece } from "../../src/workbook/read/pieces";
import { excelRoom } from "../../src/workbook/room";
import { until } from "../support/waiting";
import { makeChanges } from "./changes";
import { everythingPlan } from "./plans";
import { sample } from "./support";
import { useDesk } from "./useDesk";

const desk = useDesk();
const { change, type } = makeChanges(desk);
const SHEET = "Phiếu";
const PLAN = everythingPlan("Phụ lục 4");

/** Listens; gives what was heard of an edited cell, how many syncs registering took, and whether all is told. */
async function listen() {
  const heard: SheetEvent[] = [];
  const before = desk.workbook.batches();
  const watch = await excelRoom.watch((event) => heard.push(event));
  const syncs = desk.workbook.batches() - before;
  await type(SHEET, "C5", "TNT");
  const edited = heard.some((event) => event.type === "edited" && event.address === "C5");
  if (watch.ok) watch.value.end();
  return { edited, syncs, isComplete: watch.ok && watch.value.isComplete };
}

/** The least that the manifest asks for: no merged areas, no events of sorting and of hidden rows. */
const LEAST = { sets: { ExcelApi: "1.9", SharedRuntime: "1.1" } };

describe("an Excel with no more than the manifest asks for", () => {
  beforeEach(() => desk.reopen(sample("KH2014-A.xlsx"), LEAST));

  it("has no merged areas to be asked for", async () => {
    const asked = change((sheets) =>
      sheets.getItem(SHEET).getRange("A1:B2").getMergedAreasOrNullObject().load("address"),
    );
    await expect(asked).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("reads, writes and looks at what it wrote, nothing being asked that it lacks", async () => {
    const pieces: SheetPiece[] = [];
    expect(await excelRoom.readPieces([SHEET], (piece) => pieces.push(piece))).toEqual({
      ok: true,
      value: null,
    });
    const looks = pieces.flatMap((piece) => (piece.kind === "looks" ? [piece.looks?.unseen] : []));
    expect(looks.map((unseen) => unseen ?? [])).toEqual([[]]);
    expect(await excelRoom.write([PLAN])).toMatchObject({ ok: true });
    const seen = await excelRoom.lookAt([PLAN.name]);
    expect(seen.ok && seen.value.get(PLAN.name)).toMatchObject({ merges: [], isUnseen: false });
  });

  it("tells of edits, in one sync for all that it can tell of", async () => {
    expect(await listen()).toEqual({ edited: true, syncs: 2, isComplete: false });
  });
});

describe("an Excel of today", () => {
  it("tells of everything", async () => {
    expect(await listen()).toEqual({ edited: true, syncs: 2, isComplete: true });
  });

  it("that refuses to tell of one thing tells of the others", async () => {
    desk.workbook
      .situation()
      .refusing.set("WorksheetCollection._RegisterDataChangedEvent", "GeneralException");
    const heard: SheetEvent[] = [];
    const watch = await excelRoom.watch((event) => heard.push(event));
    desk.workbook.select(SHEET, "D6");
    await until(() => heard.some((event) => event.type === "selected" && event.address === "D6"));
    expect(watch.ok && watch.value.isComplete).toBe(false);
  });
});
