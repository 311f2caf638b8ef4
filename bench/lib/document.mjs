// docs/benchmarks.md: one part per section, each with the machine and day of its own figures, replaced part by part.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, platform, totalmem } from "node:os";
import { format } from "prettier";
import { root } from "../../scripts/lib/run.mjs";

const FILE = `${root}docs/benchmarks.md`;
const HEAD = `# Benchmarks

Written by \`npm run bench\`; each section by \`npm run bench -- SECTION\`, which replaces that section alone. A figure is
the median of at least five runs with the smallest and the largest in brackets, unless its section says otherwise. Times
depend on the machine; no test asserts one. What is asserted instead are sizes, syncs, bytes and passes over the cells
(\`test/budgets\`).
`;

const begin = (id) => `<!-- ${id}: begin -->`;
const end = (id) => `<!-- ${id}: end -->`;
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

/** The machine, the versions, the commit and the day. */
function circumstances() {
  const [{ model }] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const isChanged = git("status", "--porcelain", "--", "src", "workbench", "ooxml").length > 0;
  const commit = `${git("rev-parse", "--short", "HEAD")}${isChanged ? " with changes" : ""}`;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit}; ${cpus().length} × ${model}, ${memory}, ${platform()}; Node ${process.version}`;
}

function partOf(text, id) {
  const [from, to] = [text.indexOf(begin(id)), text.indexOf(end(id))];
  return from < 0 || to < 0 ? null : text.slice(from, to + end(id).length);
}

/** Puts the parts of the given sections into the document; the others stay as they are. */
export async function writeParts(order, made) {
  const old = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  const parts = order.flatMap((id) => {
    const part = made.get(id);
    if (!part) return partOf(old, id) ?? [];
    const { title, body } = part;
    const said = `\`npm run bench -- ${id}\` · ${circumstances()}`;
    return [begin(id), `## ${title}`, said, body, end(id)].join("\n\n");
  });
  writeFileSync(FILE, await format([HEAD, ...parts].join("\n\n"), { parser: "markdown", printWidth: 120 }));
}
