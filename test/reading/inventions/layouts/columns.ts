import { typed } from "../codes";
import type { Piece } from "../canvas";
import { NO_ROWS, tableOf, type Column } from "../table";
import { LEVELS, truthOf } from "../vote";
import { LEVEL_WORDS, NAME_HEADS, OFFICE_HEADS, ORDER_HEADS } from "../words/heads";
import { numberOf } from "./numbers";
import { personHead } from "./heads";
import { controlRow } from "../traps/columns";
import type { Setting } from "./setting";

/** The columns that say who somebody is: number, name, post. */
export function whoColumns({ vote, choice, random }: Setting): readonly Column[] {
  const { people } = vote;
  const isApart = choice.office === "below";
  const names = people.map((person) => personHead(person, choice)[0] ?? null);
  return [
    ...(random.chance(0.8)
      ? [{ head: [random.pick(ORDER_HEADS)], cells: people.map((_, at) => at + 1) }]
      : []),
    { head: [random.pick(NAME_HEADS)], cells: names, role: "names" },
    ...(isApart ? [{ head: [random.pick(OFFICE_HEADS)], cells: people.map(({ office }) => office) }] : []),
  ];
}

function sumColumns({ vote, random }: Setting): readonly Column[] {
  const truth = truthOf(vote);
  const words = random.pick(LEVEL_WORDS);
  return LEVELS.map((level, at) => ({
    head: [words[at] ?? null],
    cells: truth.map((person) => person[level]),
  }));
}

/** A row per person and a column per ballot. */
export function columnsParts(setting: Setting): readonly Column[] {
  const { vote, codes, choice, random } = setting;
  const numbering = choice.numbering === "none" || choice.numbering === "twice" ? "P" : choice.numbering;
  const ballots = vote.ballots.map((ballot, at) => ({
    head: [numberOf(numbering, setting.before + at)],
    cells: ballot.map((mark) => typed(mark, codes, random)),
    role: "ballots" as const,
  }));
  const sums = choice.sums === "right" || choice.sums === "labelled" ? sumColumns(setting) : [];
  const gap = random.chance(0.3) && sums.length > 0 ? [{ head: [], cells: [] }] : [];
  return [...whoColumns(setting), ...ballots, ...gap, ...sums];
}

/** Writes them, with a row of digits below where that is the trap. */
export function columnsPiece(setting: Setting): Piece {
  const columns = columnsParts(setting);
  return tableOf(columns, setting.trap === "control" ? controlRow(setting, columns) : NO_ROWS);
}
