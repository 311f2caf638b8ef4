import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./support/published";

const PAGE = readFileSync(join(ROOT, "docs/threats.md"), "utf8");
const ROWS = PAGE.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:who|---)/.test(line));
const CODES = JSON.parse(readFileSync(join(ROOT, "src/locales/vi/findings.json"), "utf8")) as object;

it.each(ROWS)("%s", (row) => {
  const [, , shows = "", tests = ""] = row.split("|");
  const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  // Only what is beyond the program has no test.
  expect(named.length > 0 || shows.includes("**nothing")).toBe(true);
  const codes = [...shows.matchAll(/\b[FWN]\d{3}\b/g)].map(([code]) => code);
  expect(codes.filter((code) => !(code in CODES))).toEqual([]);
});

it("has rows", () => expect(ROWS.length).toBeGreaterThan(20));
