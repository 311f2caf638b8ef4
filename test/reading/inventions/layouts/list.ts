import { typed } from "../codes";
import type { Piece } from "../canvas";
import { tableOf, type Column } from "../table";
import { BALLOT_HEADS, LEVEL_HEADS, LEVEL_WORDS, NAME_HEADS, OFFICE_HEADS } from "../words/heads";
import { boxesOf } from "./boxes";
import { gapsOf } from "./gaps";
import { personHead } from "./heads";
import { numberOf } from "./numbers";
import type { Setting } from "./setting";

const BOXES = 3;

interface Line {
  readonly ballot: number;
  readonly person: number;
}

function markColumns(setting: Setting, lines: readonly Line[]): readonly Column[] {
  const { vote, codes, choice, random } = setting;
  const markAt = ({ ballot, person }: Line) => vote.ballots[ballot]?.[person] ?? "blank";
  if (choice.layout === "list") {
    const cells = lines.map((line) => typed(markAt(line), codes, random));
    return [{ head: [random.pick(LEVEL_HEADS)], cells, role: "ballots" }];
  }
  const words = random.pick(LEVEL_WORDS);
  const boxes = lines.map((line) => boxesOf(setting, markAt(line), BOXES));
  const order = setting.trap === "turnedBoxes" ? [2, 1, 0] : [0, 1, 2];
  return order.map((box) => ({
    head: [words[box] ?? null],
    cells: boxes.map((cells) => cells[box] ?? null),
    role: "ballots",
  }));
}

/** A line per ballot and person. */
export function listParts(setting: Setting): readonly Column[] {
  const { vote, choice, random } = setting;
  const lines = vote.ballots.flatMap((_, ballot) => vote.people.map((__, person) => ({ ballot, person })));
  const isRepeated = random.chance(0.5);
  const number = ({ ballot, person }: Line) =>
    isRepeated || person === 0 ? numberOf(choice.numbering, ballot) : null;
  const numbers =
    choice.numbering === "none"
      ? []
      : [{ head: [random.pick(BALLOT_HEADS.slice(1))], cells: lines.map(number) }];
  const names = vote.people.map((person) => personHead(person, choice)[0] ?? null);
  const offices = {
    head: [random.pick(OFFICE_HEADS)],
    cells: lines.map(({ person }) => vote.people[person]?.office ?? null),
  };
  return [
    ...numbers,
    { head: [random.pick(NAME_HEADS)], cells: lines.map(({ person }) => names[person] ?? null) },
    ...(choice.office === "below" ? [offices] : []),
    ...markColumns(setting, lines),
  ];
}

export function listPiece(setting: Setting): Piece {
  const { vote, choice } = setting;
  const columns = listParts(setting);
  const gap = choice.gap === "ten" ? "ten" : "none";
  // A blank row after every tenth ballot, not after every tenth line.
  const places = gapsOf(gap, vote.ballots.length, []);
  const between = new Map([...places].map(([ballot, rows]) => [ballot * vote.people.length, rows]));
  return tableOf(columns, between);
}
