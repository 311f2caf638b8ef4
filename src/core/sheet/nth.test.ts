import { nth } from "./nth";

describe("nth", () => {
  it("gives what stands at a place", () => {
    expect(nth(Uint8Array.of(3, 1), 1)).toBe(1);
    expect(nth(Uint32Array.of(0, 70_000), 1)).toBe(70_000);
  });

  it.each([-1, 2, 0.5])("throws for place %d, which is not there", (at) => {
    expect(() => nth(Uint8Array.of(3, 1), at)).toThrow(RangeError);
  });
});
