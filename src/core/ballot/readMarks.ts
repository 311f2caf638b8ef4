import { nth } from "../sheet/nth";
import type { CodeMeaning } from "./codeMap";
import type { PackedCells } from "../sheet/grid";
import { joinBoxes, ownTokens, readBox, readCode, tokensOf } from "./codes";
import type { MarkTable } from "./mark";
import type { Reading } from "./reading";

/** Columns of the sheet that one person takes. */
export function columnsPerPerson(reading: Reading): 1 | 3 {
  return reading.layout === "boxes" ? 3 : 1;
}

function translate(ids: Uint32Array, marks: Uint8Array): Uint8Array {
  const translated = new Uint8Array(ids.length);
  for (let at = 0; at < ids.length; at++) translated[at] = nth(marks, nth(ids, at));
  return translated;
}

function joinTriples(boxes: Uint8Array, { rows, columns }: PackedCells, people: number): Uint8Array {
  const marks = new Uint8Array(rows * people);
  for (let row = 0; row < rows; row++) {
    for (let person = 0; person < people; person++) {
      const at = row * columns + 3 * person;
      marks[row * people + person] = joinBoxes(nth(boxes, at), nth(boxes, at + 1), nth(boxes, at + 2));
    }
  }
  return marks;
}

/**
 * Turns the cells of a range into marks. Nothing is dropped: what is not known stays there as unknown.
 *
 * @param index - the mark cells only; for boxes the width is a multiple of three
 * @param codes - signs that the clerk explained
 */
export function readMarks(
  index: PackedCells,
  reading: Reading,
  codes: readonly CodeMeaning[] = [],
): MarkTable {
  const own = ownTokens(codes);
  const people = Math.floor(index.columns / columnsPerPerson(reading));
  if (reading.layout === "boxes") {
    const boxes = translate(
      index.ids,
      Uint8Array.from(index.values, (value) => readBox(value, own)),
    );
    return { rows: index.rows, people, marks: joinTriples(boxes, index, people) };
  }
  const set = tokensOf(reading.codes);
  const marks = Uint8Array.from(index.values, (value) => readCode(value, set, own));
  return { rows: index.rows, people, marks: translate(index.ids, marks) };
}
