import { describe, expect, it } from "@jest/globals";
import { parseCount, parseRange, withDraft, withoutKindDrafts } from "./drafts";

describe("parseCount", () => {
  it.each([
    ["", null, null],
    ["  ", null, null],
    ["0", 0, null],
    [" 47 ", 47, null],
    ["007", 7, null],
    ["4,5", null, "4,5"],
    ["1.234", 1234, null],
    ["1 234", 1234, null],
    ["1.234.567", 1234567, null],
    ["1.23", null, "1.23"],
    ["1,234", null, "1,234"],
    ["0.5", null, "0.5"],
    ["-1", null, "-1"],
    ["bốn", null, "bốn"],
    ["1e3", null, "1e3"],
    ["99999999999", null, "99999999999"],
  ])("reads %p as %p and keeps %p", (text, value, draft) => {
    expect(parseCount(text)).toEqual({ value, draft });
  });
});

describe("parseRange", () => {
  it.each([
    ["c5:o50", "C5:O50", null],
    ["$C$5:$O$50", "C5:O50", null],
    ["'Phiếu 1'!C5:O50", "C5:O50", null],
    ["C5:O", "A1", "C5:O"],
    ["", "A1", ""],
  ])("reads %p as %p and keeps %p", (text, value, draft) => {
    expect(parseRange(text, "A1")).toEqual({ value, draft });
  });
});

describe("drafts", () => {
  it("keeps the draft of a field and clears it", () => {
    const kept = withDraft({ a: "1,5" }, "b", "x");
    expect(kept).toEqual({ a: "1,5", b: "x" });
    expect(withDraft(kept, "b", null)).toEqual({ a: "1,5" });
  });

  it("forgets what was typed for kinds only", () => {
    expect(withoutKindDrafts({ "kind.0.issued": "x", "conference.present": "y" })).toEqual({
      "conference.present": "y",
    });
  });
});
