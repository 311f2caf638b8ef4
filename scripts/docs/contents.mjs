// The pages of the guide in the order in which they are read (docs/contents.json): for the site, its search and the pane.
import { readFileSync } from "node:fs";

/** Groups of pages; `lang` is the language of their pages. A path stands below docs/. */
export const GROUPS = JSON.parse(readFileSync(new URL("../../docs/contents.json", import.meta.url), "utf8"));

/** All pages in order. */
export const PAGES = GROUPS.flatMap(({ pages, lang }) => pages.map((path) => ({ path, lang })));

/** The page that is shown first. */
export const HOME = "huong-dan.md";

/** Where a page stands on the site: "huong-dan/ghi-phieu.md" -> "huong-dan/ghi-phieu.html" */
export const siteFile = (path) => (path === HOME ? "index.html" : path.replace(/\.md$/, ".html"));

/** Other files that pages lead to, by their path from docs/, and where they stand on the site. */
export const FILES = { "../samples/thuc-hanh.xlsx": "thuc-hanh.xlsx" };
