// Writes the references: of the cell functions (docs/ham.md, docs/functions.md) and of all findings (docs/ma-loi.md,
// docs/findings.md).
// `--check` compares them with what would be written, and fails when they differ.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeFindings } from "./lib/findingsReference.mjs";
import { functionsMetadata } from "./lib/functionsMetadata.mjs";
import { writeReference } from "./lib/functionsReference.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const PAGES = { vi: "docs/ham.md", en: "docs/functions.md" };
const FINDING_PAGES = { vi: "docs/ma-loi.md", en: "docs/findings.md" };

const readJson = (path) => JSON.parse(readFileSync(`${ROOT}/${path}`, "utf8"));

/** The codes whose sentences the script of the functions holds. */
const CODES = readFileSync(`${ROOT}/src/locales/functionFindings.ts`, "utf8").match(/^ +[FWN]\d{3}(?=:)/gm);

async function page(locale) {
  const words = (name) => readJson(`src/locales/${locale}/${name}.json`);
  return writeReference({
    functions: (await functionsMetadata(ROOT, locale)).functions,
    words: words("functions"),
    headings: words("reference"),
    findings: words("findings"),
    codes: CODES.map((code) => code.trim()),
    examples: readJson("src/functions/examples.json"),
    behaviour: readJson("src/functions/behaviour.json"),
  });
}

const findingsPage = (locale) => {
  const words = (name) => readJson(`src/locales/${locale}/${name}.json`);
  return writeFindings(words("findings"), words("reference"));
};

const stale = [];
const pages = [
  ...Object.entries(PAGES).map(([locale, path]) => ({ path, text: page(locale) })),
  ...Object.entries(FINDING_PAGES).map(([locale, path]) => ({ path, text: findingsPage(locale) })),
];
for (const { path, text } of pages) {
  const wanted = await text;
  if (!process.argv.includes("--check")) writeFileSync(`${ROOT}/${path}`, wanted);
  else if (readFileSync(`${ROOT}/${path}`, "utf8") !== wanted) stale.push(path);
}
if (stale.length > 0) {
  console.error(`Not as the source has it, run "node scripts/reference.mjs": ${stale.join(", ")}`);
  process.exitCode = 1;
}
