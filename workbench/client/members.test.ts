import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LEADS, METHODS } from "./members";

const ROOM = join(__dirname, "../../src/workbook");
const sources = readdirSync(ROOM, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(ROOM, name), "utf8"));

it("lists every member by which the add-in asks whether something is there", () => {
  const named = sources.flatMap((text) =>
    [...text.matchAll(/\b(\w+OrNullObject)\b/g)].map(([, name = ""]) => name),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !LEADS.has(name) && !METHODS.has(name))).toEqual([]);
});
