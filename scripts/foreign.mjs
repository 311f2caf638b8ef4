// Runs the command on every spreadsheet of a folder, none of them a vote: npm run foreign -- DIR
//   --seconds N   a file that takes longer is stopped (60)
// One line per file and a summary. Ends with 1 when something was reported, failed or did not end.
import { fork } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { clearTimeout, setTimeout } from "node:timers";
import { parseArgs } from "node:util";
import { root, runNode } from "./lib/run.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "60" } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("Say which folder: npm run foreign -- DIR");
  process.exit(2);
}
const PATIENCE_MS = Number(values.seconds) * 1000;
const SPREADSHEET = /\.(xlsx|xlsm|xltx|xls|xlsb|ods)$/i;
const QUESTIONS = ["F102", "F107", "F116", "F117", "F154"];
const FAULTS = ["reported", "error", "over time"];

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && SPREADSHEET.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** A message of the child; `null` when it ended or took too long. */
function messageOf(child, patience) {
  return new Promise((resolve) => {
    const done = (message) => {
      clearTimeout(clock);
      child.off("message", done);
      child.off("exit", ended);
      resolve(message);
    };
    const ended = (code) => done({ code: 3, err: [`ended with ${code}`] });
    const clock = setTimeout(() => done(null), patience);
    child.on("message", done);
    child.on("exit", ended);
  });
}

function classOf(answer) {
  if (answer === null) return "over time";
  const { code, err } = answer;
  if (code === 0) return "reported";
  if (code === 2) return "unreadable";
  if (code === 3) return "error";
  const said = err.map((line) => line.slice(0, 4));
  if (said.includes("F101")) return "no ballots";
  return said.every((one) => QUESTIONS.includes(one)) ? "asked" : "other finding";
}

let child = null;
async function startedChild() {
  if (child?.connected) return child;
  child = fork(join(root, "scripts/lib/foreignChild.mjs"));
  await messageOf(child, PATIENCE_MS);
  return child;
}

async function attempt(file) {
  const worker = await startedChild();
  worker.send(file);
  const answer = await messageOf(worker, PATIENCE_MS);
  if (answer === null) {
    worker.kill("SIGKILL");
    child = null;
  }
  return answer;
}

runNode(["scripts/build.mjs", "--quiet", "--if-needed"]);
const sums = new Map();
for (const file of files) {
  const start = Date.now();
  const answer = await attempt(file);
  const kind = classOf(answer);
  sums.set(kind, (sums.get(kind) ?? 0) + 1);
  const [first = ""] = answer?.err ?? [];
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `${kind.padEnd(13)} ${seconds.padStart(5)} s  ${relative(folder, file)}  ${first.slice(0, 100)}`,
  );
}
child?.disconnect();
console.log(`\n${files.length} files: ${[...sums].map(([kind, times]) => `${times} ${kind}`).join(", ")}`);
process.exitCode = FAULTS.some((kind) => sums.has(kind)) ? 1 : 0;
