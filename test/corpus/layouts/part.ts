import type { ReadKind } from "../model/reading";
import type { Counted, Said, Vote } from "../model/vote";
import { named, type Put, type Value } from "../sheet";

/** A kind of ballot as it must be counted. */
export interface BookKind {
  readonly read: ReadKind;
  readonly people: readonly Counted[];
  readonly collected: number;
  /** Notes that the marks themselves give, as `N141@C5`. */
  readonly notes: readonly string[];
}

/** A table on a sheet: its cells, what is merged, how it is read. */
export interface Part {
  readonly puts: readonly Put[];
  readonly merges: readonly string[];
  readonly kind: BookKind;
}

/** A column beside the marks: what stands over it, and on each ballot from 0. */
export interface Column {
  readonly head: Value;
  readonly cell: (ballot: number) => Value;
}

/** Columns that many sheets have. */
export const STT: Column = { head: "STT", cell: (ballot) => ballot + 1 };
export const NUMBER: Column = { head: "Số phiếu", cell: (ballot) => ballot + 1 };
export const REMARK: Column = { head: "Ghi chú", cell: () => null };

const CODES: Readonly<Partial<Record<Said, string>>> = { nothing: "N141", several: "N142", invalid: "N143" };

/** The notes on marks that are no single level; a typed 0 and a blank ballot are the vote's own cases. */
export function notesOf(
  held: Vote,
  addressOf: (ballot: number, person: number) => string,
  isZero: (ballot: number, person: number) => boolean = () => false,
): readonly string[] {
  return held.ballots.flatMap((ballot, at) =>
    // A blank ballot and one that is invalid as a whole have notes of their own.
    ballot.every((said) => said === "nothing") || ballot.every((said) => said === "invalid")
      ? []
      : ballot.flatMap((said, person) => {
          const code = CODES[said];
          if (!code || (said === "nothing" && isZero(at, person))) return [];
          return [`${code}@${addressOf(at, person)}`];
        }),
  );
}

/** The address of some cells side by side or one above the other. */
export function span(first: Put, last: Put): string {
  const [from, to] = [named(first.row, first.column), named(last.row, last.column)];
  return from === to ? from : `${from}:${to}`;
}
