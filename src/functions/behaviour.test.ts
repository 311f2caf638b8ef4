import behaviour from "./behaviour.json";
import { answerOf, loadFunctions, type Called } from "./testing/associated";

const CASES = [
  "0",
  "null",
  "''",
  "error",
  "text number",
  "wrong shape",
  "scalar",
  "1×n",
  "n×1",
  "mixed sizes",
];

let functions: ReadonlyMap<string, Called>;

beforeAll(async () => {
  functions = await loadFunctions("vi-VN");
});

/** Former names, under which a function does what it does under its own. */
const FORMER = new Set(["UNICODE"]);

describe("documented behaviour", () => {
  it("covers every function and every case", () => {
    const own = [...functions.keys()].filter((name) => !FORMER.has(name));
    expect(Object.keys(behaviour).toSorted()).toEqual(own.toSorted());
    for (const [name, entries] of Object.entries(behaviour)) {
      expect([name, entries.map((entry) => entry.case)]).toEqual([name, CASES]);
    }
  });

  const all = Object.entries(behaviour).flatMap(([name, entries]) =>
    entries.map((entry) => ({ name, ...entry, call: JSON.stringify(entry.arguments) })),
  );

  it.each(all)("$name, $case: $call", async (entry) => {
    expect(await answerOf(functions.get(entry.name), entry.arguments)).toEqual(entry.result);
  });
});

describe("errors", () => {
  const sentence = async (language: string) => {
    const outcome = (await loadFunctions(language)).get("OUTCOME");
    try {
      outcome?.([[47]], [[46]]);
    } catch (thrown) {
      return String(thrown);
    }
    return "";
  };

  it("are said in the language of Excel", async () => {
    expect(await sentence("vi-VN")).toContain("F208 Phiếu tín nhiệm thấp nhiều hơn tổng. 47 phiếu");
    expect(await sentence("en-US")).toContain("F208 More low ballots than the total. 47 low ballots");
  });
});
