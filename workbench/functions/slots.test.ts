import { describe, expect, it } from "@jest/globals";
import { Slots } from "./slots";

const PLACE = { sheetId: "s", row: 0, column: 0 };

describe("calls of a cell", () => {
  it("are one per function and arguments", () => {
    const slots = new Slots();
    const first = slots.lookup(PLACE, "ADD", [1, 2], 1);
    expect(first.isNew).toBe(true);
    expect(slots.lookup(PLACE, "ADD", [1, 2], 1).call).toBe(first.call);
    expect(slots.lookup(PLACE, "ADD", [1, 3], 1).isNew).toBe(true);
    expect(slots.lookup(PLACE, "SUM", [1, 2], 1).isNew).toBe(true);
    expect(slots.open()).toBe(3);
  });

  it("are forgotten when a run did not ask for them, but not those of other cells", () => {
    const slots = new Slots();
    const other = { ...PLACE, row: 5 };
    const old = slots.lookup(PLACE, "ADD", [1], 1).call;
    const kept = slots.lookup(other, "ADD", [1], 1).call;
    const now = slots.lookup(PLACE, "ADD", [2], 2).call;
    slots.sweep(2);
    expect([
      slots.holds(PLACE, "ADD", old),
      slots.holds(PLACE, "ADD", now),
      slots.holds(other, "ADD", kept),
    ]).toEqual([false, true, true]);
  });

  it("leave a last result when there is one call, not when there are several", () => {
    const slots = new Slots();
    const { call } = slots.lookup(PLACE, "ADD", [1], 1);
    call.result = { ok: true, value: 7 };
    slots.sweep(1);
    expect(slots.lookup(PLACE, "ADD", [2], 2).slot.last).toEqual({ ok: true, value: 7 });
    slots.lookup(PLACE, "ADD", [3], 2);
    slots.sweep(2);
    expect(slots.lookup(PLACE, "ADD", [4], 3).slot.last).toBeUndefined();
  });

  it("tell the sentence of an error until the cell is written anew", () => {
    const slots = new Slots();
    slots.lookup(PLACE, "ADD", [1], 1).call.result = { ok: false, code: "#VALUE!", message: "vì sao" };
    expect(slots.message(PLACE)).toBe("vì sao");
    slots.forget(PLACE);
    expect(slots.message(PLACE)).toBeUndefined();
  });
});
