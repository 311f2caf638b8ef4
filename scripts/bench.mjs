// Measures and writes docs/benchmarks.md: npm run bench -- [SECTION ...]
//   without a section all are measured, one after the other, each in a process of its own
// Nothing here fails a test; the machine decides how long it takes.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeParts } from "../bench/lib/document.mjs";
import { root, runNode } from "./lib/run.mjs";

const SECTIONS = ["reading", "job", "pane", "counting", "consolidation", "scripts"];
const FOLDER = `${root}build/bench`;

const args = process.argv.slice(2);
if (args[0] === "--one") {
  const { title, measure } = await import(`../bench/${args[1]}.mjs`);
  writeFileSync(`${FOLDER}/${args[1]}.json`, JSON.stringify({ title, body: await measure() }));
  process.exit();
}

const unknown = args.find((id) => !SECTIONS.includes(id));
if (unknown) {
  console.error(`There is no section ${unknown}. Sections: ${SECTIONS.join(", ")}`);
  process.exit(2);
}
mkdirSync(FOLDER, { recursive: true });
runNode(["scripts/build.mjs", "--quiet", "--if-needed"]);
for (const id of args.length > 0 ? args : SECTIONS) {
  const file = `${FOLDER}/${id}.json`;
  rmSync(file, { force: true });
  runNode(["--expose-gc", "scripts/bench.mjs", "--one", id]);
  const part = JSON.parse(readFileSync(file, "utf8"));
  console.log(`\n## ${part.title}\n\n${part.body}`);
  await writeParts(SECTIONS, new Map([[id, part]]));
}
