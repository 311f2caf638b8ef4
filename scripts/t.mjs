// Runs the tests that belong to files or folders, in seconds: npm run t -- PATH...
//   a test          itself
//   another file    the test beside it and the tests that import it; where there is none, the tests that import what
//                   imports it, and so on
//   a folder        the tests in it; where there is none, those that belong to its files
// Tests under test/ take longer: they run when a path under test/ was given, and are only named otherwise.
import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { ensureBrowser } from "./lib/browser.mjs";
import { isAddinBuilt } from "./lib/built.mjs";
import { testsOf, usesAddin } from "./lib/belonging.mjs";
import { root, runNode } from "./lib/run.mjs";

function pathOf(given) {
  const path = resolve(given);
  if (!existsSync(path)) {
    console.error(`There is no ${given}.`);
    process.exit(1);
  }
  const name = relative(root, path).split(sep).join("/");
  return { name, isFolder: statSync(path).isDirectory() };
}

const paths = process.argv.slice(2).map(pathOf);
if (paths.length === 0) {
  console.error("Say which file or folder: npm run t -- src/core/tally");
  process.exit(1);
}
const found = [...new Set(paths.flatMap(testsOf))].sort();
const isWhole = (test) => test.startsWith("test/");
const wanted = paths.some(({ name }) => isWhole(name)) ? found : found.filter((test) => !isWhole(test));
const others = found.filter((test) => !wanted.includes(test));
if (others.length > 0) console.log(`Not run, since it takes longer: npm run t -- ${others.join(" ")}\n`);
if (wanted.length === 0) {
  console.log(`No test that takes seconds belongs to ${paths.map(({ name }) => name).join(", ")}.`);
  process.exit(0);
}
console.log(`Runs ${wanted.join(" ")}\n`);
// The bundles of the workbench are brought up to date by Jest itself before the first test under test/.
const needsAddin = wanted.some(usesAddin);
if (needsAddin && !isAddinBuilt()) runNode(["scripts/build.mjs", "--quiet", "--if-needed"]);
const env = needsAddin ? { CHROME_PATH: ensureBrowser() } : {};
runNode(["node_modules/jest/bin/jest.js", "--runTestsByPath", ...wanted], { env });
