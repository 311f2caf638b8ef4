// Whether what was built is as new as what it was built from.
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./run.mjs";

// Webpack leaves files alone that stay the same, so their dates say nothing: this file has the date of the last build.
const ADDIN_STAMP = join(root, "build/stamp");
const ADDIN_PRODUCTS = ["dist/taskpane.html", "dist/functions.json"];
const ADDIN_SOURCES = [
  "src",
  "ooxml",
  "assets",
  // The pane holds the guide's pages, but none of its pictures.
  ...["contents.json", "huong-dan", "huong-dan.md", "guide.md", "trien-khai.md", "deployment.md"].map(
    (name) => `docs/${name}`,
  ),
  ...["excel-checks.md", "ma-loi.md", "findings.md", "ham.md", "functions.md"].map((name) => `docs/${name}`),
  "scripts/docs",
  "scripts/lib",
  "scripts/licences.mjs",
  "webpack.config.js",
  "package-lock.json",
];

const WORKBENCH_PRODUCTS = ["page.html", "page.js", "page.css", "seam.js", "client.js", "host.cjs"];
const WORKBENCH_SOURCES = ["workbench", "ooxml", "package-lock.json", "scripts/buildWorkbench.mjs"];

function newest(path) {
  if (/\.test\.tsx?$/.test(path)) return 0;
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether all products are there and none is older than a source. */
export function areNewer(products, sources) {
  if (!products.every((file) => existsSync(file))) return false;
  const built = Math.min(...products.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => newest(join(root, source)) <= built);
}

/** Whether dist/ holds the add-in as its sources are now. */
export function isAddinBuilt() {
  return (
    ADDIN_PRODUCTS.every((file) => existsSync(join(root, file))) && areNewer([ADDIN_STAMP], ADDIN_SOURCES)
  );
}

/** Notes that dist/ was built from the sources as they were at a time. */
export function markAddinBuilt(started) {
  mkdirSync(dirname(ADDIN_STAMP), { recursive: true });
  writeFileSync(ADDIN_STAMP, `${started.toISOString()}\n`);
  utimesSync(ADDIN_STAMP, started, started);
}

/** Whether dist-web/ holds the web app as its sources and the add-in are now. */
export function isWebBuilt() {
  return areNewer(
    [join(root, "dist-web/sw.js")],
    [...WORKBENCH_SOURCES, "build/stamp", "samples", "scripts/package", "scripts/buildWeb.mjs"],
  );
}

/** Whether build/workbench/ holds the bundles of the workbench as its sources are now. */
export function isWorkbenchBuilt() {
  return areNewer(
    WORKBENCH_PRODUCTS.map((name) => join(root, "build/workbench", name)),
    WORKBENCH_SOURCES,
  );
}
