import { describe, expect, it } from "@jest/globals";
import type { FileLimit } from "../core/finding/facts";
import { finding } from "../core/finding/finding";
import { findingWords, wordFor } from "./findings";
import { paneText } from "./pane";

const meaningOf = (field: string, saved: string) =>
  findingWords(finding("F508", { field, saved, now: "none" }), "vi").meaning;

describe("a choice of a saved state", () => {
  it("is said by the names of levels and limits, not by ids", () => {
    expect(meaningOf("claimCode", "Đ = high")).toContain("Đã lưu: Đ = tín nhiệm cao.");
    const limit = wordFor("limit-identicalBallots", "vi");
    expect(meaningOf("claimLimit", "limit-identicalBallots = 900")).toContain(`Đã lưu: ${limit} = 900.`);
  });

  it("keeps signs that read as ids of ours", () => {
    expect(meaningOf("claimCode", "low = high")).toContain("low = tín nhiệm cao");
  });
});

it("lets no sign of a name turn the rest of a sentence round", () => {
  const { meaning } = findingWords(finding("F179", { header: "Lê Văn C\u202e" }), "vi");
  expect(meaning).toMatch(/^Cột “Lê Văn C” ghi/);
  const say = paneText({ "claim.saved": "Đã lưu: {text}." });
  expect(say("claim.saved", { text: "\u2066A\u202e" })).toBe("Đã lưu: A.");
});

describe("what can be done about a file that is too large", () => {
  const actionOf = (how: FileLimit) => findingWords(finding("F641", { how, limit: 1 }), "vi").action;

  it("is to leave out other sheets, where these make it so", () =>
    expect(actionOf("limit-sheets")).toContain("không kèm trang tính khác"));

  it.each([
    "limit-looks",
    "limit-formats",
    "limit-fonts",
    "limit-rules",
    "limit-runs",
    "limit-shown",
  ] as const)("is to leave out the looks: %s", (how) =>
    expect(actionOf(how)).toContain("dán giá trị (không kèm định dạng)"),
  );

  it("is to shorten a text", () => expect(actionOf("limit-letters")).toContain("rút ngắn"));
});
