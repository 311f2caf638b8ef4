import type { Figure } from "../model/reading";
import { TNC, type Signs } from "../model/signs";
import type { Vote } from "../model/vote";
import type { Put, Value } from "../sheet";
import { NUMBER, STT, type Column } from "./part";

/** How a clerk keeps a table of ballots. */
export interface TableOptions {
  /** First cell of the head. */
  readonly at: string;
  readonly signs?: Signs;
  /** What stands in a marked box; then each person has three columns. */
  readonly boxes?: readonly Value[];
  /** What stands in a box that was not marked. */
  readonly empty?: Value;
  readonly levels?: readonly [string, string, string];
  readonly before?: readonly Column[];
  readonly after?: readonly Column[];
  readonly posts?: "below" | "above" | "none";
  readonly names?: "shown" | "none";
  /** A row "(1) (2) …" under the head. */
  readonly isIndexed?: boolean;
  readonly spell?: (text: string) => string;
  /** Rows left empty after a ballot, from 0. */
  readonly gaps?: readonly number[];
  readonly figure?: Figure;
  /** The number beside the figure's label. */
  readonly collected?: number;
  /** Nothing numbers the ballots on the left, so a mark right under them is a ballot of its own. */
  readonly isOpenBelow?: boolean;
  /** Notes in the column right of the marks that make a ballot invalid, and those that do not. */
  readonly notes?: { readonly voiding: readonly string[]; readonly harmless: readonly string[] };
  /** A column per ballot instead of a row; then `at` is where the names begin. */
  readonly isTurned?: boolean;
}

const LEVELS = ["Cao", "Tín nhiệm", "Thấp"] as const;
const TYPED = ["high", "confidence", "low"] as const;

/** Where everything of a table stands, from the first cell of its head. */
export interface Plan {
  readonly held: Vote;
  readonly options: TableOptions;
  readonly width: 1 | 3;
  readonly nameRow: number;
  readonly postRow: number | null;
  readonly levelRow: number | null;
  readonly indexRow: number | null;
  readonly heads: number;
  readonly before: readonly Column[];
  readonly rowOf: (ballot: number) => number;
}

const NAME_ROWS = { above: [1, 0], below: [0, 1], none: [0, null] } as const;

/** Plans a table. */
export function planOf(held: Vote, options: TableOptions): Plan {
  const { posts = "none", isIndexed = false, gaps = [], names = "shown", before = [STT, NUMBER] } = options;
  const width = options.boxes ? 3 : 1;
  const [nameRow, postRow] = NAME_ROWS[posts];
  const rows = names === "none" ? 0 : posts === "none" ? 1 : 2;
  const below = rows + (width === 3 ? 1 : 0);
  const heads = below + Number(isIndexed);
  return {
    held,
    options,
    width,
    nameRow,
    postRow,
    levelRow: width === 3 ? rows : null,
    indexRow: isIndexed ? below : null,
    heads,
    before,
    rowOf: (ballot) => heads + ballot + gaps.filter((gap) => gap < ballot).length,
  };
}

/** The cells of the head. */
export function headPuts({
  held,
  options,
  width,
  nameRow,
  postRow,
  levelRow,
  indexRow,
  before,
}: Plan): Put[] {
  const { after = [], spell = (text: string) => text, levels = LEVELS, names = "shown" } = options;
  const first = before.length;
  const end = first + held.people.length * width;
  const hasNames = names === "shown";
  const people = held.people.flatMap(({ name, post }, person): Put[] => {
    const column = first + person * width;
    const own = hasNames ? [{ row: nameRow, column, value: spell(name) }] : [];
    const boxes = levels.map((value, box) => ({ row: levelRow ?? 0, column: column + box, value }));
    return [
      ...own,
      ...(postRow !== null && hasNames ? [{ row: postRow, column, value: spell(post) }] : []),
      ...(levelRow !== null ? boxes : []),
    ];
  });
  const beside = [...before.entries()].map(([at, { head }]) => ({ row: 0, column: at, value: head }));
  const behind = [...after.entries()].map(([at, { head }]) => ({ row: 0, column: end + at, value: head }));
  const index = Array.from({ length: indexRow === null ? 0 : end }, (_, at) => ({
    row: indexRow ?? 0,
    column: at,
    value: `(${String(at + 1)})`,
  }));
  return [...beside, ...people, ...behind, ...index];
}

/** The cells of one mark. */
export function markPuts(plan: Plan, ballot: number, person: number): Put[] {
  const { held, options, width, before, rowOf } = plan;
  const said = held.ballots[ballot]?.[person] ?? "nothing";
  const row = rowOf(ballot);
  const column = before.length + person * width;
  const turn = ballot * held.people.length + person;
  const pick = (values: readonly Value[]) => values[turn % values.length] ?? null;
  if (!options.boxes) return [{ row, column, value: pick((options.signs ?? TNC)[said]) }];
  const marked = { several: [0, 2], nothing: [], invalid: [] as number[] };
  const boxes = said in marked ? marked[said as keyof typeof marked] : [TYPED.indexOf(said as "high")];
  return [0, 1, 2].map((box) => ({
    row,
    column: column + box,
    value: boxes.includes(box) ? pick(options.boxes ?? []) : (options.empty ?? null),
  }));
}

/** The cells of the ballots and beside them. */
export function bodyPuts(plan: Plan): Put[] {
  const { held, options, width, before, rowOf } = plan;
  const end = before.length + held.people.length * width;
  return held.ballots.flatMap((ballot, at) => [
    ...before.map(({ cell }, column) => ({ row: rowOf(at), column, value: cell(at) })),
    ...ballot.flatMap((_, person) => markPuts(plan, at, person)),
    ...(options.after ?? []).map(({ cell }, place) => ({
      row: rowOf(at),
      column: end + place,
      value: cell(at),
    })),
  ]);
}

/** Names merged over their boxes. */
export function headMerges({ held, options, width, nameRow, postRow, before }: Plan): readonly [Put, Put][] {
  if (width === 1 || options.names === "none") return [];
  const cell = (row: number, column: number): Put => ({ row, column, value: null });
  return held.people.flatMap((_, person) => {
    const column = before.length + person * width;
    const rows = postRow === null ? [nameRow] : [nameRow, postRow];
    return rows.map((row): [Put, Put] => [cell(row, column), cell(row, column + 2)]);
  });
}
