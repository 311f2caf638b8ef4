import type { Cell, Grid } from "../cell/cell";
import { CODE_SETS, readBoxes, readCode } from "./codes";
import type { Mark, MarkTable } from "./mark";
import type { Reading } from "./reading";

/** Columns of the sheet that one person takes. */
export function columnsPerPerson(reading: Reading): 1 | 3 {
  return reading.layout === "boxes" ? 3 : 1;
}

function readCodes(cells: Grid, people: number, set: ReadonlyMap<string, Mark>): Uint8Array {
  const marks = new Uint8Array(cells.length * people);
  const known = new Map<Cell, Mark>();
  let at = 0;
  for (const row of cells) {
    for (const cell of row) {
      let mark = known.get(cell);
      if (mark === undefined) {
        mark = readCode(cell, set);
        known.set(cell, mark);
      }
      marks[at++] = mark;
    }
  }
  return marks;
}

function readTriples(cells: Grid, people: number): Uint8Array {
  const marks = new Uint8Array(cells.length * people);
  cells.forEach((row, index) => {
    for (let person = 0; person < people; person++) {
      marks[index * people + person] = readBoxes(row.slice(3 * person, 3 * person + 3));
    }
  });
  return marks;
}

/**
 * Turns the cells of a range into marks. Nothing is dropped: what is not known stays there as unknown.
 *
 * @param cells - the mark cells only; for boxes the width is a multiple of three
 */
export function readMarks(cells: Grid, reading: Reading): MarkTable {
  const people = Math.floor((cells[0]?.length ?? 0) / columnsPerPerson(reading));
  const marks =
    reading.layout === "boxes"
      ? readTriples(cells, people)
      : readCodes(cells, people, CODE_SETS.get(reading.codes) ?? new Map());
  return { rows: cells.length, people, marks };
}
