import { percent } from "../../src/core/fraction/percent";
import { outcome } from "../../src/core/outcome/outcome";
import { findRegulation } from "../../src/core/regulation";
import { customRegulation } from "../../src/core/regulation/custom";
import type { Regulation } from "../../src/core/regulation/regulation";
import { tallyRange, type tallyRange as Tally } from "../../src/core/tally/tallyRange";
import { IS_LONG } from "../support/long";
import { bandOf, countPerson, marginOf, shareOf, TEXTS, type OracleRules, type Vote } from "./oracle";
import { makeSheet, random, type Sheet } from "./votes";

const PEOPLE = 20;
// A short run takes a fifth of them.
const SHEETS = IS_LONG ? 5_000 : 1_000;

function regulationOf(id: string): Regulation {
  const regulation = findRegulation(id);
  if (!regulation) throw new Error(id);
  return regulation;
}

function tallied(sheet: Sheet, regulation: Regulation) {
  const result: ReturnType<typeof Tally> = tallyRange(sheet.cells, sheet.collected, null, regulation.faults);
  if (!result.ok) throw new Error(`${result.finding.code} for ${JSON.stringify(sheet.cells)}`);
  return result.value;
}

/** Everything both sides say of one vote, as one line: thousands are compared at once. */
function oracleLine(
  cells: readonly string[],
  isVoid: (ballot: number) => boolean,
  base: number,
  before: Vote | null,
  rules: OracleRules,
): string {
  const { high, confidence, low, valid, invalid } = countPerson(cells, isVoid);
  const vote = { low, base };
  const [band, margin] = [bandOf(vote, before, rules), marginOf(vote, before, rules)];
  return [high, confidence, low, valid, invalid, band, margin, shareOf(low, base)].join(" ");
}

function ourLine(
  counts: ReturnType<typeof tallied>[number],
  base: number,
  before: Vote | null,
  regulation: Regulation,
): string {
  const { high, confidence, low, valid, invalid } = counts;
  const verdict = outcome(low, base, regulation, { previous: before });
  if (!verdict.ok) throw new Error(verdict.finding.code);
  const { band, margin } = verdict.value;
  return [high, confidence, low, valid, invalid, band, margin, percent(low, base)].join(" ");
}

/** How often a vote lies on a threshold or one ballot from it. */
function isNearEdge(low: number, base: number): boolean {
  return Math.abs(2 * low - base) <= 2 || Math.abs(3 * low - 2 * base) <= 3;
}

interface Run {
  readonly votes: number;
  readonly nearEdge: number;
  readonly bands: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
}

function run(rules: OracleRules, regulation: Regulation, sheets: number, isBallotScope: boolean): Run {
  const next = random(rules.id.length * 7919 + sheets);
  const differences: string[] = [];
  const bands: Record<string, number> = {};
  let [votes, nearEdge] = [0, 0];
  for (let at = 0; at < sheets; at++) {
    const sheet = makeSheet(next, PEOPLE, rules.isOfMembers);
    const base = rules.isOfMembers ? sheet.members : sheet.collected;
    const isVoid = (ballot: number) =>
      isBallotScope && (sheet.cells[ballot] ?? []).some((cell) => !["TNC", "TN", "TNT"].includes(cell));
    const ours = tallied(sheet, regulation);
    for (const [person, counts] of ours.entries()) {
      const before = next() < 0.5 ? { low: Math.floor(next() * 101), base: 100 } : null;
      const cells = sheet.cells.map((row) => row[person] ?? "");
      const [theirs, mine] = [
        oracleLine(cells, isVoid, base, before, rules),
        ourLine(counts, base, before, regulation),
      ];
      if (theirs !== mine && differences.length < 5)
        differences.push(`${theirs} | ${mine} | base ${String(base)}`);
      const band = theirs.split(" ")[5] ?? "";
      bands[band] = (bands[band] ?? 0) + 1;
      votes += 1;
      if (isNearEdge(counts.low, base)) nearEdge += 1;
    }
  }
  return { votes, nearEdge, bands, differences };
}

describe.each(TEXTS)("random votes under $id", (rules) => {
  it("are counted and judged as by the slow oracle", () => {
    const result = run(rules, regulationOf(rules.id), SHEETS, false);
    expect(result.differences).toEqual([]);
    expect(result.votes).toBe(SHEETS * PEOPLE);
    expect(result.nearEdge).toBeGreaterThan(result.votes / 20);
    for (const band of rules.countsTwice
      ? ["none", "half", "repeated", "twoThirds"]
      : ["none", "half", "twoThirds"]) {
      expect(result.bands[band]).toBeGreaterThan(result.votes / 100);
    }
  });
});

it("agrees where one bad row voids the whole ballot", () => {
  const [rules] = TEXTS;
  const custom = customRegulation({ from: "96-QD/TW", base: "phiếu thu về", marks: "cả phiếu" });
  if (!rules || !custom.ok) throw new Error("no regulation");
  expect(run(rules, custom.value, 500, true).differences).toEqual([]);
});
