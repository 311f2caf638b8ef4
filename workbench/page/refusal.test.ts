import { describe, expect, it } from "@jest/globals";
import type { SheetGuard } from "../xlsx/types";
import { holdsUnplayed, refusesDeed, refusesStructure, refusesTyping } from "./refusal";

const guard = (...options: readonly string[]): SheetGuard => ({
  options,
  locks: [{ area: "B2:C4", locked: false }],
  lists: [],
});

const typed = (cellValue: Record<string, Record<string, object | null>>) => ({
  id: "sheet.mutation.set-range-values",
  params: { cellValue },
});
const deed = (name: string) => ({ id: `sheet.mutation.${name}`, params: {} });

describe("refusesDeed", () => {
  it("lets everything happen on a sheet that is not protected", () => {
    const open: SheetGuard = { ...guard(), options: null };
    expect([
      refusesDeed(undefined, deed("insert-row")),
      refusesDeed(open, typed({ 0: { 0: null } })),
    ]).toEqual([false, false]);
  });

  it.each([
    ["unlocked cells", { 1: { 1: { v: 1 } }, 3: { 2: null } }, false],
    ["one locked cell among them", { 1: { 1: { v: 1 }, 3: { v: 2 } } }, true],
    ["a locked cell that is emptied", { 0: { 0: null } }, true],
    ["a look, even of an unlocked cell", { 1: { 1: { s: "bold" } } }, true],
  ])("of typing in %s", (_name, cells, isRefused) => {
    expect(refusesDeed(guard(), typed(cells))).toBe(isRefused);
  });

  it("lets looks change where the sheet allows it", () => {
    expect(refusesDeed(guard("allowFormatCells"), typed({ 0: { 0: { s: "bold" } } }))).toBe(false);
  });

  it.each([
    ["insert-row", "allowInsertRows"],
    ["remove-col", "allowDeleteColumns"],
    ["reorder-range", "allowSort"],
    ["set-filter-criteria", "allowAutoFilter"],
    ["set-row-hidden", "allowFormatRows"],
  ])("of %s unless the sheet allows it", (name, right) => {
    expect([refusesDeed(guard(), deed(name)), refusesDeed(guard(right), deed(name))]).toEqual([true, false]);
  });

  it.each(["add-worksheet-merge", "move-range", "remove-filter"])("of %s whatever it allows", (name) => {
    expect(refusesDeed(guard("allowSort", "allowAutoFilter", "allowFormatCells"), deed(name))).toBe(true);
  });

  it("never of what changes no sheet", () => {
    expect(refusesDeed(guard(), { id: "sheet.operation.set-selections", params: {} })).toBe(false);
  });
});

describe("holdsUnplayed", () => {
  const held = { v: 3, custom: { held: { formula: "=Bang[@Cao]", value: 3 } } };
  const cellAt = (row: number, column: number) => (row === 2 && column === 1 ? held : { v: 1 });
  const rows = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 1 });

  it("finds a formula that the engine does not play, down to the last cell", () => {
    expect([holdsUnplayed(cellAt, rows(0, 2)), holdsUnplayed(cellAt, rows(0, 1))]).toEqual([true, false]);
  });

  it("counts a formula that was written over for none", () => {
    expect(holdsUnplayed(() => ({ ...held, v: 4 }), rows(0, 0))).toBe(false);
  });
});

describe("refusesTyping", () => {
  it("of locked cells of protected sheets alone", () => {
    const all = [guard(), { ...guard(), options: null }, undefined].map((own) => [
      refusesTyping(own, 0, 0),
      refusesTyping(own, 2, 2),
    ]);
    expect(all).toEqual([
      [true, false],
      [false, false],
      [false, false],
    ]);
  });
});

describe("refusesStructure", () => {
  it("of tabs where the workbook's structure is protected", () => {
    const ids = ["sheet.mutation.insert-sheet", "sheet.mutation.set-range-values"];
    expect(ids.map((id) => [refusesStructure(true, id), refusesStructure(false, id)])).toEqual([
      [true, false],
      [false, false],
    ]);
  });
});
