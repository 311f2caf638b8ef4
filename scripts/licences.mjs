// Writes dist/licences.txt: every package that may be part of the bundles, with the text of its terms. The same lock file
// gives the same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/run.mjs";
import { shippedPackages, termsOf } from "./lib/shipped.mjs";

const RULE = "-".repeat(72);
const parts = shippedPackages().map((own) =>
  [RULE, `${own.name} ${own.version} (${own.license})`, "", ...termsOf(own)].join("\n"),
);
const head = "Tín nhiệm uses the packages below. Office.js is none of them: Microsoft's own server sends it.";
writeFileSync(join(root, "dist/licences.txt"), `${[head, ...parts].join("\n\n")}\n`);
