// Serves the built workbench; scripts/start.mjs builds it first.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { serve } = createRequire(import.meta.url)(join(root, "build/workbench/host.cjs"));

const out = (line) => process.stdout.write(`${line}\n`);
const err = (line) => process.stderr.write(`${line}\n`);
process.exitCode = await serve({ root, args: process.argv.slice(2), env: process.env, out, err });
