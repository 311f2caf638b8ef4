import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./support/published";

/** Words that the clerk meets and the code has nothing for. */
const CLERK_ONLY = ["bỏ phiếu tín nhiệm", "ngăn"];

/** The cells of a document's tables, row by row, without heads and rules. */
function rowsOf(path: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(ROOT, path), "utf8").split("\n");
  return lines
    .filter((line, at) => line.startsWith("| ") && !/^\| -/.test(line) && !/^\| -/.test(lines[at + 1] ?? ""))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

const termsOf = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap(([cell = ""]) => cell.split(/, | \/ /)).filter((term) => term !== "");

const clerks = rowsOf("docs/huong-dan/tu-dien.md");
const ours = rowsOf("docs/glossary.md");

describe("the clerk's dictionary and the glossary of the code", () => {
  it("call everything that both know by the same Vietnamese word, and each has it once", () => {
    const [theirs, own] = [termsOf(clerks), termsOf(ours)];
    expect(own.filter((term) => !theirs.includes(term))).toEqual([]);
    expect(theirs.filter((term) => !own.includes(term))).toEqual(CLERK_ONLY);
    expect(own.length).toBeGreaterThan(60);
    for (const terms of [theirs, own]) expect(new Set(terms).size).toBe(terms.length);
  });

  it("stay apart: the clerk's has a meaning in words and nothing of the code", () => {
    for (const row of clerks) {
      expect(row).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      expect(row.join(" ")).not.toMatch(/`|[a-z][A-Z]/);
    }
    for (const row of ours) expect(row).toHaveLength(4);
  });
});
