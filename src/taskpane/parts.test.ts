import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "@jest/globals";

const SHOWN_FIRST = [
  // Fetched at the start.
  /taskpane\/mount$/,
  /taskpane\/parts$/,
  /workbook\/room$/,
  /session\/follow$/,
  /session\/sheets\//,
  // One of two is fetched at the start; the other comes with a choice that changes nothing where it fails.
  /looks\//,
];

const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/import\("(\.[^"]+)"\)/g)].map(([, path = ""]) =>
    join(dirname(file), path),
  );

describe("the parts fetched in quiet time", () => {
  it("are all that are fetched when they are first shown", () => {
    const files = ["src/taskpane", "src/session"]
      .flatMap((room) =>
        readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => join(room, file)),
      )
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testing\//.test(file));
    const known = new Set(importsOf("src/taskpane/parts.ts"));
    const later = files
      .filter((file) => !file.endsWith("taskpane/parts.ts"))
      .flatMap(importsOf)
      .filter((path) => !SHOWN_FIRST.some((first) => first.test(path)));
    expect(later.length).toBeGreaterThan(20);
    expect([...new Set(later)].filter((path) => !known.has(path))).toEqual([]);
  });
});
