import fc from "fast-check";
import { ExcelError, loadFunctions, type Called } from "../../src/functions/testing/associated";
import { anything, nearly, SIGNS } from "./arguments";
import { fuzz, FUZZ_MS } from "./fuzz";

type Blank = 0 | null | "";
const BLANKS: readonly Blank[] = [0, null, ""];
const MOST = 8;

let functions: ReadonlyMap<string, Called>;
beforeAll(async () => {
  functions = await loadFunctions("vi-VN");
});
afterAll(() => {
  for (const name of ["CustomFunctions", "Office"]) Reflect.deleteProperty(globalThis, name);
});

/** What came of a call; anything but a value or an error of Excel's is a crash. */
async function called(name: string, args: readonly unknown[]): Promise<unknown> {
  try {
    return await functions.get(name)?.(...args);
  } catch (thrown) {
    if (thrown instanceof ExcelError) return thrown;
    throw thrown;
  }
}

const isShown = (value: unknown) =>
  typeof value === "string" || Number.isFinite(value) || value instanceof ExcelError;
/** F and three digits, then a sentence: never a bare code, never a hole where a fact should stand. */
const SAID = /^[FWN]\d{3} \P{C}{8,}/u;

function expectAnswer(answer: unknown): void {
  if (answer instanceof ExcelError) {
    expect(answer.message).toMatch(SAID);
    expect(answer.message).not.toMatch(/\{\w+\}|undefined|\[object/);
    return;
  }
  if (isShown(answer)) return;
  if (!Array.isArray(answer)) throw new Error(`No range: ${String(answer)}`);
  const rows = answer as readonly (readonly unknown[])[];
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.flat().filter((value) => !isShown(value))).toEqual([]);
}

const NAMES = [
  ...[
    "ANNEX1",
    "BALLOT",
    "CHECK",
    "COMPARE",
    "DEADLINES",
    "FINGERPRINT",
    "MARGIN",
    "OUTCOME",
    "PROOF",
    "QUORUM",
  ],
  ...["REGULATIONS", "RESULTS", "SHARE", "SUMMARY", "TALLY", "TOUNICODE", "UNICODE"],
];

it("every function is tried", () => expect([...functions.keys()].toSorted()).toEqual(NAMES));

it.each(NAMES)(
  "%s answers any arguments with a range or a sentence, twice the same",
  async (name) => {
    const property = fc.asyncProperty(fc.oneof(anything, nearly(name)), async (args) => {
      const before = JSON.stringify(args);
      const answer = await called(name, args);
      expectAnswer(answer);
      expect(JSON.stringify(await called(name, args))).toBe(JSON.stringify(answer));
      expect(JSON.stringify(args)).toBe(before);
    });
    await fuzz(property, 150);
  },
  FUZZ_MS,
);

const ballots = fc.integer({ min: 1, max: MOST }).chain((people) =>
  fc.array(
    fc.array(fc.constantFrom<string | null>(...SIGNS, null), { minLength: people, maxLength: people }),
    {
      minLength: 1,
      maxLength: 30,
    },
  ),
);
const withBlank = (rows: readonly (readonly (string | null)[])[], blank: Blank) =>
  rows.map((row) => row.map((one) => one ?? blank));

/** Counted anew, without the code of the add-in. */
function counted(rows: readonly (readonly (string | null)[])[]): readonly (readonly number[])[] {
  return (rows[0] ?? []).map((_, person) => {
    const [high = 0, confidence = 0, low = 0] = SIGNS.map(
      (sign) => rows.filter((row) => row[person] === sign).length,
    );
    const valid = high + confidence + low;
    return [valid, rows.length - valid, high, confidence, low];
  });
}

it(
  "a blank is a blank, whether Excel hands over 0, nothing or an empty text",
  async () => {
    const property = fc.asyncProperty(ballots, async (rows) => {
      const settled = [
        (rows[0] ?? []).map((): string => "TNC"),
        ["TNT", ...(rows[0] ?? []).slice(1).map(() => "TN")],
        ...rows,
      ];
      for (const blank of BLANKS) {
        const cells = withBlank(settled, blank);
        expect(await called("TALLY", [cells, settled.length])).toEqual(counted(settled));
      }
      const prints = await Promise.all(
        BLANKS.map((blank) => called("FINGERPRINT", [withBlank(settled, blank)])),
      );
      expect(new Set(prints.map((print) => JSON.stringify(print))).size).toBe(1);
      const [one, other] = [withBlank(settled, 0), withBlank(settled, "")];
      expect(await called("COMPARE", [one, other])).toEqual(await called("COMPARE", [one, one]));
    });
    await fuzz(property, 300);
  },
  FUZZ_MS,
);
