// Which tests belong to a file, read from the imports.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "./run.mjs";

const ROOMS = ["src", "workbench", "test", "bench", "scripts"];
const CODE = /\.(tsx?|mjs)$/;
const IMPORT = /(?:\bfrom|\bimport|\brequire|\brequireActual|\bmock)\s*\(?\s*"(\.{1,2}(?:\/[^"]*)?)"/g;
const ENDINGS = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"];

const isTest = (name) => /\.test\.tsx?$/.test(name);

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(name);
    return CODE.test(name) ? [name] : [];
  });
}

const files = new Set(ROOMS.flatMap(filesIn));

/** The files of this project that a file imports. */
function importsOf(name) {
  const text = readFileSync(join(root, name), "utf8");
  return [...text.matchAll(IMPORT)].flatMap(([, path]) => {
    const target = posix.join(posix.dirname(name), path);
    const ending = ENDINGS.find((end) => files.has(target + end));
    return ending === undefined ? [] : [target + ending];
  });
}

const imports = new Map([...files].map((name) => [name, importsOf(name)]));
const importers = new Map();
for (const [name, targets] of imports)
  for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), name]);

/** The test beside a file and the tests nearest to it among what imports it. */
function testsOfFile(name) {
  if (isTest(name)) return [name];
  const stem = name.replace(CODE, "");
  const beside = [`${stem}.test.ts`, `${stem}.test.tsx`].filter((test) => files.has(test));
  const seen = new Set([name]);
  let layer = [name];
  let near = [];
  while (near.length === 0 && layer.length > 0) {
    layer = [...new Set(layer.flatMap((file) => importers.get(file) ?? []))].filter(
      (file) => !seen.has(file),
    );
    layer.forEach((file) => seen.add(file));
    near = layer.filter(isTest);
    if (beside.length > 0) break;
  }
  return [...beside, ...near];
}

/** The tests that belong to a file or a folder, by their paths from the root of the project. */
export function testsOf({ name, isFolder }) {
  if (!isFolder) return testsOfFile(name);
  const inside = [...files].filter((file) => file.startsWith(`${name}/`));
  const tests = inside.filter(isTest);
  return tests.length > 0 ? tests : inside.flatMap(testsOfFile);
}

/** Whether a test loads the built add-in: it or what it imports names the folder dist. */
export function usesAddin(test) {
  const seen = new Set([test]);
  for (const name of seen) {
    if (/\bDIST\b|"dist"/.test(readFileSync(join(root, name), "utf8"))) return true;
    if (name.startsWith("test/")) imports.get(name)?.forEach((target) => seen.add(target));
  }
  return false;
}
