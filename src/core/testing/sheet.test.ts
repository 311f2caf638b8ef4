import { area } from "./sheet";

describe("area", () => {
  it("refuses an address mistyped in a test", () => {
    expect(() => area("A1-B2")).toThrow(RangeError);
  });
});
