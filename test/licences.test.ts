import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shippedPackages, termsOf } from "../scripts/lib/shipped.mjs";

const ALLOWED = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "MPL-2.0"];
/** A shorter text is no licence. */
const SHORTEST = 200;

it("names every package that is shipped, with the text of terms that allow it", () => {
  const packages = shippedPackages();
  const printed = readFileSync(join(__dirname, "../dist/licences.txt"), "utf8");
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["react", "docx", "comlink"]));
  expect(packages.filter(({ license }) => !ALLOWED.includes(license))).toEqual([]);
  expect(packages.filter(({ name, version }) => !printed.includes(`\n${name} ${version} (`))).toEqual([]);
  const withoutTerms = packages.filter((own) => termsOf(own).join("").length < SHORTEST);
  expect(withoutTerms.map(({ name }) => name)).toEqual([]);
});
