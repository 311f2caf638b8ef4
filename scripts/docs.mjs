// npm run docs: builds the guide's site into dist-docs/, as files that need no server part.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { build } from "esbuild";
import { PAGES, siteFile } from "./docs/contents.mjs";
import { settings } from "./docs/eleventy.mjs";
import { sectionsOf, titleOf } from "./docs/markdown.mjs";
import { areNewer } from "./lib/built.mjs";
import { root } from "./lib/run.mjs";

const OUT = join(root, "dist-docs");
const SOURCES = ["docs", "scripts/docs", "scripts/docs.mjs", "src/taskpane/tools/help/search.ts"];

const texts = () => new Map(PAGES.map(({ path }) => [path, readFileSync(join(root, "docs", path), "utf8")]));

function sections(pages, titles) {
  return PAGES.flatMap(({ path }) =>
    sectionsOf(pages.get(path)).map(({ anchor, title, text }) => ({
      id: `${siteFile(path)}#${anchor}`,
      page: titles.get(path),
      title,
      text,
    })),
  );
}

async function writeSearch(found) {
  writeFileSync(join(OUT, "sections.js"), `globalThis.guideSections = ${JSON.stringify(found)};\n`);
  await build({
    absWorkingDir: root,
    entryPoints: ["scripts/docs/site/search.ts"],
    bundle: true,
    charset: "utf8",
    format: "iife",
    legalComments: "inline",
    logLevel: "warning",
    minify: true,
    outfile: join(OUT, "search.js"),
    target: "es2022",
  });
}

async function buildDocs() {
  const pages = texts();
  const titles = new Map([...pages].map(([path, text]) => [path, titleOf(text)]));
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  process.chdir(root);
  const site = new Eleventy("docs", "dist-docs", { config: settings(titles), configPath: null });
  await site.write();
  await writeSearch(sections(pages, titles));
  cpSync(join(root, "assets/icon-32.png"), join(OUT, "icon-32.png"));
  // Last: what is missing it was not built to the end.
  cpSync(join(root, "scripts/docs/site/guide.css"), join(OUT, "guide.css"));
}

const last = join(OUT, "guide.css");
const isBuilt = () => existsSync(last) && statSync(last).isFile() && areNewer([last], SOURCES);
if (!process.argv.includes("--if-needed") || !isBuilt()) await buildDocs();
