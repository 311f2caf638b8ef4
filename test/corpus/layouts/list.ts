import { countMarks, figureIn, figurePuts, type Figure } from "../model/reading";
import { isMarkedBox, joinBoxes, levelNamed, readerOf, seen, TNC, type Signs } from "../model/signs";
import { markedBallots, resultOf, type Said, type Vote } from "../model/vote";
import { place, type At, type Put, type Value } from "../sheet";
import { notesOf, span, type Part } from "./part";

export type ListColumn = "line" | "ballot" | "name" | "post" | "mark" | "remark";

/** How a clerk keeps a line per ballot and person. */
export interface ListOptions {
  readonly at: string;
  readonly columns: readonly ListColumn[];
  readonly signs?: Signs;
  readonly boxes?: readonly Value[];
  readonly heads?: Readonly<Partial<Record<ListColumn, string>>>;
  readonly levels?: readonly [string, string, string];
  /** Lines of one ballot together, or of one person. */
  readonly by?: "ballot" | "person";
  /** Number and name stand in the first of their lines only, and are merged. */
  readonly isMerged?: boolean;
  readonly numberOf?: (ballot: number) => Value;
  readonly figure?: Figure;
  readonly collected?: number;
}

const HEADS: Readonly<Record<ListColumn, string>> = {
  line: "STT",
  ballot: "Số phiếu",
  name: "Họ và tên",
  post: "Chức vụ",
  mark: "Mức tín nhiệm",
  remark: "Ghi chú",
};
const LEVELS = ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"] as const;
const TYPED: readonly Said[] = ["high", "confidence", "low"];

interface Line {
  readonly ballot: number;
  readonly person: number;
  readonly row: number;
  readonly isFirst: boolean;
}

function linesOf(held: Vote, { by = "ballot", at }: ListOptions): readonly Line[] {
  const top = place(at).row + 1;
  const [outer, inner] = [held.ballots.length, held.people.length];
  return Array.from({ length: outer * inner }, (_, row) => {
    const isByBallot = by === "ballot";
    const size = isByBallot ? inner : outer;
    const [large, small] = [Math.floor(row / size), row % size];
    const [ballot, person] = isByBallot ? [large, small] : [small, large];
    return { ballot, person, row: top + row, isFirst: small === 0 };
  });
}

function columnsAt({ at, columns, boxes }: ListOptions): ReadonlyMap<ListColumn, number> {
  const first = place(at).column;
  const mark = columns.indexOf("mark");
  const wide = (column: number) => (boxes && mark >= 0 && column > mark ? 2 : 0);
  return new Map(columns.map((name, column) => [name, first + column + wide(column)]));
}

function markValues(held: Vote, options: ListOptions, { ballot, person }: Line): readonly Value[] {
  const said = held.ballots[ballot]?.[person] ?? "nothing";
  const turn = ballot * held.people.length + person;
  const pick = (values: readonly Value[]) => values[turn % values.length] ?? null;
  if (!options.boxes) return [pick((options.signs ?? TNC)[said])];
  const marked = said === "several" ? [0, 1] : [TYPED.indexOf(said)];
  return [0, 1, 2].map((box) => (marked.includes(box) ? pick(options.boxes ?? []) : null));
}

function linePuts(held: Vote, options: ListOptions, line: Line, at: ReadonlyMap<ListColumn, number>): Put[] {
  const { isMerged = false, by = "ballot", numberOf = (ballot: number) => ballot + 1 } = options;
  const { ballot, person, row, isFirst } = line;
  const own = held.people[person];
  const hidden = (outer: "ballot" | "person") => isMerged && by === outer && !isFirst;
  const values: Readonly<Partial<Record<ListColumn, Value>>> = {
    line: row - place(options.at).row,
    ballot: hidden("ballot") ? null : numberOf(ballot),
    name: hidden("person") ? null : (own?.name ?? null),
    post: hidden("person") ? null : (own?.post ?? null),
  };
  return options.columns.flatMap((name): Put[] => {
    const column = at.get(name) ?? 0;
    if (name !== "mark") return [{ row, column, value: values[name] ?? null }];
    return markValues(held, options, line).map((value, box) => ({ row, column: column + box, value }));
  });
}

