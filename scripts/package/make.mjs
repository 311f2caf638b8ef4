// A package: all its files in memory, then as a folder and as a zip of the same bytes every time.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { zipSync } from "fflate";
import { headerRules, headersText, policyOf } from "./headers.mjs";
import { filesIn, hashedPages, manifestFor, officeFiles } from "./pages.mjs";
import { caddyText, containerText, iisText, nginxText } from "./servers.mjs";

const HTTPS = "443";
/** Guides that go along. */
const GUIDES = ["docs/trien-khai.md", "docs/deployment.md"];
/** The web app's pages and the folder each policy holds for. */
const WEB_PAGES = { "/web/": "index.html", "/web/addin/": "addin/taskpane.html" };

const sha256 = (content) => createHash("sha256").update(content).digest("hex");
const jsonAt = (path) => JSON.parse(readFileSync(path, "utf8"));
const below = (folder, files) => [...files].map(([path, content]) => [`${folder}/${path}`, content]);

function webPolicies(web) {
  const pages = Object.entries(WEB_PAGES).filter(([, page]) => web.has(page));
  return Object.fromEntries(pages.map(([path, page]) => [path, policyOf(web.get(page).toString("utf8"))]));
}

function serverFiles(rules, origin) {
  const url = new URL(origin);
  const place = { origin, hostname: url.hostname, port: url.port || HTTPS };
  return [
    ["servers/headers.txt", headersText(rules)],
    ["servers/nginx.conf", nginxText(rules, place)],
    ["servers/Caddyfile", caddyText(rules, place)],
    ["servers/Containerfile", containerText(place)],
    ["site/web.config", iisText(rules)],
  ];
}

const optional = (root, path, name) =>
  existsSync(join(root, path)) ? [[name, readFileSync(join(root, path))]] : [];

/** The files of a package by path, sorted, the checksums of all others last. */
export function packageFiles(root, { origin, isLocal, isReportOnly }) {
  const { version } = jsonAt(join(root, "package.json"));
  const office = jsonAt(join(root, "node_modules/@microsoft/office-js/package.json"));
  const officeFolder = isLocal ? `office-${office.version}` : undefined;
  const dist = filesIn(join(root, "dist"));
  const about = ["licences.txt", "sbom.json"].map((name) => [name, dist.get(name)]);
  for (const [name] of about) dist.delete(name);
  const pages = hashedPages(dist, officeFolder);
  const web = existsSync(join(root, "dist-web")) ? filesIn(join(root, "dist-web")) : new Map();
  const docs = filesIn(join(root, "dist-docs"));
  const pane = policyOf(pages.get("taskpane.html").toString("utf8"));
  const rules = headerRules({
    pane,
    web: webPolicies(web),
    docs: policyOf(docs.get("index.html").toString("utf8")),
    officeFolder,
    isReportOnly,
  });
  const files = new Map([
    ...about,
    ...GUIDES.flatMap((guide) => optional(root, guide, guide.slice("docs/".length))),
    ["LICENSE", readFileSync(join(root, "LICENSE"))],
    ["VERSION", `${version}\n`],
    ["manifest.xml", manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), { origin, version })],
    ...below("site", pages),
    ...below("site/web", web),
    ...below("site/docs", docs),
    ...(isLocal ? below("site", officeFiles(root, officeFolder)) : []),
    ...serverFiles(rules, origin),
  ]);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = sorted.map(([path, content]) => `${sha256(content)}  ${path}\n`).join("");
  return { version, files: new Map([...sorted, ["SHA256SUMS", sums]]) };
}

// A zip keeps local time: made of local parts it is the same on every machine.
const TIME = new Date(1980, 0, 1);

function zipOf(name, files) {
  const entries = [...files].map(([path, content]) => [
    `${name}/${path}`,
    new Uint8Array(Buffer.from(content)),
  ]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME });
}

/** Writes a package below a folder; what stood there under the same name is replaced. */
export function writePackage(root, options) {
  const { version, files } = packageFiles(root, options);
  const name = `tin-nhiem-${version}${options.isLocal ? "-office-js" : ""}`;
  const folder = resolve(root, options.out, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const zip = zipOf(name, files);
  const sum = sha256(zip);
  writeFileSync(`${folder}.zip`, zip);
  writeFileSync(`${folder}.zip.sha256`, `${sum}  ${name}.zip\n`);
  return { folder, zip: `${folder}.zip`, sum };
}
