import { dataPlan } from "../../src/report/forms/dataSheet";
import { NO_OPTIONS } from "../../src/report/options";
import { planLines } from "../../src/report/testing/planText";
import type { OracleBand, OracleRules } from "../oracle/oracle";
import { CASES, linesOf } from "./cases";
import {
  bandFor,
  fromHalf,
  hasExactHalf,
  invalidOf,
  isOver,
  levelsOf,
  overHalf,
  said,
  sharesOf,
  validOf,
  type TrueKind,
  type Truth,
} from "./truth";
import { proofSaid, verdictSaid } from "./truthWords";

const MOST_NAMED = { prose: 10, annex: 20 };

const twoDigits = (count: number) => String(count).padStart(2, "0");

function bandWords(band: OracleBand, { isFromTwoThirds }: OracleRules): string {
  if (band === "none") return "không quá 50%";
  if (band === "half") return "trên 50%";
  return isFromTwoThirds ? "từ 2/3 trở lên" : "trên 2/3";
}

const dataRow = (one: Truth, at: number, kind: TrueKind, { group, issued, rules } = kind) => [
  ...[group, at + 1, one.name, one.office, issued ?? "", one.collected, one.base],
  ...[validOf(one), invalidOf(one), ...levelsOf(one), ...sharesOf(one)],
  verdictSaid(one, kind),
  bandWords(bandFor(one, rules), rules),
];

/** Group to band: without what is about the whole conference. */
const rowFigures = (line: string): readonly string[] => line.split(" | ").slice(7);

/** Rows of Phụ lục I that have people: number, people, and how many have half or more of each level. */
function annexRows(truth: readonly TrueKind[]) {
  const groups = [...new Set(truth.map(({ group }) => group))].filter((group) => group !== "").sort();
  return groups.map((group) => {
    const people = truth.filter((kind) => kind.group === group).flatMap((kind) => kind.people);
    const having = (level: number) =>
      people.filter((one) => 2 * (levelsOf(one)[level] ?? 0) >= one.base).length;
    return [group, people.length, having(0), having(1), having(2)].map(String);
  });
}

const named = (names: readonly string[]) => names.slice(0, MOST_NAMED.annex).join("; ");

/** Shares that the sentence on a kind of ballot names, in order. */
function proseShares(people: readonly Truth[]): readonly string[] {
  const over = people.filter(isOver);
  const others = people.filter((one) => !isOver(one));
  const all = over.toSorted((one, other) => other.high * one.base - one.high * other.base);
  const extremes = [all.at(0), all.at(-1)].slice(0, people.length === 1 ? 1 : 2);
  if (others.length === 0) return extremes.flatMap((one) => (one ? [said(one.high, one)] : []));
  const isListed = others.length > MOST_NAMED.prose;
  return others.flatMap((one) => {
    const some = isListed || overHalf(one).length === 0 ? levelsOf(one) : overHalf(one);
    return some.map((count) => said(count, one));
  });
}

/** How the sentence on a kind of ballot counts its people. */
function proseCounts(people: readonly Truth[]): readonly string[] {
  const [over, total] = [people.filter(isOver).length, people.length];
  const left = total - over;
  if (total === 1) return ["01 "];
  if (over === 0) return ["không có "];
  if (left === 0) return ["tất cả đều đạt "];
  const most = 10 * over >= 9 * total ? "hầu hết đều đạt " : `có ${twoDigits(over)}/${twoDigits(total)} `;
  return [most, left === 1 ? "chỉ có 01 " : `còn lại ${twoDigits(left)} `];
}