function headPuts(options: ListOptions, at: ReadonlyMap<ListColumn, number>): Put[] {
  const { row } = place(options.at);
  return options.columns.flatMap((name): Put[] => {
    const column = at.get(name) ?? 0;
    const heads = name === "mark" && options.boxes ? (options.levels ?? LEVELS) : null;
    if (heads) return heads.map((value, box) => ({ row, column: column + box, value }));
    return [{ row, column, value: options.heads?.[name] ?? HEADS[name] }];
  });
}

/** A text of a column; where it is merged, that of the nearest line above. */
function filled(at: At, rows: readonly number[], column: number | undefined): readonly string[] {
  let last = "";
  return rows.map((row) => {
    const text = column === undefined ? "" : seen(at(row, column));
    if (text !== "") last = text;
    return last;
  });
}

type Table = readonly (readonly (Said | null)[])[];

/** The lines as a row per ballot; `null` where a person stands on a ballot twice or not at all. */
function arrange(ballots: readonly string[], names: readonly string[], marks: readonly (Said | null)[]) {
  const [papers, people] = [[...new Set(ballots)], [...new Set(names)]];
  const isFull = marks.length === papers.length * people.length;
  const keys = new Set(marks.map((_, at) => `${String(ballots[at])}|${String(names[at])}`));
  if (!isFull || keys.size < marks.length) return null;
  const rows: Table = papers.map((paper) =>
    people.map(
      (person) => marks[ballots.findIndex((own, at) => own === paper && names[at] === person)] ?? null,
    ),
  );
  return { people, rows };
}

/** Without numbers the how manieth line of a person is the ballot. */
function byOrder(names: readonly string[]): readonly string[] {
  return names.map((name, at) => String(names.slice(0, at + 1).filter((other) => other === name).length));
}

/** A line per ballot and person, and how the model reads it. */
export function list(held: Vote, options: ListOptions): Part {
  const at = columnsAt(options);
  const lines = linesOf(held, options);
  const readSign = readerOf(options.signs ?? TNC);
  const width = options.boxes ? 3 : 1;
  const cell = (row: number, column: number): Put => ({ row, column, value: null });
  const mark = at.get("mark") ?? 0;
  const collected = options.collected ?? markedBallots(held);
  const rows = lines.map(({ row }) => row);
  const readLine = (sheet: At, row: number): Said | null => {
    if (!options.boxes) return readSign(sheet(row, mark));
    const heads = [0, 1, 2].map((box) => levelNamed(sheet(place(options.at).row, mark + box)));
    if (heads.some((level, box) => level !== box)) return null;
    return joinBoxes([0, 1, 2].map((box) => isMarkedBox(sheet(row, mark + box))));
  };
  const group = options.by === "person" ? "person" : "ballot";
  const size = group === "ballot" ? held.people.length : held.ballots.length;
  const column = at.get(group === "ballot" ? "ballot" : "name");
  const merges = lines
    .filter(({ isFirst }) => isFirst && options.isMerged === true && column !== undefined)
    .map(({ row }) => span(cell(row, column ?? 0), cell(row + size - 1, column ?? 0)));
  const { figure: label } = options;
  const figure = label ? figurePuts(label, collected) : [];
  return {
    puts: [
      ...headPuts(options, at),
      ...lines.flatMap((line) => linePuts(held, options, line, at)),
      ...figure,
    ],
    merges,
    kind: {
      people: resultOf(held, collected),
      collected,
      notes: notesOf(held, (ballot, person) => {
        const row = lines.find((line) => line.ballot === ballot && line.person === person)?.row ?? 0;
        return span(cell(row, mark), cell(row, mark + width - 1));
      }),
      read: (sheet) => {
        const names = filled(sheet, rows, at.get("name"));
        const typed = filled(sheet, rows, at.get("ballot"));
        const numbers = typed.every((number) => /^\d+$/.test(number)) ? typed : byOrder(names);
        const marks = rows.map((row) => readLine(sheet, row));
        const arranged = arrange(numbers, names, marks);
        if (!arranged) return { people: [], collected: -1, marks: 0, isSound: false };
        return countMarks(arranged.people, arranged.rows, figureIn(sheet, options.figure));
      },
    },
  };
}
