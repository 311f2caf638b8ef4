// The workbench on the command line: builds what is missing or out of date, then does the job.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const STAMP = join(root, "build/stamp");
const HOST = join(root, "build/workbench/host.cjs");
const PRODUCTS = [HOST, join(root, "dist/taskpane.html"), join(root, "dist/functions.json")];
const SOURCES = [
  "src",
  "workbench",
  "assets",
  "scripts",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
];

function newest(path) {
  if (!existsSync(path) || /\.test\.tsx?$/.test(path)) return 0;
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isBuilt() {
  if (![STAMP, ...PRODUCTS].every((file) => existsSync(file))) return false;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

// Quiet: the standard output belongs to the record.
function buildQuietly() {
  const started = new Date();
  const build = spawnSync(process.execPath, ["scripts/build.mjs", "--quiet"], {
    cwd: root,
    encoding: "utf8",
  });
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout}${build.stderr}`);
    return false;
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, `${started.toISOString()}\n`);
  return true;
}

const args = process.argv.slice(2);
if (isBuilt() || buildQuietly()) {
  const { runCommand } = createRequire(import.meta.url)(HOST);
  const out = (text) => process.stdout.write(text);
  const err = (line) => process.stderr.write(`${line}\n`);
  process.exitCode = await runCommand({ root, args, out, err });
} else {
  process.exitCode = 3;
}
