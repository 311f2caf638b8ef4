import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { count } from "../../src/core/count/count";
import { fitSetup } from "../../src/core/setup/fit";
import type { SheetGrid } from "../../src/core/sheet/grid";
import { findingWords } from "../../src/locales/findings";
import { damagedIn, parseState, toSaved } from "../../src/workbook/savedState";
import { textToState } from "../../src/workbook/state/stateText";
import { ROOT } from "../support/published";
import { readWorkbook } from "../support/readWorkbook";
import { fuzz, FUZZ_MS } from "./fuzz";

const FOLDER = join(ROOT, "test/fixtures/interfaces");
const STATES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".state.json"))
  .map((file) => readFileSync(join(FOLDER, file), "utf8"));

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const replacement: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    "",
    -1,
    0.5,
    1e9,
    1e21,
    [],
    {},
    [null],
    "A1:XFD1048576",
    "Phiếu",
    "2/1/0",
  ),
  fc.constantFrom<Json>(
    "__proto__",
    "C4:O49",
    "1e9",
    "TN_TrangThai",
    "13/12/2023",
    "96-QD/TW",
    "boxes",
    "rows",
  ),
  fc.integer(),
  fc.string({ maxLength: 6 }),
);

interface Change {
  readonly way: readonly number[];
  readonly how: "replace" | "remove" | "repeat" | "foreign";
  readonly by: Json;
}

const change: fc.Arbitrary<Change> = fc.record({
  way: fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom("replace", "remove", "repeat", "foreign"),
  by: replacement,
});

const isInside = (value: Json): value is readonly Json[] | { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null;

/** Walks down to some place of the state and changes what stands there. */
function changed(value: Json, { way: [turn = 0, ...others], how, by }: Change): Json {
  if (!isInside(value)) return by;
  const entries = Object.entries(value);
  const at = turn % Math.max(1, entries.length);
  const isLast = others.length === 0;
  const inside = entries.flatMap(([key, one], place): readonly (readonly [string, Json])[] => {
    if (place !== at) return [[key, one]];
    if (!isLast) return [[key, changed(one, { way: others, how, by })]];
    if (how === "remove") return [];
    return how === "repeat"
      ? [
          [key, one],
          [`${key}2`, one],
        ]
      : [[how === "foreign" ? JSON.stringify(by) : key, by]];
  });
  return Array.isArray(value) ? inside.map(([, one]) => one) : Object.fromEntries(inside);
}

const parsed = (text: string) => JSON.parse(text) as Json;

const states = fc
  .tuple(fc.constantFrom(...STATES), fc.array(change, { minLength: 1, maxLength: 5 }))
  .map(([text, changes]) => changes.reduce<Json>(changed, parsed(text)));

let sheets: ReadonlyMap<string, SheetGrid>;
beforeAll(async () => {
  sheets = await readWorkbook(join(ROOT, "samples/KH2014-A.xlsx"));
});

it("stands for states that 0.4.0 saved", () => {
  expect(STATES.length).toBeGreaterThan(3);
  expect(STATES.map((text) => parseState(JSON.parse(text)) === null)).not.toContain(true);
});

it(
  "a state that is damaged anywhere is read, said or left, and what was read of it is saved as it is",
  async () => {
    const property = fc.asyncProperty(states, (saved) => {
      const state = parseState(saved);
      if (state === null) return Promise.resolve();
      expect(damagedIn(saved, state).every((path) => path.startsWith("setup"))).toBe(true);
      const again = parseState(JSON.parse(JSON.stringify(toSaved(state))));
      expect(again).toEqual(state);
      return Promise.resolve();
    });
    await fuzz(property, 1500);
  },
  FUZZ_MS,
);

it(
  "counting by a damaged state ends with a record whose findings have their words",
  async () => {
    const property = fc.asyncProperty(states, (saved) => {
      const state = parseState(saved);
      if (state === null) return Promise.resolve();
      const record = count(fitSetup(state.setup, sheets), sheets);
      for (const item of record.findings) {
        const { title, meaning, action } = findingWords(item, "vi");
        expect(`${title} ${meaning} ${action}`).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
      for (const { people, collected } of record.kinds) {
        for (const { valid, invalid } of people) expect(valid + invalid).toBe(collected);
      }
      return Promise.resolve();
    });
    await fuzz(property, 60);
  },
  FUZZ_MS,
);

it(
  "text that was cut or mixed up on its way is no state, or the state that it says",
  async () => {
    const cut = fc
      .tuple(fc.constantFrom(...STATES), fc.nat(9999), fc.string({ maxLength: 4 }))
      .map(([text, part, put]) => {
        const at = Math.floor((part / 10_000) * text.length);
        return text.slice(0, at) + put + text.slice(at + 1);
      });
    const property = fc.asyncProperty(cut, (text) => {
      const read = textToState(text);
      if (read !== null) parseState(read);
      return Promise.resolve();
    });
    await fuzz(property, 500);
  },
  FUZZ_MS,
);
