import { LEVELS, type Level } from "../core/ballot/mark";
import { DEFAULT_ROUNDING, percent, type Rounding } from "../core/fraction/percent";
import { isOverHalf, type PeopleSummary, type Reported } from "../core/rollup/digest";

/** As the report of Huyện ủy Bảo Lâm names the levels. */
const NAMES: Readonly<Record<Level, string>> = {
  high: "Tín nhiệm cao",
  confidence: "Tín nhiệm",
  low: "Tín nhiệm thấp",
};

const twoDigits = (count: number) => String(count).padStart(2, "0");

interface Prose {
  readonly share: (person: Reported, level: Level) => string;
  /** So many are named at most; of more only the number is said. */
  readonly most: number;
}

/** What is said of somebody who is not over half at "tín nhiệm cao": the level that is, or else all three. */
function levelsOf(person: Reported, { share }: Prose): string {
  const over = LEVELS.filter((level) => isOverHalf(person, level));
  const said = over.length > 0 ? over : LEVELS;
  return said.map((level) => `“${NAMES[level]}” ${share(person, level)}%`).join(", ");
}

function exceptions(others: readonly Reported[], prose: Prose): string {
  const only = others.length === 1 ? "chỉ có" : "có";
  const count = `${only} ${twoDigits(others.length)} đồng chí`;
  if (others.length > prose.most) {
    return `${count} không đạt trên 50% số phiếu tín nhiệm cao (danh sách kèm theo)`;
  }
  const each = others.map((person) => `${levelsOf(person, prose)} (${person.person})`);
  return `${count} đạt tỷ lệ phiếu ${each.join("; ")}`;
}

function proseOf({ total, over, highest, lowest, others }: PeopleSummary, prose: Prose): string {
  if (highest === null || lowest === null)
    return `không có đồng chí nào đạt trên 50% số phiếu tín nhiệm cao; ${exceptions(others, prose)}.`;
  if (others.length === 0) {
    const range = `cao nhất là ${prose.share(highest, "high")}%, thấp nhất là ${prose.share(lowest, "high")}%`;
    return `tất cả đều đạt trên 50% số phiếu tín nhiệm cao (${range}).`;
  }
  const most =
    2 * over > total
      ? "hầu hết đều đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%"
      : `có ${twoDigits(over)} đồng chí đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%`;
  return `${most}; ${exceptions(others, prose)}.`;
}

/**
 * The prose of a summary report (part I.2 of the report of Huyện ủy Bảo Lâm): all, most or some over half
 * (> 1/2) at "tín nhiệm cao", with the highest and the lowest share, and who is not. Vietnamese in every language.
 *
 * @param most - so many are named at most; of more only the number is said
 * @returns an empty text when there is nobody
 * @example
 * // 36 and 28 of 38 → "tất cả đều đạt trên 50% … (cao nhất là 94,74%, thấp nhất là 73,68%)."
 * // 23 of 46 → not over half
 */
export function summaryProse(
  people: PeopleSummary,
  rounding: Rounding = DEFAULT_ROUNDING,
  most: number = Number.POSITIVE_INFINITY,
): string {
  const share = (person: Reported, level: Level) => String(percent(person[level], person.base, rounding));
  return people.total === 0 ? "" : proseOf(people, { share, most });
}
