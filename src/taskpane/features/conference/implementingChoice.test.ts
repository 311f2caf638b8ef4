import { describe, expect, it } from "@jest/globals";
import { QD96 } from "../../../core/regulation/96-QD-TW";
import { OTHER_TEXT, isClauseUnchecked, shippedText } from "./implementingChoice";

const [KH171 = null] = QD96.implementing;
const OWN = { title: "Kế hoạch số 5", clauses: { half: "mục 1", twoThirds: "mục 2" } };

describe("shippedText", () => {
  it("knows a shipped text again after a reload, and no other", () => {
    const reloaded: unknown = JSON.parse(JSON.stringify(KH171));
    expect(reloaded).toEqual(KH171);
    expect(shippedText(QD96, KH171 && { ...KH171, clauses: { ...KH171.clauses } })).toBe(KH171);
    expect(shippedText(QD96, KH171 && { ...KH171, clauses: OWN.clauses })).toBeNull();
    expect(shippedText(QD96, OWN)).toBeNull();
    expect(shippedText(QD96, null)).toBeNull();
  });
});

describe("isClauseUnchecked", () => {
  it.each([
    ["no text", QD96, null, true],
    ["a text without clauses", QD96, OTHER_TEXT, true],
    ["one clause of two", QD96, { ...OWN, clauses: { half: "mục 1", twoThirds: " " } }, true],
    ["only the heavier clause", QD96, { ...OWN, clauses: { half: "", twoThirds: "mục 2" } }, true],
    ["the unit's own text", QD96, OWN, false],
    ["an original clause", { ...QD96, status: "original" as const }, null, false],
  ])("with %s", (_, regulation, text, isUnchecked) => {
    expect(isClauseUnchecked(regulation, text)).toBe(isUnchecked);
  });
});
