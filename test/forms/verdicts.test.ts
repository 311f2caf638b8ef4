import { CASES, linesOf } from "./cases";
import { shareOf } from "../oracle/oracle";
import { bandFor, invalidOf, type TrueKind } from "./truth";
import { overSaid, proofSaid, verdictSaid } from "./truthWords";

const overOf = (kind: TrueKind) => kind.people.filter((one) => bandFor(one, kind.rules) !== "none");

describe.each(CASES)("the verdicts that papers print of %s", (_, record, truth) => {
  it("minutes: everybody over a threshold, with the count, the share and the proof", () => {
    const starts = /^\d+\. (?:Đồng chí|Ông \(bà\)) .*: (?=\d+\/\d+ phiếu tín nhiệm thấp)/;
    const lines = linesOf(record, "minutes").filter((line) => starts.test(line));
    const expected = truth.flatMap((kind) => overOf(kind).map((one) => overSaid(one, kind)));
    expect(lines.map((line) => line.replace(starts, ""))).toEqual(expected);
  });

  it("threshold: the verdict and the proof of each", () => {
    const rows = linesOf(record, "threshold").filter((line) => /^\d+ \| /.test(line));
    const expected = truth.flatMap((kind) =>
      overOf(kind).map((one) => [verdictSaid(one, kind), proofSaid(one, kind)]),
    );
    expect(rows.map((row) => row.split(" | ").slice(-2))).toEqual(expected);
  });
});

const NOTICED = /^- (?:Đồng chí|Ông \(bà\)) (.*) có (\d+\/\d+ phiếu không hợp lệ \(.*%\))/;

it.each(["rich", "hard", "many"])(
  "minutes of %s notice invalid ballots of somebody as the list has them",
  (which) => {
    const [, record, truth] = CASES.find(([name]) => name === which) ?? [];
    if (!record || !truth) throw new Error(which);
    const [, name, said] =
      linesOf(record, "minutes")
        .map((line) => NOTICED.exec(line))
        .find(Boolean) ?? [];
    const figures = truth.flatMap(({ people }) =>
      people.flatMap((one) => {
        const [invalid, all] = [invalidOf(one), one.collected];
        const share = shareOf(invalid, all);
        return one.name === name ? [`${String(invalid)}/${String(all)} phiếu không hợp lệ (${share}%)`] : [];
      }),
    );
    expect(figures).toContain(said);
  },
);

it("has people exactly at a half and at two thirds", () => {
  const people = CASES.flatMap(([, , truth]) => truth.flatMap((kind) => kind.people));
  expect(people.filter(({ low, base }) => 2 * low === base).length).toBeGreaterThan(10);
  expect(people.filter(({ low, base }) => 3 * low === 2 * base).length).toBeGreaterThan(10);
});
