import { place, type At, type Put, type Value } from "../sheet";
import type { ReadSign } from "./signs";
import { countPerson, type Counted, type Said } from "./vote";

/** A kind of ballot as the independent model reads it from cells at known places. */
export interface Modelled {
  readonly people: readonly Counted[];
  readonly collected: number;
  /** How many marks there are; two in one place are two. */
  readonly marks: number;
  /** Whether the cells say all of it without doubt; otherwise the software must say something. */
  readonly isSound: boolean;
}

/** Reads a kind of ballot from the cells of its sheet. */
export type ReadKind = (at: At) => Modelled;

/** A figure beside its label; without the label it is no figure. */
export interface Figure {
  readonly label: string;
  readonly text: string;
  readonly value: string;
}

const WIDEST = 60;
const REACH = 6;

/** The number of a figure; `null` where label or number is missing. */
export function figureIn(at: At, figure: Figure | undefined): number | null {
  if (!figure) return null;
  const { row } = place(figure.label);
  const cells = Array.from({ length: WIDEST }, (_, column) => at(row, column));
  const label = cells.indexOf(figure.text);
  const numbers = label < 0 ? [] : cells.slice(label + 1, label + REACH).filter((cell) => cell !== null);
  return typeof numbers[0] === "number" ? numbers[0] : null;
}

/** The cells of a figure. */
export function figurePuts({ label, text, value }: Figure, number: Value): readonly Put[] {
  return [
    { ...place(label), value: text },
    { ...place(value), value: number },
  ];
}

function weightOf(said: Said | null): number {
  if (said === "several") return 2;
  return said === null || said === "nothing" ? 0 : 1;
}

/** Counts marks that were read cell by cell; `null` is a mark that nobody can know. */
export function countMarks(
  names: readonly string[],
  ballots: readonly (readonly (Said | null)[])[],
  figure: number | null,
): Modelled {
  const marked = ballots.filter((ballot) => ballot.some((said) => said !== "nothing")).length;
  const collected = figure ?? marked;
  const isKnown = ballots.every((ballot) => ballot.every((said) => said !== null));
  const isFitting = collected >= marked && collected <= ballots.length;
  return {
    people: names.map((name, person) =>
      countPerson(
        name,
        ballots.map((ballot) => ballot[person] ?? null),
        collected,
      ),
    ),
    collected,
    marks: ballots.flat().reduce((sum, said) => sum + weightOf(said), 0),
    isSound: isKnown && isFitting && names.every((name) => name !== ""),
  };
}

/** Reads one mark. */
export type ReadMark = (at: At, ballot: number, person: number) => Said | null;

/** A reader of one cell per mark. */
export function oneCell(where: (ballot: number, person: number) => Put, read: ReadSign): ReadMark {
  return (at, ballot, person) => {
    const { row, column } = where(ballot, person);
    return read(at(row, column));
  };
}
