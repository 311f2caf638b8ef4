import { excelRoom } from "../../src/workbook/room";
import type { FormId } from "../../src/report/formId";
import { redoReport } from "../../src/commands/redoReport";
import { makeChanges } from "./changes";
import { BALLOTS as SHEET, keepChoice } from "./keepChoice";
import { pictureOf, REPORT } from "./support";
import { useDesk } from "./useDesk";

const desk = useDesk();

const { change, type } = makeChanges(desk);

async function standing() {
  const found = await excelRoom.previousReport();
  if (!found.ok) throw new Error(found.finding.code);
  return found.value;
}

/** Where dots stand that are to be filled in by hand. */
function dotted(): { readonly a1: string; readonly text: string } {
  const lines = desk.workbook.read(REPORT, "A1:A80").values;
  const row = lines.findIndex(([cell]) => /…/.test(String(cell)));
  return { a1: `A${row + 1}`, text: String(lines[row]?.[0]) };
}

const write = async (...forms: readonly FormId[]) => {
  await keepChoice({ forms });
  await redoReport();
};

it("knows the latest report, and adds another beside it from the ribbon", async () => {
  await write("result", "minutes");
  const first = await standing();
  expect(first).toMatchObject({ isUnchanged: true, sheets: desk.workbook.sheetNames().slice(1, 4) });
  await redoReport();
  expect(desk.workbook.sheetNames()).toEqual(expect.arrayContaining(first?.sheets.slice() ?? []));
});

it("deletes all sheets of a report that is as it was written, tables and charts with them", async () => {
  await write("result", "minutes");
  const report = await standing();
  await redoReport();
  const { tables } = desk.workbook.state();
  expect(await excelRoom.removeReport(report?.id ?? "")).toEqual({ ok: true, value: true });
  expect(desk.workbook.sheetNames()).not.toEqual(expect.arrayContaining([REPORT]));
  expect(desk.workbook.sheetNames()[0]).toBe(SHEET);
  expect(JSON.stringify(desk.workbook.state().tables).length).toBeLessThan(JSON.stringify(tables).length);
  expect(await standing()).toMatchObject({ isUnchanged: true });
});

it.each<[string, () => Promise<void>]>([
  ["dots filled in", () => type(REPORT, dotted().a1, dotted().text.replace(/…+/g, "12"))],
  ["a note beside", () => type(REPORT, "A70", "Đã xem")],
  ["a sheet that was renamed", () => change((sheets) => (sheets.getItem(REPORT).name = "Trang khác"))],
  [
    "a row that is hidden",
    () => change((sheets) => (sheets.getItem(REPORT).getRange("21:21").rowHidden = true)),
  ],
])("keeps all of one with %s", async (_, act) => {
  await write("result");
  const { id = "" } = (await standing()) ?? {};
  await act();
  const before = pictureOf(desk.workbook);
  expect(await standing()).toMatchObject({ isUnchanged: false });
  expect(await excelRoom.removeReport(id)).toEqual({ ok: true, value: false });
  expect(pictureOf(desk.workbook)).toEqual(before);
});

it("is left as it was where Excel refuses to delete, and is named", async () => {
  await write("result", "minutes");
  const id = async () => (await standing())?.id ?? "";
  await redoReport();
  const last = await id();
  const before = desk.workbook.batches();
  expect(await excelRoom.removeReport(last)).toEqual({ ok: true, value: true });
  const syncs = desk.workbook.batches() - before;
  const [first, picture] = [await id(), pictureOf(desk.workbook)];
  desk.workbook.clearFaults();
  desk.workbook.fail({ batch: syncs, code: "GeneralException" });
  const refused = await excelRoom.removeReport(first);
  const left = desk.workbook.sheetNames().slice(1, 5).join(", ");
  expect(refused).toMatchObject({ finding: { code: "F570", facts: { report: first, sheets: left } } });
  expect(pictureOf(desk.workbook)).toEqual(picture);
  // Half-way: some of its sheets are gone by then.
  desk.workbook.fail({ batch: syncs, code: "GeneralException", after: 7 });
  const cut = await excelRoom.removeReport(first);
  const names = left.split(", ");
  const there = names.filter((name) => desk.workbook.sheetNames().includes(name));
  expect(there.length).toBeLessThan(names.length);
  expect(cut).toMatchObject({ finding: { code: "F570", facts: { sheets: there.join(", ") } } });
});