describe.each(CASES)("what is summed up of %s", (_, record, truth) => {
  it("TN_DuLieu: the figures of everybody", () => {
    const lines = planLines(dataPlan(record, NO_OPTIONS)).slice(1);
    const expected = truth.flatMap((kind) =>
      kind.people.map((one, at) => dataRow(one, at, kind).map(String)),
    );
    expect(lines.map(rowFigures)).toEqual(expected);
  });

  it("Phụ lục I: how many have half or more, and those in two columns or in none by name", () => {
    const lines = linesOf(record, "annex1");
    const rows = lines.filter((line) => /^\d\.\d \| [^|]* \| \d/.test(line)).map((line) => line.split(" | "));
    const figures = rows.map(([number = "", , ...counts]) => [
      number,
      ...counts.slice(0, 4).map((one) => (one === "" ? "0" : one)),
    ]);
    expect(figures).toEqual(annexRows(truth));
    const people = truth.flatMap((kind) => (kind.group === "" ? [] : kind.people));
    const namesOf = (columns: (count: number) => boolean) =>
      people.filter((one) => columns(fromHalf(one).length)).map(({ name }) => name);
    const [none, twice] = [namesOf((count) => count === 0), namesOf((count) => count > 1)];
    const notes = lines.filter((line) => line.startsWith("Các trường hợp"));
    expect(notes.map((line) => line.replace(/^[^:]*: |(?:; … \(\d+ người\))?\.$/g, ""))).toEqual(
      [twice, none].filter((names) => names.length > 0).map(named),
    );
  });

  it("prose: how many are over half, the shares of those who are not, and who has exactly half", () => {
    const lines = linesOf(record, "prose").filter((line) => !line.startsWith("Qua tổ chức"));
    const starts = lines.flatMap((line, at) => (line.startsWith("Đối với đối tượng là ") ? [at] : []));
    expect(starts).toHaveLength(truth.length);
    for (const [place, { people }] of truth.entries()) {
      const own = lines.slice(starts[place], starts[place + 1]);
      const halves = own.filter((line) => line.startsWith("Ghi chú: ") && line.includes("đạt đúng 50%"));
      const text = own.filter((line) => !line.startsWith("Ghi chú: ")).join("\n");
      expect(text.match(/\d+,\d\d(?=%)/g) ?? []).toEqual(proseShares(people));
      for (const words of proseCounts(people)) expect(text).toContain(words);
      const exact = new Set(people.filter(hasExactHalf).map(({ name }) => name));
      const said = halves
        .flatMap((line) => line.split(/, | và /))
        .map((part) => part.replace(/^.*? chí |^.*?\(bà\) /, ""));
      expect(said.map((part) => part.replace(/ đạt đúng.*$/, ""))).toEqual([...exact]);
    }
  });

  it("two places: the figures of each, side by side", () => {
    const lines = linesOf(record, "twoPlaces");
    const same = record.sameNames.filter(({ isSame }) => isSame === true);
    expect(same).toHaveLength(truth.length > 1 ? 1 : 0);
    expect(lines.filter((line) => /^\d+\. /.test(line))).toEqual(
      same.map(({ name }, at) => `${String(at + 1)}. ${name}`),
    );
    for (const { standings } of same) {
      const pair = standings.map(({ list, person }) => [truth[list], truth[list]?.people[person]] as const);
      const each = (figures: (one: Truth, kind: TrueKind) => readonly unknown[]) =>
        pair.flatMap(([kind, one]) => (kind && one ? figures(one, kind) : [])).join(" | ");
      const level = (at: number) => each((one) => [levelsOf(one)[at], sharesOf(one)[at]]);
      expect(lines).toEqual(
        expect.arrayContaining([
          `Số phiếu phát ra | ${each((_one, { issued }) => [issued ?? "…"])}`,
          `Số phiếu thu về | ${each(({ collected }) => [collected])}`,
          `Tổng số dùng để tính tỉ lệ | ${each(({ base }) => [base])}`,
          `Tín nhiệm cao | ${level(0)}`,
          `Tín nhiệm | ${level(1)}`,
          `Tín nhiệm thấp | ${level(2)}`,
          `Số phiếu hợp lệ | ${each((one) => [validOf(one)])}`,
          `Số phiếu không hợp lệ | ${each((one) => [invalidOf(one)])}`,
          `Kết quả | ${each((one, kind) => [verdictSaid(one, kind)])}`,
          `Đối chiếu | ${each((one, kind) => [proofSaid(one, kind)])}`,
        ]),
      );
    }
  });
});
