import type { CountRecord } from "../../src/core/record/record";
import { offers } from "../../src/report";
import { NO_OPTIONS } from "../../src/report/options";
import { planLines } from "../../src/report/testing/planText";
import { TEXTS } from "../oracle/oracle";
import { randomRecord } from "./randomRecord";
import { RECORDS } from "./records";
import { truthOf, type TrueKind } from "./truth";

/** Records that were put together, and two random votes under each text. */
export const CASES: readonly (readonly [string, CountRecord, readonly TrueKind[]])[] = [
  ...Object.entries(RECORDS).map(([name, make]) => [name, make(), truthOf(make())] as const),
  ...TEXTS.flatMap((rules, at) =>
    [1, 2, 3].map((seed) => {
      const { record, truth } = randomRecord(rules, 1000 * at + seed);
      return [`random ${String(seed)} under ${rules.id}`, record, truth] as const;
    }),
  ),
];

/** The lines of one form of a record; none where it is not offered. */
export const linesOf = (record: CountRecord, form: string): readonly string[] => {
  const offer = offers(record).find((one) => one.form === form);
  return offer ? planLines(offer.plan(NO_OPTIONS)) : [];
};
