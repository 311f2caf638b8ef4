import type { Value } from "../../../corpus/sheet";
import type { Piece } from "../canvas";
import { typed } from "../codes";
import { headRows, tableOf, type Column } from "../table";
import { partOf, truthOf } from "../vote";
import { asideColumn, formColumns } from "./asides";
import { gapsOf } from "./gaps";
import { formHead, personHead } from "./heads";
import { numberColumns } from "./numbers";
import type { Parts, Setting } from "./setting";
import { sumRows } from "./sums";
import { trappedParts, trappedRows } from "../traps/columns";

function personColumns({ vote, codes, choice, random }: Setting): readonly Column[] {
  const wording = random.below(8);
  return vote.people.map((person, at) => ({
    head: choice.form === "none" ? personHead(person, choice) : formHead(person, wording),
    cells: vote.ballots.map((ballot) => typed(ballot[at] ?? "blank", codes, random)),
    role: "marks" as const,
    ...(choice.names === "tall" && { isTall: choice.office !== "below" }),
  }));
}

/** Columns with blank ones between them, every one or every third. */
export function spaced(
  columns: readonly Column[],
  skip: "none" | "each" | "third",
  width = 1,
): readonly Column[] {
  if (skip === "none") return columns;
  const every = skip === "each" ? width : 3 * width;
  return columns.flatMap((column, at) =>
    (at + 1) % every === 0 && at + 1 < columns.length ? [column, { head: [], cells: [] }] : [column],
  );
}

/** What stands before and after the people. */
export function around(setting: Setting, mayHoldDigits: boolean): Pick<Parts, "before" | "after"> {
  const { vote, choice, random } = setting;
  const count = vote.ballots.length;
  const form = formColumns(choice.form, count, random);
  const asides = choice.asides.map((aside) => asideColumn(aside, count, random, mayHoldDigits));
  const isBefore = random.chance(0.3);
  const numbers = form.length > 0 ? form : numberColumns(choice.numbering, count, random, setting.before);
  return { before: isBefore ? [...numbers, ...asides] : numbers, after: isBefore ? [] : asides };
}

/** A row per ballot and a column per person. */
export function rowsParts(setting: Setting): Parts {
  const { choice, codes } = setting;
  const people = spaced(personColumns(setting), choice.skip);
  return { ...around(setting, codes.kind !== "digits"), people };
}

/** The places of people among their columns, blank ones left out. */
export const peopleAt = ({ before, people }: Parts, width = 1): readonly number[] =>
  people
    .flatMap(({ cells }, at) => (cells.length > 0 ? [before.length + at] : []))
    .filter((_, at) => at % width === 0);

/** What the ballots of each page come to, under the numbers: how many say "cao". */
function pageSums(
  { vote }: Setting,
  parts: Parts,
): (page: number, from: number, to: number) => readonly Value[] {
  const at = peopleAt(parts);
  return (page, from, to) => {
    const cells = Array<Value>(Math.max(...at) + 1).fill(null);
    truthOf(partOf(vote, from, to)).forEach(({ high }, person) => (cells[at[person] ?? 0] = high));
    return cells.with(0, `Cộng trang ${String(page)}`);
  };
}

/** Behind how many ballots the sums stand, with the blank rows beside them. */
function placedSums(
  { choice, vote, random }: Setting,
  sums: readonly (readonly Value[])[],
): [number, readonly (readonly Value[])[]] {
  const blank = random.chance(0.4) ? [[]] : [];
  if (choice.sums === "under head") return [0, sums];
  return choice.sums === "above" ? [0, [...sums, []]] : [vote.ballots.length, [...blank, ...sums]];
}

/** Writes the parts with their gaps and sums. */
export function rowsPiece(setting: Setting): Piece {
  const { vote, codes, choice, random } = setting;
  const parts = trappedParts(setting, rowsParts(setting));
  const columns = [...parts.before, ...parts.people, ...parts.after];
  const heads = headRows(columns);
  const label = parts.before.length > 0 ? 0 : null;
  const between = gapsOf(
    choice.gap,
    vote.ballots.length,
    heads,
    label === null ? null : pageSums(setting, parts),
  );
  const wantsLabel = choice.sums !== "bare" || codes.kind !== "known";
  const sums = sumRows(truthOf(vote), peopleAt(parts), wantsLabel ? label : null, random);
  const hasSums = choice.sums !== "none" && choice.sums !== "right" && !(wantsLabel && label === null);
  if (hasSums) {
    const [place, rows] = placedSums(setting, sums);
    between.set(place, rows);
  }
  return tableOf(columns, trappedRows(setting, parts, between));
}
