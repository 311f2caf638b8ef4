import { describe, expect, it } from "@jest/globals";
import { parsePeople } from "../../core/entries/peopleList";
import { entrySheet } from "../../report/forms/entrySheet";
import { planGrid } from "../../report/testing/planGrid";
import { codeSheet } from "../testing/vote";
import { entryLayout, factsIn, nextBallot, oddFault, signsIn, textsFor } from "./entryLayout";
import { typingKey } from "./keys";
import { emptyHand, isBlankBallot, isComplete, reduceTyping, startTyping, type TypingKey } from "./typing";

const PLAN = entrySheet({
  ballots: 3,
  people: parsePeople("Nguyễn Văn A, Chủ tịch\nTrần Thị B"),
  codes: "C/T/K",
  clerk: "Lê Văn C",
});
/** The first ballot stands in the row after the four lines of the guide, names and posts. */
const FIRST = 6;

function read(...typed: Parameters<typeof planGrid>[1] & object) {
  const layout = entryLayout(planGrid(PLAN, typed));
  if (!layout) throw new Error("no entry sheet");
  return layout;
}

const press = (code: string, key = "", more = {}) =>
  typingKey({ code, key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more });
const sign = (code: string): TypingKey => press(code) ?? { type: "back" };
const after = (...keys: readonly TypingKey[]) => keys.reduce(reduceTyping, startTyping(emptyHand(0, 2)));
const ENTER: TypingKey = { type: "enter" };

describe("entryLayout", () => {
  it("finds people, codes and numbered rows of an entry sheet, and goes on after the last ballot typed", () => {
    const layout = read([FIRST, 1, "C"], [FIRST, 2, "khl"], [FIRST + 1, 3, "Ký tên; lạ"]);
    expect(layout.people).toEqual(parsePeople("Nguyễn Văn A, Chủ tịch\nTrần Thị B"));
    expect(layout.written).toEqual({ high: "C", confidence: "T", low: "K", twice: "KHL", blank: "" });
    expect(layout.rows.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(nextBallot(layout)).toBe(2);
    const [first, second, third] = layout.rows;
    if (!first || !second || !third) throw new Error("rows");
    expect(signsIn(layout, first)).toEqual(["high", "twice"]);
    expect(signsIn(layout, third)).toEqual([null, null]);
    expect([factsIn(second), oddFault(second), oddFault(first)]).toEqual([["signed"], "Ký tên; lạ", null]);
  });

  it("does not take another sheet for one", () => {
    expect(entryLayout(codeSheet())).toBeNull();
  });

  it("writes the signs as the sheet names them, and the faults in one cell", () => {
    const texts = textsFor(read(), ["low", "blank"], ["signed", "nameAdded"]);
    expect(texts).toEqual(["K", "", "Ghi thêm tên; Ký tên"]);
  });
});

describe("typingKey", () => {
  it("knows digits by their place, on every keyboard, and passes over keys that are held or meant otherwise", () => {
    expect(press("Digit1", "ă")).toEqual({ type: "sign", sign: "high" });
    expect(press("Numpad3", "3")).toEqual({ type: "sign", sign: "low" });
    expect(press("Numpad3", "PageDown")).toBeNull();
    expect(press("", "2")).toEqual({ type: "sign", sign: "confidence" });
    expect(press("Digit9")).toEqual({ type: "fact", fact: "signed" });
    expect(press("Digit1", "1", { repeat: true })).toBeNull();
    expect(press("Digit1", "1", { ctrlKey: true })).toBeNull();
    expect(press("KeyQ", "q")).toBeNull();
  });
});

describe("reduceTyping", () => {
  it("goes to the next person with each mark, back with one key, and to what is still open", () => {
    const typed = after(sign("Digit1"), sign("Digit3"));
    expect(typed.hand).toMatchObject({ signs: ["high", "low"], place: 2 });
    expect(after(sign("Digit1"), sign("Digit3"), { type: "back" }).hand).toMatchObject({
      signs: ["high", null],
      place: 1,
    });
    expect(after({ type: "move", by: 1 }, sign("Digit4")).hand).toMatchObject({
      signs: [null, "twice"],
      place: 0,
    });
    // A key too many changes nothing.
    expect(reduceTyping(typed, sign("Digit2")).hand).toEqual(typed.hand);
    expect(after({ type: "back" }).hand.place).toBe(0);
  });

  it("sends a complete ballot only, and a blank one after a second Enter", () => {
    expect(after(sign("Digit1"), ENTER).sent).toBeNull();
    expect(after(sign("Digit1"), sign("Digit1"), ENTER)).toMatchObject({ sent: { at: 0 }, hand: { at: 1 } });
    const blank = after(sign("Digit0"), sign("Space"), ENTER);
    expect(blank).toMatchObject({ sent: null, hand: { asksBlank: true } });
    expect(isBlankBallot(blank.hand)).toBe(true);
    expect(reduceTyping(blank, ENTER).sent).toMatchObject({ at: 0 });
    // With a fault noted the row is seen to be a ballot.
    const noted = after(sign("Digit0"), sign("Digit0"), { type: "fact", fact: "signed" }, ENTER);
    expect(noted.sent).toMatchObject({ facts: ["signed"] });
  });

  it("holds the next ballot until the sheet has the one before, and comes back to what is refused", () => {
    const two = [sign("Digit1"), sign("Digit1"), ENTER, sign("Digit2"), sign("Digit2"), ENTER];
    const waiting = after(...two);
    expect(waiting).toMatchObject({ sent: { at: 0 }, hand: { at: 1 }, isWaiting: true });
    expect(reduceTyping(waiting, { type: "back" })).toBe(waiting);
    expect(reduceTyping(waiting, { type: "written" })).toMatchObject({ sent: { at: 1 }, hand: { at: 2 } });
    const back = reduceTyping(waiting, { type: "refused" });
    expect(back).toMatchObject({ sent: null, hand: { at: 0 }, kept: { at: 1 }, isWaiting: false });
    const again = [ENTER, { type: "written" } as const].reduce(reduceTyping, back);
    expect(again.hand).toMatchObject({ at: 1, signs: ["confidence", "confidence"] });
    expect(isComplete(again.hand)).toBe(true);
  });

  it("opens another ballot only when none is on its way", () => {
    const sent = after(sign("Digit1"), sign("Digit1"), ENTER);
    const opened: TypingKey = { type: "opened", hand: emptyHand(0, 2) };
    expect(reduceTyping(sent, opened)).toBe(sent);
    expect(reduceTyping(after(sign("Digit1")), opened).hand.signs).toEqual([null, null]);
    expect(reduceTyping(after(sign("Digit1")), { type: "refused" }).hand.place).toBe(1);
    const twice = after({ type: "fact", fact: "signed" }, { type: "fact", fact: "signed" });
    expect(twice.hand.facts).toEqual([]);
  });
});
