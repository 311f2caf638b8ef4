import { count } from "../../src/core/count/count";
import { sheet as sheetWith } from "../../src/core/testing/sheet";
import { kindOf } from "../../src/core/setup/kindTexts";
import { EMPTY_SETUP } from "../../src/core/setup/setup";
import { offers } from "../../src/report";
import { NO_OPTIONS } from "../../src/report/options";
import { planLines } from "../../src/report/testing/planText";
import { bandOf, countPerson, shareOf, TEXTS, type OracleRules } from "../oracle/oracle";
import { makeSheet, random } from "../oracle/votes";

const PEOPLE = 9;
const NAMES = Array.from({ length: PEOPLE }, (_, at) => `Nguyễn Văn ${String.fromCharCode(65 + at)}`);
const LAST = String.fromCharCode(65 + PEOPLE);

/** A vote from its ballots: what the forms print of it, and what the slow oracle counts. */
function voteOf(rules: OracleRules, seed: number) {
  const next = random(seed);
  let vote = makeSheet(next, PEOPLE, rules.isOfMembers);
  while (vote.collected < 20) vote = makeSheet(next, PEOPLE, rules.isOfMembers);
  const rows = vote.cells.map((row, at) => [at + 1, ...row]);
  const sheet = sheetWith(["STT", ...NAMES], ...rows);
  const marks = `B2:${LAST}${String(rows.length + 1)}`;
  const { collected, members } = vote;
  const kind = kindOf({ sheet: "Phiếu", marks, people: `B1:${LAST}1`, collected, members });
  const record = count({ ...EMPTY_SETUP, regulation: rules.id, kinds: [kind] }, new Map([["Phiếu", sheet]]));
  const base = rules.isOfMembers ? members : collected;
  const people = NAMES.map((name, at) => {
    const counts = countPerson(
      vote.cells.map((row) => row[at] ?? ""),
      () => false,
    );
    return { name, position: at + 1, base, ...counts, band: bandOf({ low: counts.low, base }, null, rules) };
  });
  const forms = new Map(offers(record).map(({ form, plan }) => [form, planLines(plan(NO_OPTIONS))] as const));
  return { people, forms, record };
}

type Person = ReturnType<typeof voteOf>["people"][number];
const numberOf = (share = "") => Number(share.replace(",", "."));
const levelsOf = ({ high, confidence, low }: Person) => [high, confidence, low];
const shares = (person: Person) => levelsOf(person).map((votes) => shareOf(votes, person.base));
const paired = (person: Person) =>
  levelsOf(person).flatMap((votes, at) => [votes, numberOf(shares(person)[at])]);

/** What each form must print of somebody. */
const LINES: Readonly<Record<string, (person: Person) => string>> = {
  result: (one) => [one.position, one.name, "", one.valid, ...paired(one)].join(" | "),
  minutes: (one) => [one.position, one.name, "", one.valid, one.invalid, ...paired(one)].join(" | "),
  chart: (one) => [one.position, one.name, ...levelsOf(one), one.invalid].join(" | "),
};

describe.each(TEXTS)("what the forms print of random ballots under $id", (rules) => {
  const { people, forms, record } = voteOf(rules, rules.id.length * 31);

  it.each(Object.keys(LINES))("%s: the figures of everybody", (form) => {
    const expected = people.map((person) => LINES[form]?.(person));
    expect(forms.get(form as "result")).toEqual(expect.arrayContaining(expected));
  });

  it("paragraphs: valid and invalid ballots, votes and shares of everybody", () => {
    const text = (forms.get("paragraphs") ?? []).join("\n");
    for (const person of people) {
      expect(text).toContain(
        `${String(person.valid)} phiếu hợp lệ, ${String(person.invalid)} phiếu không hợp lệ`,
      );
      const low = `${String(person.low)}/${String(person.base)} phiếu (${shareOf(person.low, person.base)}%)`;
      expect(text).toContain(`tín nhiệm thấp ${low}`);
    }
  });

  it("threshold: those over a threshold and nobody else, in order", () => {
    const over = people.filter(({ band }) => band !== "none");
    const lines = (forms.get("threshold") ?? []).filter((line) => /^\d+ \| /.test(line));
    expect(lines.map((line) => line.split(" | ")[1])).toEqual(over.map(({ name }) => name));
    expect(lines.map((line) => line.split(" | ").slice(4, 9).map(Number))).toEqual(
      over.map((one) => [...levelsOf(one), one.base, numberOf(shareOf(one.low, one.base))]),
    );
  });

  it("come from a record without a fault", () => {
    expect(record.findings.filter(({ severity }) => severity === "F")).toEqual([]);
    expect(forms.size).toBeGreaterThan(5);
  });
});
