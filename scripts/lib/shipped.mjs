import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** Files in which a package states under which terms it may be passed on. */
const TERMS = /^(licen[cs]e|notice|copying)/i;

/** The packages that may be part of what is shipped: all but those for development and tests, as the lock file names them. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, own]) => path !== "" && own.dev !== true && own.devOptional !== true && !own.optional)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      license,
      path,
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The terms of the MIT licence, for packages that name it and bring no text. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function mitTerms(folder, name) {
  const { author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}\n\n${MIT}`;
}

/** The texts of a package's terms; none where it brings no file of them and names another licence than MIT. */
export function termsOf({ name, license, path }) {
  const folder = join(root, path);
  const texts = textsIn(folder);
  return texts.length === 0 && license === "MIT" ? [mitTerms(folder, name)] : texts;
}

function textsIn(folder) {
  return readdirSync(folder)
    .filter((file) => TERMS.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
}
