import { writeXlsx } from "hucre/xlsx";
import { DATA_HEAD } from "../src/core/rollup/dataColumns";

export { unitFile } from "../src/workbook/files/unitFile";
export { UnitCollector } from "../src/core/rollup/consolidate";
export { consolidated } from "../src/core/rollup/consolidated";

/** What was put into the files, summed as they were made and not as they are read. */
export interface Expected {
  readonly units: number;
  readonly people: number;
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
}

/** Numbers from 0 to 1 that are the same on every run. */
function dice(seed: number): () => number {
  // Neighbouring seeds must not give neighbouring units.
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const LABELS = {
  none: "Không quá 50% phiếu tín nhiệm thấp",
  half: "Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp",
  twoThirds: "Từ 2/3 phiếu tín nhiệm thấp trở lên",
};

function bandOf(low: number, base: number): keyof typeof LABELS {
  if (3 * low >= 2 * base) return "twoThirds";
  return 2 * low > base ? "half" : "none";
}

const labelOf = (low: number, base: number) => LABELS[bandOf(low, base)];

const share = (count: number, base: number) => Math.floor((20_000 * count + base) / (2 * base)) / 100;

interface Person {
  readonly counts: readonly [high: number, confidence: number, low: number];
  readonly base: number;
}

function personOf(roll: () => number, base: number): Person {
  const invalid = roll() < 0.1 ? 1 : 0;
  const low = Math.floor(roll() * roll() * (base - invalid));
  const high = Math.floor((0.4 + 0.6 * roll()) * (base - invalid - low));
  return { counts: [high, base - invalid - low - high, low], base };
}

/** The files of a country: a report of one commune each, 5 to 20 people, the n-th always the same. */
export function makeUnit(at: number): { readonly file: Promise<Uint8Array>; readonly expected: Expected } {
  const roll = dice(at + 1);
  const base = 20 + Math.floor(roll() * 60);
  const people = Array.from({ length: 5 + Math.floor(roll() * 16) }, () => personOf(roll, base));
  const name = `Xã ${String(at + 1)}`;
  const rows = people.map(({ counts: [high, confidence, low] }, index) => {
    const valid = high + confidence + low;
    return [
      `BC-${String(at + 1)}`,
      name,
      "Hội nghị lần thứ 10",
      "13/12/2023",
      "Quy định 96-QĐ/TW",
      "Ban Thường vụ",
      "Cấp ủy",
      "1.3",
      index + 1,
      `Nguyễn Văn ${String(at)} ${String(index)}`,
      "Ủy viên",
      base,
      base,
      base,
      valid,
      base - valid,
      high,
      confidence,
      low,
      share(high, base),
      share(confidence, base),
      share(low, base),
      labelOf(low, base),
      bandOf(low, base),
    ];
  });
  const count = (level: 0 | 1 | 2) => people.filter(({ counts }) => counts[level] >= base / 2).length;
  return {
    file: writeXlsx({
      sheets: [
        { name: "Phiếu", rows: people.map(({ counts }) => [...counts]) },
        { name: "TN_DuLieu", rows: [[...DATA_HEAD], ...rows] },
      ],
    }),
    expected: { units: 1, people: people.length, high: count(0), confidence: count(1), low: count(2) },
  };
}

/** Two sums as one. */
export function plus(one: Expected, other: Expected): Expected {
  return {
    units: one.units + other.units,
    people: one.people + other.people,
    high: one.high + other.high,
    confidence: one.confidence + other.confidence,
    low: one.low + other.low,
  };
}

export const NOTHING: Expected = { units: 0, people: 0, high: 0, confidence: 0, low: 0 };
