import { ExcelError, loadFunctions, type Called } from "./testing/associated";

/** A cell of Excel holds so many letters. */
const LETTERS = 32_767;
const LONG = [":", "Ꙗ\u202E", "٣"].map((piece) => piece.repeat(LETTERS).slice(0, LETTERS));
/** A sentence is read at a cell. */
const MOST_SAID = 1_000;

/** What was thrown; `null` for a value. */
async function thrownBy(called: Called, args: readonly unknown[]): Promise<unknown> {
  try {
    await called(...args);
    return null;
  } catch (error) {
    return error;
  }
}

it("every function answers texts of 32,767 letters with a value or a short sentence", async () => {
  const functions = await loadFunctions("vi-VN");
  const wrong: string[] = [];
  for (const [name, called] of functions) {
    for (const text of LONG) {
      for (const args of [
        [[[text]], [[text]]],
        [[["TNC"]], text, text],
      ]) {
        const thrown = await thrownBy(called, args);
        if (thrown === null) continue;
        if (!(thrown instanceof ExcelError)) wrong.push(`${name} breaks`);
        else if (thrown.message.length > MOST_SAID) wrong.push(`${name}: ${String(thrown.message.length)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

it("a column whose every cell is an error answers with the first of them, a short one with each", async () => {
  const functions = await loadFunctions("vi-VN");
  const ballot = functions.get("BALLOT");
  const rows = (count: number) => Array.from({ length: count }, (_, at) => [`lạ ${String(at)}`]);
  const few = await ballot?.(rows(10_000), rows(10_000), rows(10_000));
  expect((few as unknown[][]).flat().every((cell) => cell instanceof ExcelError)).toBe(true);
  const many = rows(10_001);
  const thrown = ballot && (await thrownBy(ballot, [many, many, many]));
  expect(thrown instanceof ExcelError && thrown.message).toContain("lạ 0”");
});

/** With a stroke over each letter, and as if each stood in a ring. */
const OVERLAID = ["\u0336", "\u0338", "\u20DD"];

it.each(OVERLAID)("a sign whose letters have %j over them is not counted as the sign", async (over) => {
  const tally = (await loadFunctions("vi-VN")).get("TALLY");
  const struck = ["T", "N", "C"].map((letter) => letter + over).join("");
  expect(tally && (await thrownBy(tally, [[["TNC"], [struck]]]))).toBeInstanceOf(ExcelError);
});
