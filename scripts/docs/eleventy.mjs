// Eleventy's settings: Markdown in docs/ to pages of the site, links led on, nothing else taken along.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FILES, PAGES, siteFile } from "./contents.mjs";
import { pageHtml } from "./layout.mjs";
import { makeMarkdown } from "./markdown.mjs";
import { siteLink } from "./pages.mjs";

const LANGUAGES = new Map(PAGES.map(({ path, lang }) => [path, lang]));

/** The path below docs/ of what Eleventy is writing. */
const pathOf = (inputPath) => inputPath.replace(/^\.?\/?docs\//, "");

/** A picture stands for two, one for each look of the reader's screen. */
function addPictures(markdown) {
  const usual = markdown.renderer.rules.image;
  markdown.renderer.rules.image = (tokens, at, options, env, self) => {
    const source = tokens[at].attrGet("src");
    const picture = usual(tokens, at, options, env, self);
    if (!source.endsWith("-light.png")) return picture;
    const dark = source.replace(/-light\.png$/, "-dark.png");
    return `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}">${picture}</picture>`;
  };
  markdown.renderer.rules.table_open = () => '<div class="table"><table>\n';
  markdown.renderer.rules.table_close = () => "</table></div>\n";
}

/** @param titles - of all pages by path */
export const settings = (titles) => (config) => {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.setTemplateFormats(["md"]);
  config.addExtension("md", {
    compile: (text, inputPath) => {
      const path = pathOf(inputPath);
      const markdown = makeMarkdown((href) => siteLink(href, path));
      addPictures(markdown);
      const lang = LANGUAGES.get(path);
      return () => pageHtml({ path, lang, titles, content: markdown.render(text) });
    },
    compileOptions: { permalink: "raw" },
  });
  config.addGlobalData(
    "permalink",
    () =>
      ({ page }) =>
        siteFile(pathOf(page.inputPath)),
  );
  const others = readdirSync("docs", { recursive: true }).map((name) => name.replaceAll("\\", "/"));
  for (const path of others.filter((name) => name.endsWith(".md") && !LANGUAGES.has(name)))
    config.ignores.add(`docs/${path}`);
  config.addPassthroughCopy({ "docs/pictures": "pictures" });
  for (const [from, to] of Object.entries(FILES)) config.addPassthroughCopy({ [join("docs", from)]: to });
};
