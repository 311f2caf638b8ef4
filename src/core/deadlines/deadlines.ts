import { citedGround, type Ground } from "../regulation/clause";
import type { Deadline, Regulation } from "../regulation/regulation";

/** The last day on which something may be done before a vote. */
export interface Milestone {
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly what: string;
  readonly ground: Ground;
}

const DAY = 86_400_000;

/**
 * A day as yyyy-mm-dd from a sheet's date: `15/8/2023`, `2023-08-15`, or the number Excel keeps (days since
 * 30 December 1899, from 1 March 1900 on).
 *
 * @returns `null` when it is no day of the calendar: 31/2/2023
 */
export function parseDate(value: string | number): string | null {
  if (typeof value === "number") return fromSerial(value);
  const local = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(value);
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(value);
  if (local) return makeDate(Number(local[3]), Number(local[2]), Number(local[1]));
  return iso ? makeDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

function fromSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return toIso(new Date(Date.UTC(1899, 11, 30) + serial * DAY));
}

function toIso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function makeDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? toIso(date) : null;
}

/** A day as it is printed: 05/08/2023. */
export function printDate(date: string): string {
  return date.split("-").toReversed().join("/");
}

function dateOf({ when }: Deadline, vote: string): string {
  return "date" in when ? when.date : toIso(new Date(Date.parse(vote) - when.daysBefore * DAY));
}

/**
 * The milestones of a vote under a regulation, in calendar days: n days before means that the day of the vote
 * minus n is the last day. Fixed days of the regulation stand among them while they lie ahead of the vote.
 *
 * @param vote - day of the vote, yyyy-mm-dd
 * @returns milestones by date; empty where the regulation states none
 * @example // 96-QD/TW, vote 15/08/2023 → 26/07 dossier, 31/07, 05/08 (two), 12/08
 */
export function deadlines(vote: string, regulation: Regulation): readonly Milestone[] {
  return regulation.deadlines
    .map((deadline) => ({ deadline, date: dateOf(deadline, vote) }))
    .filter(({ deadline, date }) => !("date" in deadline.when) || date >= vote)
    .map(({ deadline: { what, clause }, date }) => ({ date, what, ground: citedGround(regulation, clause) }))
    .toSorted((one, other) => one.date.localeCompare(other.date));
}

/** When in the term or the year the vote is held, with the ground. */
export function timingNotes(regulation: Regulation): readonly Omit<Milestone, "date">[] {
  return regulation.timing.map(({ what, clause }) => ({ what, ground: citedGround(regulation, clause) }));
}
