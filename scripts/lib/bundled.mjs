// The terms of the packages that a bundle of esbuild holds.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";
import { shippedPackages, termsOf } from "./shipped.mjs";

const RULE = "-".repeat(72);

function packageAt(path) {
  // A package without the field brings its licence as a file, which is printed.
  const {
    name,
    version,
    license = "LICENSE",
  } = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8"));
  return { name, version, license, path };
}

/** "node_modules/a/node_modules/@b/c/lib/x.js" -> "node_modules/a/node_modules/@b/c" */
function folderOf(input) {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
  return found !== undefined && existsSync(join(root, found, "package.json")) ? found : undefined;
}

/** The packages that a bundle is made of. */
export function bundledPackages({ inputs }) {
  const folders = new Set(Object.keys(inputs).map(folderOf));
  folders.delete(undefined);
  return [...folders].sort().map(packageAt);
}

/** The text that goes along: every package of the bundle and of the add-in beside it, with its terms. */
export function termsOfBundled(metafile) {
  const all = new Map([...bundledPackages(metafile), ...shippedPackages()].map((own) => [own.path, own]));
  const parts = [...all.values()].map((own) =>
    [RULE, `${own.name} ${own.version} (${own.license})`, "", ...termsOf(own)].join("\n"),
  );
  return `${["Tín nhiệm uses the packages below. Office.js is none of them.", ...parts].join("\n\n")}\n`;
}
