import { figureIn, figurePuts, type Figure } from "../model/reading";
import { readPerson, TYPED, type Beside, type Places } from "../model/counts";
import { resultOf, type Counted, type Vote } from "../model/vote";
import { place, type Put, type Value } from "../sheet";
import { span, type Part } from "./part";

/** How a clerk keeps counts: a row per person. */
export interface CountsOptions {
  readonly at: string;
  /** Heads of the columns before the counts; `valid` and `invalid` may stand here or after. */
  readonly columns: readonly CountsColumn[];
  /** Ballots that each counting table has; one for a finished result. */
  readonly batches?: readonly number[];
  readonly batchName?: (batch: number) => string;
  readonly hasTotal?: boolean;
  readonly levels?: readonly [string, string, string];
  /** A percentage beside each count, of the ballots collected. */
  readonly percent?: (share: number) => Value;
  /** How a count is written; the third is the ballots collected. */
  readonly write?: (count: number, collected: number) => Value;
  readonly figure?: Figure;
  /** A row under the head that numbers the columns. */
  readonly index?: readonly Value[];
  readonly collected: number;
}

export interface CountsColumn {
  readonly head: string;
  readonly what: Beside;
}

const LEVELS = ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"] as const;

/** Counts of a part of the ballots. */
function countsIn(held: Vote, person: number, from: number, size: number): readonly number[] {
  const part = held.ballots.slice(from, from + size).map((ballot) => ballot[person]);
  return TYPED.map((level) => part.filter((said) => said === level).length);
}

function besideOf(options: CountsOptions, held: Vote, person: number, counted: Counted): readonly Value[] {
  const { name, post } = held.people[person] ?? { name: "", post: "" };
  const values = {
    number: person + 1,
    name,
    post,
    valid: options.collected - counted.invalid,
    invalid: counted.invalid,
  };
  return options.columns.map(({ what }) => values[what]);
}

/** Where everything of a table of counts stands. */
interface Frame {
  readonly top: number;
  readonly left: number;
  readonly heads: number;
  readonly step: number;
  /** First ballot and number of ballots of each block of three levels, the sum last. */
  readonly blocks: readonly (readonly [from: number, size: number])[];
  readonly startOf: (block: number) => number;
}

function frameOf(
  held: Vote,
  { at, columns, percent, batches, index, hasTotal = false }: CountsOptions,
): Frame {
  const { row: top, column: left } = place(at);
  const all = held.ballots.length;
  const sizes = batches ?? [all];
  const blocks = sizes.map((size, batch): readonly [number, number] => [
    sizes.slice(0, batch).reduce((sum, before) => sum + before, 0),
    size,
  ]);
  const step = percent ? 2 : 1;
  return {
    top,
    left,
    step,
    heads: 1 + Number(blocks.length > 1) + Number(percent !== undefined) + Number(index !== undefined),
    blocks: hasTotal ? [...blocks, [0, all]] : blocks,
    startOf: (block) => left + columns.length + block * 3 * step,
  };
}

/** Heads of a block: its name, its levels, what the two columns of a level are. */
function blockHead(frame: Frame, options: CountsOptions, block: number): readonly Put[] {
  const { levels = LEVELS, batches = [], batchName = (at: number) => `Bàn ${String(at + 1)}` } = options;
  const { top, step, blocks, startOf } = frame;
  const hasNames = blocks.length > 1;
  const name = block < batches.length ? batchName(block) : "Tổng cộng";
  const row = top + Number(hasNames);
  return levels.flatMap((level, at): Put[] => {
    const column = startOf(block) + at * step;
    const pair = ["Số phiếu", "Tỉ lệ %"].map((value, place) => ({
      row: row + 1,
      column: column + place,
      value,
    }));
    return [
      ...(hasNames && at === 0 ? [{ row: top, column, value: name }] : []),
      { row, column, value: level },
      ...(step === 2 ? pair : []),
    ];
  });
}

function linePuts(frame: Frame, held: Vote, options: CountsOptions, person: number): readonly Put[] {
  const { collected, percent, write = (count: number) => count } = options;
  const row = frame.top + frame.heads + person;
  const [counted] = resultOf(held, collected).slice(person);
  const beside = counted ? besideOf(options, held, person, counted) : [];
  const counts = frame.blocks.flatMap(([from, size], block) =>
    countsIn(held, person, from, size).flatMap((count, level): Put[] => {
      const column = frame.startOf(block) + level * frame.step;
      const share = percent?.((100 * count) / collected);
      return [
        { row, column, value: write(count, collected) },
        ...(share === undefined ? [] : [{ row, column: column + 1, value: share }]),
      ];
    }),
  );
  return [...beside.map((value, at) => ({ row, column: frame.left + at, value })), ...counts];
}

/** Where a column stands by its head; names are known without a head, counts are not. */
function besideIn({ top, left, heads, startOf }: Frame, { columns }: CountsOptions): Places["beside"] {
  return (at, what) => {
    const own = columns.findIndex((column) => column.what === what);
    const head = columns[own]?.head;
    const headRows = Array.from({ length: heads }, (_, row) => top + row);
    const found = Array.from({ length: startOf(0) + 1 }, (_, column) => column).find((column) =>
      headRows.some((row) => at(row, column) === head),
    );
    return found ?? (what === "name" ? left + own : null);
  };
}

/** A table of counts, and how the model reads it. */
export function counts(held: Vote, options: CountsOptions): Part {
  const { collected, columns, figure, index = [], hasTotal = false } = options;
  const frame = frameOf(held, options);
  const { top, left, heads, step, blocks, startOf } = frame;
  const rows = held.people.map((_, person) => top + heads + person);
  const sums = hasTotal ? blocks.length - 1 : blocks.length;
  const starts = blocks.map((_, block) => startOf(block));
  const places: Places = {
    rows,
    step,
    batches: starts.slice(0, sums),
    total: starts[sums] ?? null,
    beside: besideIn(frame, options),
  };
  const cell = (column: number): Put => ({ row: top, column, value: null });
  return {
    puts: [
      ...columns.map(({ head: value }, at) => ({ row: top, column: left + at, value })),
      ...blocks.flatMap((_, block) => blockHead(frame, options, block)),
      ...rows.flatMap((_, person) => linePuts(frame, held, options, person)),
      ...(figure ? figurePuts(figure, collected) : []),
      ...index.map((value, at) => ({ row: top + heads - 1, column: left + at, value })),
    ],
    merges: blocks.length > 1 ? starts.map((first) => span(cell(first), cell(first + 3 * step - 1))) : [],
    kind: {
      people: resultOf(held, collected),
      collected,
      notes: [],
      read: (at) => {
        const read = rows.map((row) => readPerson(at, places, row, figureIn(at, figure)));
        const isSame = new Set(read.map(({ all }) => all)).size === 1;
        return {
          people: read.map(({ counted }) => counted),
          collected: read[0]?.all ?? NaN,
          marks: 0,
          isSound: isSame && read.every(({ isSound }) => isSound),
        };
      },
    },
  };
}
