import { count } from "../../src/core/count/count";
import { nameKey } from "../../src/core/people/nameKey";
import type { CountRecord } from "../../src/core/record/record";
import { kindOf } from "../../src/core/setup/kindTexts";
import { EMPTY_SETUP } from "../../src/core/setup/setup";
import { sheet as sheetWith } from "../../src/core/testing/sheet";
import { countPerson, type OracleRules } from "../oracle/oracle";
import { makeSheet, random } from "../oracle/votes";
import type { TrueKind } from "./truth";

/** Somebody who is voted on in both lists. */
const IN_BOTH = "Nguyễn Văn A";
const LISTS = [
  { label: "Phiếu số 1", group: "1.2", place: "party", people: 9, letter: "Nguyễn Văn" },
  { label: "Phiếu số 2", group: "2.2", place: "work", people: 14, letter: "Trần Thị" },
] as const;

type List = (typeof LISTS)[number];

const namesOf = ({ people, letter }: List) =>
  Array.from({ length: people }, (_, at) =>
    at === 0 ? IN_BOTH : `${letter} ${String.fromCharCode(65 + at)}`,
  );

/** One list with its random ballots: as a clerk has it, and what is true of it. */
function listOf(list: List, rules: OracleRules, next: () => number) {
  let vote = makeSheet(next, list.people, rules.isOfMembers);
  while (vote.collected < 20) vote = makeSheet(next, list.people, rules.isOfMembers);
  const { collected, members, cells } = vote;
  const names = namesOf(list);
  const last = String.fromCharCode(65 + names.length);
  const issued = collected + 1;
  const kind = kindOf({
    label: list.label,
    offices: `Chức danh của ${list.label}`,
    group: list.group,
    place: list.place,
    sheet: list.label,
    marks: `B2:${last}${String(collected + 1)}`,
    people: `B1:${last}1`,
    issued,
    collected,
    members,
  });
  const base = rules.isOfMembers ? members : collected;
  const people = names.map((name, at) => {
    const { high, confidence, low } = countPerson(
      cells.map((row) => row[at] ?? ""),
      () => false,
    );
    return { name, office: "", high, confidence, low, base, collected };
  });
  const rows = cells.map((row, at) => [at + 1, ...row]);
  const truth: TrueKind = { rules, group: list.group, issued, people };
  return { kind, truth, sheet: sheetWith(["STT", ...names], ...rows) };
}

/** Two random votes under one text, with somebody in both: the record that is counted, and what the slow oracle counts. */
export function randomRecord(
  rules: OracleRules,
  seed: number,
): { readonly record: CountRecord; readonly truth: readonly TrueKind[] } {
  const next = random(seed);
  const lists = LISTS.map((list) => listOf(list, rules, next));
  const setup = {
    ...EMPTY_SETUP,
    regulation: rules.id,
    kinds: lists.map(({ kind }) => kind),
    matches: [{ name: nameKey(IN_BOTH), isSame: true }],
  };
  const sheets = new Map(lists.map(({ kind, sheet }) => [kind.sheet, sheet] as const));
  return { record: count(setup, sheets), truth: lists.map(({ truth }) => truth) };
}
