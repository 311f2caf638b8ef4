import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

/** Fetched at the start, or one of two with the other coming by a choice that changes nothing where it fails. */
const SHOWN_FIRST = [
  "src/session/session.ts",
  "src/taskpane/index.tsx",
  "src/taskpane/mount.tsx",
  "src/taskpane/ui/useLook.ts",
];

const FILES = ["src/taskpane", "src/session", "src/workbook"]
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => join(room, file)))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** Imports of values; types are no part of what is fetched. */
const IMPORT = /import\("/;

describe("the parts fetched in quiet time", () => {
  it("are all that are fetched when they are first shown, by the same functions", () => {
    const fetching = FILES.filter(({ text }) => IMPORT.test(text)).map(({ file }) => file);
    const later = fetching.filter((file) => file.endsWith("/later.ts"));
    expect(later.length).toBeGreaterThan(5);
    expect(fetching.filter((file) => !later.includes(file)).sort()).toEqual(SHOWN_FIRST);
    const parts = readFileSync("src/taskpane/parts.ts", "utf8");
    const imported = [...parts.matchAll(/from "(\.[^"]+\/later)"/g)].map(
      ([, path = ""]) => `${join("src/taskpane", path)}.ts`,
    );
    expect(imported.sort()).toEqual(later.sort());
    const named = [...parts.matchAll(/import \{ (\w+) \} from "\.[^"]+\/later"/g)].map(([, name]) => name);
    const listed = [...(/\[\n([^\]]+)\];/.exec(parts)?.[1] ?? "").matchAll(/\w+/g)].map(([name]) => name);
    expect(listed.sort()).toEqual(named.sort());
  });
});
