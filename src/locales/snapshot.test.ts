import { readFileSync } from "node:fs";
import { join } from "node:path";
import { snapshot } from "./testing/snapshot";

it("docs/words.md shows the words as they are: node scripts/words.mjs writes it anew", () => {
  expect(readFileSync(join(__dirname, "../../docs/words.md"), "utf8")).toBe(snapshot());
});
