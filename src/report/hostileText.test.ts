import fc from "fast-check";
import type { CountRecord, KindResult } from "../core/record/record";
import { makeDocuments } from "./documents";
import { FORM_IDS } from "./formId";
import { EMPTY_CHOICE } from "./options";
import { writtenCells } from "./proofSheet";
import { fullRecord } from "./testing/fullRecord";

/** What may steer whatever shows it: controls but tab and line end, and signs that turn the direction. */
const STEERS = /(?![\t\n\r])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const SIGNS = [
  "\u001b[2J",
  "\u0007",
  "\u009b31m",
  "\u202e",
  "\u2066",
  "\u200f",
  "\u0000",
  "\u007f",
  "\ufeff",
];
const RUNS = { numRuns: 12 };
const [FULL] = [fullRecord()];

/** Every text of a value with signs put in; days, times and numbers stay. */
function spoilt<T>(value: T, put: (text: string) => string): T {
  const walk = (own: unknown, key: string): unknown => {
    if (typeof own === "string") return PLAIN.has(key) || own === "" ? own : put(own);
    if (Array.isArray(own)) return own.map((item: unknown) => walk(item, key));
    if (typeof own !== "object" || own === null) return own;
    return Object.fromEntries(Object.entries(own).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(value, "") as T;
}

/** What is read as a day or a time. */
const PLAIN = new Set(["date", "startTime", "endTime"]);

/** Names, posts, units, conferences, reasons: what a clerk or a sheet gave. */
const hostile = (record: CountRecord, sign: string): CountRecord => {
  const put = (text: string) => `${text.slice(0, 1)}${sign}${text.slice(1)}${sign}`;
  const people = (kind: KindResult) =>
    kind.people.map((one) => ({ ...one, name: put(one.name), office: put(one.office) }));
  return {
    ...record,
    conference: spoilt(record.conference, put),
    accepted: record.accepted.map((one) => ({ ...one, reason: put(one.reason), by: put(one.by) })),
    kinds: record.kinds.map((kind) => ({
      ...kind,
      label: put(kind.label),
      voters: put(kind.voters),
      offices: put(kind.offices),
      people: people(kind),
    })),
  };
};

it("no paper holds a sign that steers what shows it, whatever names and conference hold", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SIGNS),
      fc.constantFrom("none" as const, "party" as const, "state" as const),
      (sign, header) => {
        const choice = { ...EMPTY_CHOICE, forms: FORM_IDS, header };
        const { plans } = makeDocuments(hostile(FULL, sign), {
          choice,
          isDraft: false,
          proofs: [],
          now: new Date(0),
        });
        const texts = plans.flatMap((plan) => [
          plan.name,
          ...writtenCells(plan).map(({ value }) => String(value)),
        ]);
        expect(texts.filter((text) => STEERS.test(text))).toEqual([]);
      },
    ),
    RUNS,
  );
});
