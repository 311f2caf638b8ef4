import fc from "fast-check";
import { openDesk, pictureOf, sample, type Desk } from "../addin/support";
import { IS_LONG } from "../support/long";
import { fuzz, FUZZ_MS } from "./fuzz";

const CODES = [
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "InvalidArgument",
  "ItemNotFound",
];
/** A little more than a report takes. */
const MOST_BATCH = 22;
const FRONTS = ["this", "other", "otherInOldBuild"] as const;
const TEMPORARY = /^TN_dang_ghi( \(\d+\))?$/;
const LEFT_BEHIND = "F503";

const fault = fc.record({
  batch: fc.integer({ min: 1, max: MOST_BATCH }),
  code: fc.constantFrom(...CODES),
  after: fc.oneof(fc.constant(0), fc.nat(60), fc.constant(1000)),
});

/** What happens while a report is written: refusals, answers that take their time, another workbook in front. */
const troubles = fc.record({
  faults: fc.array(fault, { maxLength: 4 }),
  front: fc.option(fc.tuple(fc.integer({ min: 1, max: MOST_BATCH }), fc.constantFrom(...FRONTS)), {
    nil: null,
  }),
  delays: fc.array(fc.nat(6), { minLength: 1, maxLength: 8 }),
});

interface Troubles {
  readonly faults: readonly { readonly batch: number; readonly code: string; readonly after: number }[];
  readonly front: readonly [number, (typeof FRONTS)[number]] | null;
  readonly delays: readonly number[];
}

/** Has every answer of the host take its time. */
function delay({ seam }: Desk["workbook"], delays: readonly number[]): void {
  const { execute } = seam;
  let calls = 0;
  const late: typeof execute = async (...args) => {
    const wait = delays[calls++ % delays.length] ?? 0;
    await new Promise((resume) => setTimeout(resume, wait));
    const answer = await execute(...args);
    await new Promise((resume) => setTimeout(resume, wait));
    return answer;
  };
  Reflect.set(seam, "execute", late);
}

const filled = (workbook: Desk["workbook"], name: string) =>
  workbook
    .read(name, "A1:Z80")
    .values.flat()
    .filter((value) => value !== "").length;

let whole: readonly number[];
let own: readonly string[];
beforeAll(async () => {
  const desk = await openDesk(sample("KH2014-A.xlsx"));
  own = desk.workbook.sheetNames();
  const { written } = await desk.report();
  whole = written.map((name) => filled(desk.workbook, name));
  desk.close();
});

async function expectAllOrNothing({ workbook, report, addin }: Desk, { faults, front, delays }: Troubles) {
  const before = pictureOf(workbook);
  delay(workbook, delays);
  if (front) workbook.before(front[0], () => (workbook.situation().front = front[1]));
  for (const one of faults) workbook.fail(one);
  const { refused, written, record } = await report();
  workbook.clearFaults();
  expect(addin.errors).toEqual([]);
  const codes = record.findings.map(({ code }) => code);
  const added = workbook.sheetNames().filter((name) => !own.includes(name));
  if (!refused) {
    expect(written.map((name) => filled(workbook, name))).toEqual(whole);
    expect(added.filter((name) => TEMPORARY.test(name))).toEqual([]);
    return;
  }
  expect(record.findings[0]?.severity).toBe("F");
  if (codes.includes(LEFT_BEHIND)) expect(added.filter((name) => !TEMPORARY.test(name))).toEqual([]);
  else expect(pictureOf(workbook)).toEqual(before);
}

it(
  "a report is written whole or not at all, whatever the host refuses and however long it takes",
  async () => {
    expect(whole.length).toBe(2);
    const property = fc.asyncProperty(troubles, async (trouble) => {
      const desk = await openDesk(sample("KH2014-A.xlsx"));
      try {
        await expectAllOrNothing(desk, trouble);
      } finally {
        desk.close();
      }
    });
    await fuzz(property, IS_LONG ? 5 : 2);
  },
  FUZZ_MS,
);
