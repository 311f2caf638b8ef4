import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cameTo, command, hasSaid } from "./command";
import type { Case } from "./outcome";
import { CASES } from "./table";

const METHODS = ["log", "info", "warn", "error", "debug"] as const;

/** What a command says and prints, and whether it is right. */
async function attempt({ file, args, outcomes, never }: Case) {
  const printed: string[] = [];
  for (const method of METHODS)
    jest.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      printed.push(words.map(String).join(" "));
    });
  const said = await command(file, args);
  const forbidden = never.filter((code) => hasSaid(said, code));
  const isOutcome = outcomes.some((outcome) => cameTo(said, outcome));
  const isRight = isOutcome && forbidden.length === 0 && printed.length === 0;
  return { isRight, code: said.code, err: said.err.slice(0, 5), forbidden, printed };
}

const titled = CASES.map((own) => [[own.file, ...own.args].join(" "), own] as const);

describe.each(titled)("%s", (title, own) => {
  it(own.todo ? "is known not to be right yet" : "comes to what is right", async () => {
    const { isRight, ...came } = await attempt(own);
    if (own.todo && isRight) throw new Error(`${title} is right now: take its todo away`);
    if (!own.todo && !isRight) expect(came).toEqual(own.outcomes);
  });
});

it("has an expectation for every file", () => {
  const files = readdirSync(join(__dirname, "files"));
  expect([...new Set(CASES.map(({ file }) => file))].sort()).toEqual(files.sort());
});
