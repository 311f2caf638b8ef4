import { redoReport } from "../../src/commands/redoReport";
import type { FormId } from "../../src/report/formId";
import { verifyNow } from "../../src/taskpane/tools/verify/verifyNow";
import { excelRoom } from "../../src/workbook/room";
import { openWorkbook } from "../../workbench/node";
import { makeChanges } from "./changes";
import { BALLOTS as SHEET, keepChoice as keep } from "./keepChoice";
import { REPORT } from "./support";
import { useDesk } from "./useDesk";

const SET: readonly FormId[] = ["result", "minutes", "threshold", "paragraphs", "ballots", "deadlines"];

const desk = useDesk();

const { change, type } = makeChanges(desk);

async function differences(proof: string | null = null) {
  const verified = await verifyNow(excelRoom, { proof, typed: "" });
  if (!verified.ok) throw new Error(verified.finding.code);
  return verified.value.findings.map(({ code, sheet, address }) => [code, sheet, address]);
}

describe("the ribbon's button", () => {
  it("redoes the chosen set without the pane and ends on its first sheet", async () => {
    await keep({ forms: SET });
    const before = desk.workbook.batches();
    const { written, findings } = await redoReport();
    expect(findings).toEqual([]);
    expect(written?.sheets[0]).toBe(REPORT);
    expect(written?.sheets).toHaveLength(SET.length + 1);
    // Fourteen, and one for the names of all sheets, since nobody confirmed the saved choices on this machine.
    // Eight of them look at formulas and at how cells look.
    expect(desk.workbook.batches() - before).toBeLessThanOrEqual(23);
    const active = await excelRoom.selection();
    expect(active).toMatchObject({ ok: true, value: { sheet: REPORT } });
    const shown = await excelRoom.sheetNames();
    expect(shown.ok && shown.value).toEqual([SHEET, ...(written?.sheets ?? [])]);
  });

  it("leads to the choice of documents where none is chosen", async () => {
    await keep({ forms: [] });
    expect(await redoReport()).toEqual({ step: 4, written: null, findings: [] });
    expect(desk.workbook.sheetNames()).not.toContain(REPORT);
  });
});

describe("verifying", () => {
  beforeEach(async () => {
    await keep({ forms: ["result", "minutes"] });
    await redoReport();
  });

  it("finds nothing right after writing, nor in the file saved and opened again", async () => {
    expect(await differences()).toEqual([]);
    const saved = await openWorkbook(await desk.workbook.save());
    expect(saved.sheetNames()).toContain("TN_DoiChieu");
    saved.dispose();
  });

  it("names the row of ballots and every cell that changed, with what followed from it", async () => {
    await type(SHEET, "C9", "TNT");
    expect(await differences()).toEqual([["F521", SHEET, "9:9"]]);
    await type(REPORT, "E21", 1);
    expect(await differences()).toEqual([
      ["F521", SHEET, "9:9"],
      ["F522", REPORT, "D21"],
      ["F522", REPORT, "E21"],
      ["F522", REPORT, "F21"],
    ]);
  });

  it("tells reports apart by their proofs, the latest where none is named", async () => {
    const first = await verifyNow(excelRoom, { proof: null, typed: "" });
    const proof = first.ok ? (first.value.chosen?.sheet ?? "") : "";
    await type(REPORT, "E21", 1);
    await redoReport();
    expect(await differences()).toEqual([]);
    expect(await differences(proof)).toHaveLength(3);
  });

  it("says that a sheet is gone", async () => {
    await change((sheets) => sheets.getItem(REPORT).delete());
    expect(await differences()).toEqual([["F523", null, null]]);
  });
});

it("removes what a failed writing left behind, and no other sheet", async () => {
  await change((sheets) => {
    for (const name of ["TN_dang_ghi", "TN_dang_ghi (2)", "TN_dang_ghi của tôi"]) sheets.add(name);
  });
  expect(await excelRoom.unfinished()).toEqual({ ok: true, value: ["TN_dang_ghi", "TN_dang_ghi (2)"] });
  await excelRoom.removeUnfinished(["TN_dang_ghi", "TN_dang_ghi (2)", "TN_dang_ghi của tôi", SHEET]);
  expect(desk.workbook.sheetNames()).toEqual([SHEET, "TN_dang_ghi của tôi"]);
});
