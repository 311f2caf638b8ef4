import { describe, expect, it } from "@jest/globals";
import { shiftOf } from "./shiftOf";

describe("shiftOf", () => {
  it.each([
    { change: "RowInserted", address: "5:6", shift: { axis: "row", at: 4, count: 2 } },
    { change: "RowInserted", address: "A5:T5", shift: { axis: "row", at: 4, count: 1 } },
    { change: "RowDeleted", address: "$5:$5", shift: { axis: "row", at: 4, count: -1 } },
    { change: "ColumnInserted", address: "B:C", shift: { axis: "column", at: 1, count: 2 } },
    { change: "ColumnDeleted", address: "B1:B1048576", shift: { axis: "column", at: 1, count: -1 } },
    { change: "CellInserted", address: "B2", shift: null },
    { change: "RangeEdited", address: "B2", shift: null },
    { change: "RowInserted", address: "", shift: null },
  ])("of $change at $address", ({ change, address, shift }) => {
    expect(shiftOf(change, address)).toEqual(shift);
  });
});
