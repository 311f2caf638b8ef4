// The workbench on the command line: builds what is missing or out of date, then does the job.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isAddinBuilt, isWorkbenchBuilt } from "./lib/built.mjs";
import { root } from "./lib/run.mjs";

const HOST = join(root, "build/workbench/host.cjs");

// Quiet: the standard output belongs to the record.
function buildQuietly() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/build.mjs", "--quiet", "--if-needed"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

const args = process.argv.slice(2);
if ((isAddinBuilt() && isWorkbenchBuilt()) || buildQuietly()) {
  const { runCommand } = createRequire(import.meta.url)(HOST);
  const out = (text) => process.stdout.write(text);
  const err = (line) => process.stderr.write(`${line}\n`);
  process.exitCode = await runCommand({ root, args, out, err });
} else {
  process.exitCode = 3;
}
