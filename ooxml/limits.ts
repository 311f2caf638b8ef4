import type { LimitName } from "./trouble";

/** The most that is read of a package. All of it is counted before memory is taken for it. */
export type Limits = Readonly<Record<LimitName, number>> & {
  /** Bytes of one part, unpacked. */
  readonly partBytes: number;
};

const MEGABYTE = 2 ** 20;

/** Text of one cell: Excel takes 32,767 letters; marks of a text with looks stand between them. */
const LETTERS = 1_000_000;

/** A workbook that is opened to be worked in: above 100,000 ballots of 60 people. */
export const WORKBOOK_LIMITS: Limits = {
  entries: 20_000,
  bytes: 1024 * MEGABYTE,
  partBytes: 480 * MEGABYTE,
  ratio: 400,
  sheets: 1_000,
  cells: 10_000_000,
  strings: 4_000_000,
  columns: 16_384,
  rules: 1_000_000,
  shown: 10_000_000,
  letters: LETTERS,
  runs: 4_000_000,
  looks: 4_000_000,
  formats: 100_000,
  fonts: 1_000_000,
};

/** A workbook of a unit, one of thousands that are read one after the other. */
export const UNIT_LIMITS: Limits = {
  entries: 5_000,
  bytes: 512 * MEGABYTE,
  partBytes: 64 * MEGABYTE,
  ratio: 400,
  sheets: 300,
  // Above 8,000 ballots of 60 people.
  cells: 500_000,
  // Each is compared with the words of heads and signs; 4,000 ballots of 60 people with a text each have 4,060.
  strings: 30_000,
  // Above a column for each of 4,000 ballots, and what Excel breaks looks into while rows are copied for years.
  columns: 4_096,
  rules: 20_000,
  // Above a date beside each of them.
  shown: 60_000,
  letters: LETTERS,
  // A text with looks of its own is looked at again in each cell that holds it.
  runs: 100_000,
  // Excel stops at 65,490 looks of cells; each is an element, mostly with one inside for how the text stands.
  looks: 250_000,
  // Excel promises 250 formats of numbers; copying for years makes some thousands. Each is worked out on its own.
  formats: 10_000,
  // Excel promises 1,024 fonts; each pair of a font and a ground is looked at on its own.
  fonts: 20_000,
};
