// Writes docs/pane.md: the screens of the pane and what leads from one to the other, from
// src/session/store/{machine,transitions}.ts. `--check` compares, and fails when the page differs.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { diagram } from "./lib/paneDiagram.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const PAGE = "docs/pane.md";
const SOURCE = ["machine", "transitions", "steps"];

/** The machine as data: its files hold nothing but data, so they run as they are. */
async function machine() {
  const contents = SOURCE.map((name) => `export * from "./${name}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${ROOT}/src/session/store`, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const text = diagram(await machine());
if (!process.argv.includes("--check")) writeFileSync(`${ROOT}/${PAGE}`, text);
else if (readFileSync(`${ROOT}/${PAGE}`, "utf8") !== text) {
  console.error(`Not as the source has it, run "node scripts/pane.mjs": ${PAGE}`);
  process.exitCode = 1;
}
