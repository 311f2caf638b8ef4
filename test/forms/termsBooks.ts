import { termsSheet } from "../../src/report/forms/terms";
import type { TermPerson } from "../../src/core/rollup/terms";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { LONG_OFFICE, RECORDS } from "./records";

/** The same people in an earlier vote of another size: more votes here, fewer there, and somebody with the same. */
function earlierOf(person: TermPerson, at: number): TermPerson {
  if (at % 5 === 0) return person;
  const base = person.base + 3;
  const low = (person.low * (at % 4)) % base;
  const high = Math.min(base - low, person.high + 3 * (at % 7));
  return { ...person, base, low, high, confidence: Math.min(person.confidence, base - low - high) };
}

/** Everybody of the first kind of ballot of a record, as two votes are compared. */
function peopleOf(which: string): readonly TermPerson[] {
  const [kind] = RECORDS[which]?.().kinds ?? [];
  return (kind?.people ?? []).map(({ name, office, high, confidence, low }) => {
    return { name, office, high, confidence, low, base: kind?.base ?? 1 };
  });
}

const LEFT: readonly TermPerson[] = [
  { name: "Lê Văn C", office: "Ủy viên Ban Thường vụ", high: 1, confidence: 1, low: 1, base: 3 },
  { name: "Phạm Thị D", office: LONG_OFFICE, high: 1, confidence: 1, low: 1, base: 3 },
];

/** The comparison with the vote before, of the people of some records. */
export const TERMS: Readonly<Record<string, () => SheetPlan>> = Object.fromEntries(
  ["rich", "hard", "many", "empty"].map((which) => [
    which,
    () =>
      termsSheet({
        earlier: "Hội nghị Ban Chấp hành lần thứ 12, khóa XVIII",
        now: "Hội nghị Ban Chấp hành lần thứ 10",
        pairs: peopleOf(which).map((now, at) => ({ now, earlier: earlierOf(now, at) })),
        onlyNow: which === "empty" ? [] : LEFT.slice(0, 1),
        onlyEarlier: which === "empty" ? [] : LEFT,
      }),
  ]),
);
