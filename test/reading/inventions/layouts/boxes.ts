import type { Value } from "../../../corpus/sheet";
import { BOX_SIGNS } from "../codes";
import type { Piece } from "../canvas";
import { headRows, tableOf, type Column } from "../table";
import { LEVELS, truthOf, type Mark } from "../vote";
import { LEVEL_WORDS } from "../words/heads";
import { gapsOf } from "./gaps";
import { personHead } from "./heads";
import { around, peopleAt, spaced } from "./rows";
import { trappedParts, trappedRows } from "../traps/columns";
import type { Parts, Setting } from "./setting";
import { boxSumRow } from "./sums";

/** Whether a mark is made in a box: two marks stand in the first and the last. */
function isMarked(mark: Mark, box: number): boolean {
  if (mark === "two") return box === 0 || box === 2;
  return mark === "void" ? box === 3 : mark === LEVELS[box];
}

/** Three or four boxes of a mark as values. */
export function boxesOf({ choice, random }: Setting, mark: Mark, boxes: number): readonly Value[] {
  const signs: readonly Value[] = BOX_SIGNS[choice.box];
  // Without a box for it a paper that is declared invalid is written like one with two marks.
  const made = mark === "void" && boxes === 3 ? "two" : mark;
  return Array.from({ length: boxes }, (_, box) => (isMarked(made, box) ? random.pick(signs) : null));
}

function personBoxes(setting: Setting, at: number, words: readonly string[]): readonly Column[] {
  const { vote, choice } = setting;
  const person = vote.people[at];
  if (!person) return [];
  const head = personHead(person, choice);
  const marks = vote.ballots.map((ballot) => boxesOf(setting, ballot[at] ?? "blank", words.length));
  const order = words.map((_, box) => (setting.trap === "turnedBoxes" && box < 3 ? 2 - box : box));
  return order.map((level, box) => ({
    head: [...(box === 0 ? head : head.map(() => null)), words[level] ?? null],
    cells: marks.map((boxes) => boxes[level] ?? null),
    role: box === 0 ? ("boxes" as const) : ("ballots" as const),
    ...(box === 0 && { span: words.length }),
  }));
}

/** A row per ballot and three boxes per person, a fourth where papers are declared invalid in one. */
export function boxesParts(setting: Setting): Parts {
  const { vote, choice, random } = setting;
  const words = [...random.pick(LEVEL_WORDS), ...(choice.fourthBox ? ["Không hợp lệ"] : [])];
  const people = vote.people.flatMap((_, at) => personBoxes(setting, at, words));
  const { before, after } = around({ ...setting, choice: { ...choice, form: "none" } }, choice.box !== "one");
  return { before, after, people: spaced(people, choice.skip, words.length) };
}

/** Writes the boxes with their gaps and sums. */
export function boxesPiece(setting: Setting): Piece {
  const { vote, choice, random } = setting;
  const parts = trappedParts(setting, boxesParts(setting));
  const columns = [...parts.before, ...parts.people, ...parts.after];
  const between = gapsOf(choice.gap, vote.ballots.length, headRows(columns));
  const label = parts.before.length > 0 ? 0 : null;
  const isUnder = choice.sums === "under head";
  const hasSums = choice.sums === "labelled" || isUnder || (choice.sums === "bare" && choice.box !== "one");
  if (hasSums && label !== null) {
    const at = peopleAt(parts, choice.fourthBox ? 4 : 3);
    between.set(isUnder ? 0 : vote.ballots.length, [
      boxSumRow(truthOf(vote), at, choice.sums === "bare" ? null : label, random),
    ]);
  }
  return tableOf(columns, trappedRows(setting, parts, between));
}
