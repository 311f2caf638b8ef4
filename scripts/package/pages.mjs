// The pages of the add-in for one address: names that change with the content, the manifest, Office.js from where it is told.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const CDN = "https://appsforoffice.microsoft.com";
const CDN_SCRIPT = `${CDN}/lib/1/hosted/office.js`;
const HERE = "https://localhost:3000";
/** The scripts that the page names itself. */
const ENTRIES = ["functions.js", "commands.js", "taskpane.js"];
const HASH_LENGTH = 8;

/** The files of a folder by their path below it, in one order on every machine. */
export function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** "taskpane.js" -> "taskpane.1a2b3c4d.js" */
export function hashedName(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, HASH_LENGTH);
  return name.replace(/(\.\w+)$/, `.${hash}$1`);
}

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`The page names ${from} not exactly once.`);
  return text.replace(from, () => to);
}

function withoutCdn(html, officeFolder) {
  return replaceOnce(html, CDN_SCRIPT, `${officeFolder}/office.js`).replaceAll(` ${CDN}`, "");
}

/**
 * The page with hashed names of its scripts, and the scripts under these names. They stay beside the page: from there
 * they fetch their parts.
 */
export function hashedPages(files, officeFolder) {
  const pages = new Map(files);
  let html = files.get("taskpane.html").toString("utf8");
  for (const entry of ENTRIES) {
    const content = files.get(entry);
    const name = hashedName(entry, content);
    html = replaceOnce(html, `src="${entry}"`, `src="${name}"`);
    pages.set(name, content);
    // The manifest, which stays in Excel over many versions, names this one.
    if (entry !== "functions.js") pages.delete(entry);
  }
  if (officeFolder) html = withoutCdn(html, officeFolder);
  return pages.set("taskpane.html", Buffer.from(html));
}

/** Excel takes no version below 1.0 for a newer one than 1.0: the first number is one more than the product's. */
export function manifestVersion(version) {
  const [major, ...rest] = version.split(".");
  return [String(Number(major) + 1), ...rest, "0"].join(".");
}

/** The manifest for an address. Its pages are told which version the manifest is of. */
export function manifestFor(manifest, { origin, version }) {
  const page = `${HERE}/taskpane.html"`;
  return manifest
    .replace(/<Version>[^<]+<\/Version>/, `<Version>${manifestVersion(version)}</Version>`)
    .replaceAll(page, `${HERE}/taskpane.html?manifest=${version}"`)
    .replaceAll(HERE, origin);
}

// Parts of Office.js for other programs, for reading by people and for other languages' Outlook.
const NOT_EXCEL =
  /\.debug\.js$|\.d\.ts$|vsdoc|(?:^|\/)(?:word|outlook|powerpoint|onenote|project|access|visio)[^/]*\.js$|(?:^|\/)outlook_strings/;

/** What Excel needs of Office.js, unchanged, with its terms. */
export function officeFiles(root, officeFolder) {
  const home = join(root, "node_modules/@microsoft/office-js");
  const files = [...filesIn(join(home, "dist"))].filter(([path]) => !NOT_EXCEL.test(path));
  return new Map([
    ...files.map(([path, content]) => [`${officeFolder}/${path}`, content]),
    [`${officeFolder}/LICENSE.md`, readFileSync(join(home, "LICENSE.md"))],
  ]);
}
