// Builds the web app into dist-web/: the workbench with the add-in of dist/ beside it, as files that need no server part.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { isWebBuilt } from "./lib/built.mjs";
import { root } from "./lib/run.mjs";
import { termsOfBundled } from "./lib/bundled.mjs";
import { filesIn, hashedName, hashedPages } from "./package/pages.mjs";

const OUT = join(root, "dist-web");
const ICONS = [192, 512];
const shared = {
  absWorkingDir: root,
  bundle: true,
  charset: "utf8",
  define: { "process.env.NODE_ENV": '"production"' },
  format: "iife",
  legalComments: "none",
  loader: { ".svg": "dataurl" },
  logLevel: "warning",
  metafile: true,
  minify: true,
  outdir: OUT,
  platform: "browser",
  target: "es2022",
  write: false,
};

const bundle = (entryPoints, define = {}) =>
  build({ ...shared, entryPoints, define: { ...shared.define, ...define } });

/** The scripts and styles under names that change with their content. */
function hashed({ outputFiles }) {
  const named = outputFiles.map(({ path, contents }) => [basename(path), contents]);
  return new Map(named.map(([name, content]) => [name, [`code/${hashedName(name, content)}`, content]]));
}

function addinFiles(client) {
  const dist = filesIn(join(root, "dist"));
  for (const name of ["licences.txt", "sbom.json"]) dist.delete(name);
  const pages = hashedPages(dist, ".");
  const html = pages.get("taskpane.html").toString("utf8");
  const own = html.replace('src="./office.js"', () => `src="../${client}"`);
  if (own === html) throw new Error("The page does not name Office.js.");
  return [...pages.set("taskpane.html", Buffer.from(own))].map(([path, content]) => [
    `addin/${path}`,
    content,
  ]);
}

function samples() {
  const files = [...filesIn(join(root, "samples"))].filter(([path]) => /^[^/~]+\.xlsx$/.test(path));
  const names = JSON.stringify(files.map(([path]) => path));
  return [...files.map(([path, content]) => [`samples/${path}`, content]), ["samples/index.json", names]];
}

const APP = {
  name: "Tín nhiệm",
  short_name: "Tín nhiệm",
  lang: "vi",
  id: "./",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#f5f5f5",
  theme_color: "#0f6c3d",
  icons: ICONS.map((size) => ({
    src: `addin/assets/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
  })),
  file_handlers: [
    {
      action: "./",
      accept: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"] },
    },
  ],
};

async function pageFiles() {
  const page = await bundle({ page: "workbench/web/entry.ts", client: "workbench/client/entry.ts" });
  const code = hashed(page);
  let html = readFileSync(join(root, "workbench/web/index.html"), "utf8");
  for (const name of ["page.js", "page.css"])
    html = html.replace(`"${name}"`, () => `"${code.get(name)[0]}"`);
  return new Map([
    ["index.html", html],
    ...code.values(),
    ...addinFiles(code.get("client.js")[0]),
    ...samples(),
    ["app.webmanifest", `${JSON.stringify(APP, null, 2)}\n`],
    ["manifest.xml", readFileSync(join(root, "manifest.xml"))],
    ["licences.txt", termsOfBundled(page.metafile)],
  ]);
}

async function serviceWorker(files) {
  const paths = [...files.keys()].filter((path) => !/licences|LICENSE/i.test(path)).sort();
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path).update(files.get(path));
  const FILES = JSON.stringify(["./", ...paths.filter((path) => path !== "index.html")]);
  const EDITION = JSON.stringify(hash.digest("hex").slice(0, 16));
  const { outputFiles } = await bundle({ sw: "workbench/web/sw.ts" }, { FILES, EDITION });
  return outputFiles[0].contents;
}

async function buildWeb() {
  const files = await pageFiles();
  // Last: what is missing it was not built to the end.
  files.set("sw.js", await serviceWorker(files));
  rmSync(OUT, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(OUT, path)), { recursive: true });
    writeFileSync(join(OUT, path), content);
  }
}

if (!process.argv.includes("--if-needed") || !isWebBuilt()) await buildWeb();
