import { countMarks, figureIn, figurePuts, oneCell, type ReadMark } from "../model/reading";
import { isMarkedBox, joinBoxes, levelNamed, readerOf, seen, TNC } from "../model/signs";
import { markedBallots, resultOf, type Said, type Vote } from "../model/vote";
import { place, type At } from "../sheet";
import { notesOf, span, type Part } from "./part";
import { bodyPuts, headMerges, headPuts, markPuts, planOf, type TableOptions } from "./plan";

const isTyped = (row: readonly (Said | null)[]) => row.some((said) => said !== "nothing");

/** A table of ballots, a row or a column each, and how the model reads it. */
export function table(held: Vote, options: TableOptions): Part {
  const plan = planOf(held, options);
  const { width, before, nameRow, levelRow, rowOf } = plan;
  const start = place(options.at);
  const shift = <T extends { row: number; column: number }>(cell: T): T =>
    options.isTurned === true
      ? { ...cell, row: start.row + cell.column, column: start.column + cell.row }
      : { ...cell, row: start.row + cell.row, column: start.column + cell.column };
  const spot = (row: number, column: number) => shift({ row, column, value: null });
  const mark = (ballot: number, person: number, box = 0) =>
    spot(rowOf(ballot), before.length + person * width + box);
  const readSign = readerOf(options.signs ?? TNC);
  const readBoxes: ReadMark = (at, ballot, person) => {
    const boxes = [0, 1, 2].map((box) => mark(ballot, person, box));
    const levels = [0, 1, 2].map((box) => spot(levelRow ?? 0, before.length + person * 3 + box));
    const heads = levels.map((cell) => levelNamed(at(cell.row, cell.column)));
    if (heads.some((level, box) => level !== box)) return null;
    return joinBoxes(boxes.map((cell) => isMarkedBox(at(cell.row, cell.column))));
  };
  const readMark = width === 3 ? readBoxes : oneCell(mark, readSign);
  const nameIn = (at: At, person: number) => {
    const { row, column } = spot(nameRow, before.length + person * width);
    return options.names === "none" ? "" : seen(at(row, column));
  };
  const noteIn = (at: At, ballot: number) => {
    const { row, column } = spot(rowOf(ballot), before.length + held.people.length * width);
    return seen(at(row, column));
  };
  const noteOn = (row: readonly (Said | null)[], note: string): readonly (Said | null)[] => {
    const { voiding = [], harmless = [] } = options.notes ?? {};
    if (voiding.includes(note)) return row.map(() => "invalid");
    return note === "" || harmless.includes(note) ? row : row.map(() => null);
  };
  const collected = options.collected ?? markedBallots(held);
  const addressOf = (ballot: number, person: number) =>
    span(mark(ballot, person), mark(ballot, person, width - 1));
  const isZero = (ballot: number, person: number) =>
    markPuts(plan, ballot, person).some(({ value }) => value === 0 || value === "0");
  const { figure: label } = options;
  const figure = label ? figurePuts(label, collected) : [];
  return {
    puts: [...[...headPuts(plan), ...bodyPuts(plan)].map(shift), ...figure],
    merges: headMerges(plan).map(([from, to]) => span(shift(from), shift(to))),
    kind: {
      people: resultOf(held, collected),
      collected,
      notes: [
        ...notesOf(held, addressOf, isZero),
        ...held.ballots.flatMap((ballot, at) =>
          ballot.flatMap((said, person) =>
            said === "nothing" && isZero(at, person) && ballot.some((other) => other !== "nothing")
              ? [`N113@${addressOf(at, person)}`]
              : [],
          ),
        ),
      ],
      read: (at) => {
        const readRow = (row: number) => held.people.map((_, person) => readMark(at, row, person));
        const below = options.isOpenBelow === true ? [readRow(held.ballots.length)] : [];
        const rows = [...held.ballots.map((_, row) => readRow(row)), ...below.filter(isTyped)];
        const noted = options.notes ? rows.map((row, ballot) => noteOn(row, noteIn(at, ballot))) : rows;
        return countMarks(
          held.people.map((_, person) => nameIn(at, person)),
          noted,
          figureIn(at, options.figure),
        );
      },
    },
  };
}
