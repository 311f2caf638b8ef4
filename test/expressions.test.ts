import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import { ROOT } from "./support/published";

/** Files in which expressions are put together from words; lint sees only those that are written out. */
const BUILT = ["src", "ooxml", "workbench"].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes(".test."))
    .map((file) => join(ROOT, room, file))
    .filter((file) => readFileSync(file, "utf8").includes("new RegExp(")),
);

/** Expressions that are made while files are loaded. */
function madeBy(files: readonly string[]): ReadonlyMap<string, RegExp> {
  const made = new Map<string, RegExp>();
  const Plain = globalThis.RegExp;
  const spied = new Proxy(Plain, {
    construct: (own, [pattern, flags]: [string | RegExp, string?]) => {
      const expression = new own(pattern, flags);
      made.set(String(expression), expression);
      return expression;
    },
  });
  globalThis.RegExp = spied;
  try {
    jest.isolateModules(() => files.forEach((file) => void jest.requireActual(file)));
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
}

// What is made in functions takes only names that the code itself knows.
const made = madeBy(BUILT.filter((file) => !file.includes("ooxml")));

it("finds the expressions that are put together", () => expect(made.size).toBeGreaterThan(6));

it.each([...made])("%s takes no longer than it takes to read a cell", (_, expression) => {
  expect(analyse(expression).reports.map(({ type, exponential }) => ({ type, exponential }))).toEqual([]);
});
