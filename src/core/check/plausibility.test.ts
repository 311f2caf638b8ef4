import { kindOf } from "../setup/kindTexts";
import { MARK, type MarkTable } from "../ballot/mark";
import { count } from "../count/count";
import { EMPTY_SETUP } from "../setup/setup";
import { sheet } from "../testing/sheet";
import { DEFAULT_LIMITS, type Limits } from "../setup/limits";
import { checkTwins } from "./plausibility";

/** The codes found for one person with marks as given, under limits. */
function codesOf(marks: readonly string[], limits: Partial<Limits>): readonly string[] {
  const grid = sheet(["Nguyễn Văn A"], ...marks.map((mark) => [mark]));
  const setup = {
    ...EMPTY_SETUP,
    limits: { ...DEFAULT_LIMITS, ...limits },
    kinds: [kindOf({ sheet: "P", marks: `A2:A${String(marks.length + 1)}` })],
  };
  return count(setup, new Map([["P", grid]])).findings.map(({ code }) => code);
}

const times = (marks: number, mark: string) => Array<string>(marks).fill(mark);
const FOUR_OF_40 = [...times(30, "TNC"), ...times(6, "TN"), ...times(4, "TNC,TN")];

describe("limits of many invalid marks", () => {
  it.each<[boolean, Partial<Limits>]>([
    [true, {}],
    [true, { invalidBallots: 4, invalidPercent: 10 }],
    [false, { invalidBallots: 5 }],
    [false, { invalidPercent: 11 }],
    [true, { invalidPercent: 0, invalidBallots: 0 }],
  ])("give %s for 4 of 40 with %j", (isSaid, limits) => {
    expect(codesOf(FOUR_OF_40, limits).includes("W601")).toBe(isSaid);
  });

  it("never speak of somebody without an invalid mark", () => {
    const limits = { invalidPercent: 0, invalidBallots: 0 };
    expect(codesOf([...times(20, "TNC"), ...times(20, "TN")], limits)).not.toContain("W601");
  });
});

describe("limits of marks that are all the same", () => {
  const mostly = [...times(18, "TNC"), ...times(2, "TN")];

  it.each<[boolean, Partial<Limits>]>([
    [false, {}],
    [true, { identicalPercent: 90 }],
    [false, { identicalPercent: 90, identicalBallots: 21 }],
    [true, { identicalPercent: 90, identicalBallots: 20 }],
  ])("give %s for 18 of 20 with %j", (isSaid, limits) => {
    expect(codesOf(mostly, limits).includes("W602")).toBe(isSaid);
  });
});

describe("two people with the same marks", () => {
  const NAMES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];

  /** What is said of three people whose marks on each ballot are given. */
  function twins(ballots: readonly (readonly number[])[], identicalBallots = 10): readonly object[] {
    const people = NAMES.map((name, at) => ({ name, address: `${"ABC".charAt(at)}1` }));
    const table: MarkTable = { rows: ballots.length, people: 3, marks: Uint8Array.from(ballots.flat()) };
    const limits = { ...DEFAULT_LIMITS, identicalBallots };
    return checkTwins({ collected: ballots.length, sheet: "P", people }, table, limits);
  }

  const { high, low } = MARK;
  // Somebody's marks change 11 times over 12 ballots.
  const mixed = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? high : low));

  it("are said once for each person who is like somebody before", () => {
    const all = twins(mixed.map((mark) => [mark, mark, mark]));
    expect(all).toMatchObject([
      { code: "W603", address: "B1", facts: { person: "Trần Thị B", other: "Nguyễn Văn A", ballots: 12 } },
      { code: "W603", address: "C1", facts: { person: "Lê Văn C", other: "Nguyễn Văn A", ballots: 12 } },
    ]);
    expect(twins(mixed.map((mark, at) => [at === 11 ? high : mark, mark, mark]))).toHaveLength(1);
  });

  it("are not said where one ballot differs, where the marks are sorted, or where ballots are few", () => {
    expect(twins(mixed.map((mark, at) => [mark, at === 5 ? high : mark, high]))).toEqual([]);
    const sorted = mixed.map((_, at) => (at < 6 ? high : low));
    expect(twins(sorted.map((mark) => [mark, mark, high]))).toEqual([]);
    expect(
      twins(
        mixed.map((mark) => [mark, mark, high]),
        13,
      ),
    ).toEqual([]);
    expect(twins(mixed.slice(0, 11).map((mark) => [mark, mark, high]))).toHaveLength(1);
    expect(twins(mixed.slice(0, 10).map((mark) => [mark, mark, high]))).toEqual([]);
  });
});
