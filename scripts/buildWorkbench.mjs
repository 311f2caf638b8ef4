// Bundles the workbench into build/workbench/: the page, the seam and the host for Node.
// With --if-needed only when a source is newer than the bundles.
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { isWorkbenchBuilt } from "./lib/built.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const OUT = join(ROOT, "build/workbench");
const shared = {
  bundle: true,
  absWorkingDir: ROOT,
  logLevel: "warning",
  charset: "utf8",
  legalComments: "none",
};
const browser = { ...shared, platform: "browser", format: "iife", target: "es2022", minify: true };

// Jest runs the host in a world of globals of its own, where each look at one of them is slow: taken once, the tests
// of the host take two thirds of the time. What a test may replace (Date, timers, fetch) is not among them.
const BUILT_IN =
  "Object, Array, Math, String, Number, Boolean, Map, Set, WeakMap, WeakSet, Symbol, Reflect, Proxy, RegExp, JSON, BigInt";

async function buildAll() {
  mkdirSync(OUT, { recursive: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: ["workbench/node.ts"],
      outfile: join(OUT, "host.cjs"),
      platform: "node",
      format: "cjs",
      target: "node20",
      // jsdom finds its own files beside its modules.
      external: ["jsdom"],
      banner: { js: `"use strict"; const { ${BUILT_IN} } = globalThis;` },
      // Office.js types and test helpers never belong into the bundle.
      define: { "process.env.NODE_ENV": '"production"' },
    }),
    build({ ...browser, entryPoints: ["workbench/seam/entry.ts"], outfile: join(OUT, "seam.js") }),
    build({ ...browser, entryPoints: ["workbench/client/entry.ts"], outfile: join(OUT, "client.js") }),
    build({
      ...browser,
      entryPoints: { page: "workbench/page/entry.ts" },
      outdir: OUT,
      define: { "process.env.NODE_ENV": '"production"' },
      loader: { ".svg": "dataurl" },
    }),
  ]);
  copyFileSync(join(ROOT, "workbench/page/page.html"), join(OUT, "page.html"));
}

if (!process.argv.includes("--if-needed") || !isWorkbenchBuilt()) await buildAll();
