import type { Value } from "../../../corpus/sheet";
import type { Piece } from "../canvas";
import { tableOf, type Column } from "../table";
import { LEVELS, partOf, truthOf, type TruePerson } from "../vote";
import { LEVEL_WORDS } from "../words/heads";
import { whoColumns } from "./columns";
import type { Setting } from "./setting";

function levelColumns(
  truth: readonly TruePerson[],
  words: readonly string[],
  name: string,
): readonly Column[] {
  return LEVELS.map((level, at) => ({
    head: [at === 0 ? name : null, words[at] ?? null],
    cells: truth.map((person) => person[level]),
    ...(at === 0 && { span: LEVELS.length }),
  }));
}

/** Counts of several counting tables side by side, with or without their sum. */
export function tallyPiece(setting: Setting): Piece {
  const { vote, random } = setting;
  const words = random.pick(LEVEL_WORDS);
  const tables = 2 + random.below(3);
  const size = Math.ceil(vote.ballots.length / tables);
  const name = random.pick(["Bàn", "Tổ", "Bàn kiểm phiếu số", "Tổ kiểm phiếu", "Hòm phiếu"]);
  const parts = Array.from({ length: tables }, (_, at) =>
    levelColumns(truthOf(partOf(vote, at * size, (at + 1) * size)), words, `${name} ${String(at + 1)}`),
  );
  const sum = levelColumns(truthOf(vote), words, random.pick(["Tổng cộng", "Cộng", "Tổng"]));
  return tableOf([...whoColumns(setting), ...parts.flat(), ...(random.chance(0.7) ? sum : [])]);
}

/** "62,50" of a count: two decimals, half up, in whole numbers so that no half is lost. */
function shareOf(count: number, whole: number, sign: string): string {
  const hundredths = Math.floor((20_000 * count + whole) / (2 * whole));
  const decimals = String(hundredths % 100).padStart(2, "0");
  return `${String(Math.floor(hundredths / 100))},${decimals}${sign}`;
}

const plain = (head: string, cells: readonly Value[]): Column => ({ head: [head], cells });

/** A finished result: counts per level, shares and valid papers where the clerk gives them. */
export function resultsPiece(setting: Setting): Piece {
  const { vote, random } = setting;
  const truth = truthOf(vote);
  const collected = vote.ballots.length;
  const words = random.pick(LEVEL_WORDS);
  const sign = random.pick(["", "%"]);
  const hasShares = random.chance(0.6);
  const levels = LEVELS.flatMap((level, at) => [
    plain(
      words[at] ?? "",
      truth.map((person) => person[level]),
    ),
    ...(hasShares
      ? [
          plain(
            "Tỷ lệ %",
            truth.map((person) => shareOf(person[level], collected, sign)),
          ),
        ]
      : []),
  ]);
  const validity = [
    plain(
      "Số phiếu hợp lệ",
      truth.map(({ invalid }) => collected - invalid),
    ),
    plain(
      "Số phiếu không hợp lệ",
      truth.map(({ invalid }) => invalid),
    ),
  ];
  return tableOf([...whoColumns(setting), ...(random.chance(0.5) ? validity : []), ...levels]);
}
