import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHECKS, runChecks } from "./checks";

const CORE = join(__dirname, "..");

/** The codes that files raise, by the file. */
function raisedIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(CORE, folder)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const raised = files.map((name) => {
    const text = readFileSync(join(CORE, folder, name), "utf8");
    return [
      name,
      [...text.matchAll(/\b(?:finding|add|say)\(\s*"([FWN]\d{3})"/g)].map(([, code]) => String(code)),
    ] as const;
  });
  return new Map(raised.filter(([, codes]) => codes.length > 0));
}

/** What is asked of the whole conference, or of what the checks of a kind have said. */
const OF_CONFERENCE = ["aside.ts", "conference.ts", "formulas.ts", "kinds.ts", "limits.ts", "lookalikes.ts"];

const said = new Set<string>(CHECKS.flatMap(({ codes }) => codes));

it("says what each file of checks can raise", () => {
  const ofKinds = [...raisedIn("check")].filter(([name]) => !OF_CONFERENCE.includes(name));
  const missing = ofKinds.map(([name, codes]) => [name, codes.filter((code) => !said.has(code))] as const);
  expect(missing.filter(([, codes]) => codes.length > 0)).toEqual([]);
  expect(ofKinds.length).toBeGreaterThan(15);
});

it("names no code that nothing raises", () => {
  const rooms = ["check", "read", "printed", "people", "recognise", "count"];
  // What is left of the marks is F107 or W106 by what stands there: `strayColumns` puts its code into a variable.
  const raised = new Set(["F107", "W106", ...rooms.flatMap((room) => [...raisedIn(room).values()].flat())]);
  expect([...said].filter((code) => !raised.has(code))).toEqual([]);
});

it("says nothing of what is not there", () => {
  expect(runChecks({})).toEqual([]);
});
