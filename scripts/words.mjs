// Writes docs/words.md: every sentence of a verdict in both languages, for a person to read through.
import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import { root } from "./lib/run.mjs";

const outfile = `${root}build/words/snapshot.mjs`;
await build({
  entryPoints: [`${root}src/locales/testing/snapshot.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});
const { snapshot } = await import(outfile);
writeFileSync(`${root}docs/words.md`, snapshot());
