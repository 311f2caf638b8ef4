import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { REGULATIONS } from ".";

const SOURCE = join(__dirname, "..", "..");
const OWN = join("core", "regulation") + sep;
/** The reference of the cell functions quotes ids in the locales; nothing there decides by them. */
const isCode = (path: string) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|[\\/]testing[\\/]/.test(path);
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
  (path) => isCode(path) && !path.startsWith(OWN),
);

// Whoever asks for a regulation by its id has to be found and changed with each new regulation: what differs among
// them is a field of its data instead.
it.each(REGULATIONS)("$id is written in src/core/regulation only", ({ id }) => {
  const asking = files.filter((path) =>
    withoutComments(readFileSync(join(SOURCE, path), "utf8")).includes(id),
  );
  expect(asking).toEqual([]);
});

it("looks through the whole source", () => expect(files.length).toBeGreaterThan(300));
