// Writes every form with a record about which everything is known, a hard one, one of many people and an empty one into build/forms: npm run forms
//   [WORD…]   only files whose names hold one of the words (rich, hard, many, empty, result, minutes …)
//   --word    the Word documents as well
// Where LibreOffice stands, a PDF and a picture of every page beside each.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { root } from "./lib/run.mjs";

const OFFICE = "/usr/bin/soffice";
const PICTURES = "/usr/bin/pdftoppm";
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { word: { type: "boolean", default: false } },
});
const folder = `${root}build/forms`;
const outfile = `${root}build/forms.mjs`;
await build({
  entryPoints: [`${root}test/forms/books.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
const { formFiles } = await import(outfile);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const wanted = formFiles().filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
for (const { name, workbook, document } of wanted) {
  writeFileSync(join(folder, `${name}.xlsx`), await workbook());
  if (values.word) writeFileSync(join(folder, `${name}.docx`), await document());
}

/** PDFs of all files of one type; together, since LibreOffice is slow to start. */
function convert(type) {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${type}`));
  if (files.length === 0) return;
  const out = type === "docx" ? join(folder, "word") : folder;
  const profile = `-env:UserInstallation=file://${root}build/forms-profile`;
  const job = ["--headless", profile, "--convert-to", "pdf", "--outdir", out];
  execFileSync(OFFICE, [...job, ...files.map((name) => join(folder, name))], { stdio: "pipe" });
  if (!existsSync(PICTURES)) return;
  for (const name of readdirSync(out).filter((file) => file.endsWith(".pdf"))) {
    const picture = join(out, name.replace(/\.pdf$/, ""));
    execFileSync(PICTURES, ["-r", "60", "-png", join(out, name), picture], { stdio: "pipe" });
  }
}

if (existsSync(OFFICE)) {
  convert("xlsx");
  convert("docx");
} else {
  console.log(`not checked: PDF and pictures of ${wanted.length} forms, since LibreOffice is not here`);
}
console.log(`${wanted.length} forms in build/forms`);
