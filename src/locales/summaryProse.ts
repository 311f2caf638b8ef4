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

/** How those who were voted on are spoken of: counted ("07/13 đồng chí") and before a name. */
export interface ProsePeople {
  readonly counted: string;
  readonly named: string;
}

const COMRADES: ProsePeople = { counted: "đồng chí", named: "đồng chí" };

interface Prose {
  readonly share: (person: Reported, level: Level) => string;
  /** So many are named at most; of more only the number is said. */
  readonly most: number;
  readonly people: ProsePeople;
}

const OVER = "trên 50% số phiếu tín nhiệm cao";

/** What is said of somebody who is not over half at "tín nhiệm cao": the level that is, or else all three. */
function levelsOf(person: Reported, { share }: Prose): string {
  const over = LEVELS.filter((level) => isOverHalf(person, level));
  const said = over.length > 0 ? over : LEVELS;
  return said.map((level) => `“${NAMES[level]}” ${share(person, level)}%`).join(", ");
}

/** A name with what stands in brackets behind it after a comma, since the shares take brackets. */
const nameOf = ({ person }: Reported): string => person.replace(/ \(([^()]*)\)$/, ", $1");

/** Several people with their shares, or that they stand on a list. */
function listOf(others: readonly Reported[], prose: Prose): string {
  if (others.length > prose.most) return " (danh sách dưới đây)";
  const each = others.map((person) => `${prose.people.named} ${nameOf(person)} (${levelsOf(person, prose)})`);
  return `, gồm: ${each.join("; ")}`;
}

function exceptions(others: readonly Reported[], prose: Prose): string {
  const [only] = others;
  const { counted } = prose.people;
  if (only !== undefined && others.length === 1) {
    return `chỉ có 01 ${counted} đạt tỷ lệ phiếu ${levelsOf(only, prose)} (${nameOf(only)})`;
  }
  return `còn lại ${twoDigits(others.length)} ${counted} không đạt ${OVER}${listOf(others, prose)}`;
}

/** The only one who was voted on. */
function alone({ highest, others }: PeopleSummary, prose: Prose): string {
  const one = `01 ${prose.people.counted} được lấy phiếu`;
  if (highest !== null) return `${one} đạt ${prose.share(highest, "high")}% số phiếu tín nhiệm cao.`;
  return `${one} không đạt ${OVER}${listOf(others, prose).replace(", gồm:", ":")}.`;
}

/** Nearly all: of ten at most one is not. */
const isNearlyAll = ({ over, total }: PeopleSummary) => 10 * over >= 9 * total;

function proseOf(summary: PeopleSummary, prose: Prose): string {
  const { total, over, highest, lowest, others } = summary;
  const { counted } = prose.people;
  if (total === 1) return alone(summary, prose);
  if (highest === null || lowest === null) {
    return `không có ${counted} nào đạt ${OVER}${listOf(others, prose).replace(", gồm:", ":")}.`;
  }
  if (others.length === 0) {
    const range = `cao nhất là ${prose.share(highest, "high")}%, thấp nhất là ${prose.share(lowest, "high")}%`;
    return `tất cả đều đạt ${OVER} (${range}).`;
  }
  const most = isNearlyAll(summary)
    ? "hầu hết đều đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%"
    : `có ${twoDigits(over)}/${twoDigits(total)} ${counted} đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%`;
  return `${most}; ${exceptions(others, prose)}.`;
}

/**
 * The prose of a summary report (part I.2 of the report of Huyện ủy Bảo Lâm): all, nearly all or how many are over half
 * (> 1/2) at "tín nhiệm cao", with the highest and the lowest share, and who is not. Vietnamese in every language.
 *
 * @param most - so many are named at most; of more only the number is said
 * @returns an empty text when there is nobody
 * @example
 * // 36 and 28 of 38 → "tất cả đều đạt trên 50% … (cao nhất là 94,74%, thấp nhất là 73,68%)."
 * // 23 of 46 → not over half
 */
export function summaryProse(
  summary: PeopleSummary,
  rounding: Rounding = DEFAULT_ROUNDING,
  most: number = Number.POSITIVE_INFINITY,
  people: ProsePeople = COMRADES,
): string {
  const share = (person: Reported, level: Level) => String(percent(person[level], person.base, rounding));
  return summary.total === 0 ? "" : proseOf(summary, { share, most, people });
}
