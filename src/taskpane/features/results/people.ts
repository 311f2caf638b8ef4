import { percent } from "../../../core/fraction/percent";
import { nameKey } from "../../../core/people/nameKey";
import type { KindResult, PersonResult } from "../../../core/record/record";
import { isFlagged } from "../../../core/record/flagged";

/** In what order people stand: those to be considered first, as on the ballot, by low or by high ballots. */
export const ORDERS = ["review", "ballot", "low", "high"] as const;

export type Order = (typeof ORDERS)[number];

type Compare = (one: PersonResult, other: PersonResult) => number;

const BY: Readonly<Record<Order, Compare>> = {
  review: (one, other) => Number(isFlagged(other)) - Number(isFlagged(one)),
  ballot: () => 0,
  low: (one, other) => other.low - one.low,
  high: (one, other) => other.high - one.high,
};

/** A text as it is searched: without tones, since a clerk in a hurry types none. */
const plain = (text: string) => nameKey(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");

/** The people of a kind in an order, those whose name or office holds what is searched; equal ones as on the ballot. */
export function shownPeople(people: readonly PersonResult[], order: Order, searched: string) {
  const key = plain(searched);
  return people
    .filter(({ name, office }) => plain(`${name} ${office}`).includes(key))
    .toSorted((one, other) => BY[order](one, other) || one.position - other.position);
}

/** The results as a table for another program, with its head; the figures are not rounded further. */
export function tableText(
  { base, rounding }: Pick<KindResult, "base" | "rounding">,
  people: readonly PersonResult[],
  head: readonly string[],
): string {
  const rows = people.map(({ name, high, confidence, low, invalid, label }) => [
    name,
    high,
    confidence,
    low,
    invalid,
    base === null ? "" : `${percent(low, base, rounding)}%`,
    label ?? "",
  ]);
  return [head, ...rows].map((row) => row.join("\t")).join("\n");
}
