// Speed and size as ratios and counts. Nothing here fails a test; the machine decides how long it takes.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root, runNode } from "./lib/run.mjs";

const gzip = (file) => gzipSync(readFileSync(`${root}dist/${file}`), { level: 9 }).length / 1024;

await build({
  entryPoints: [`${root}bench/counting.ts`],
  outfile: `${root}build/bench/counting.mjs`,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});
runNode(["build/bench/counting.mjs"]);

const functions = gzip("functions.js");
const all = readdirSync(`${root}dist`, { recursive: true }).filter((file) => file.endsWith(".js"));
console.log(`functions path: ${functions.toFixed(1)} KB gzip (at most 25)`);
console.log(`all scripts of the page: ${all.reduce((sum, file) => sum + gzip(file), 0).toFixed(1)} KB gzip`);
// Long tasks, stopping and the first paint, in a browser.
runNode(["bench/pane.mjs"]);
