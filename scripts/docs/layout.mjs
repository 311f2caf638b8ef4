// The frame of every page of the guide's site: contents, search, the page itself. No inline script, no inline style.
import { posix } from "node:path";
import { GROUPS, siteFile } from "./contents.mjs";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const WORDS = {
  vi: {
    skip: "Đến nội dung",
    contents: "Mục lục",
    search: "Tìm trong hướng dẫn",
    title: "Hướng dẫn Tín nhiệm",
  },
  en: { skip: "To the content", contents: "Contents", search: "Search the guide", title: "Tín nhiệm: guide" },
};

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function groupOf({ title, lang, pages }, titles, path) {
  const here = siteFile(path);
  const items = pages.map((page) => {
    const to = posix.relative(posix.dirname(here), siteFile(page));
    const current = page === path ? ' aria-current="page"' : "";
    return `<li><a href="${to}"${current}>${escape(titles.get(page))}</a></li>`;
  });
  return `<h2 lang="${lang}">${escape(title)}</h2>\n<ul lang="${lang}">\n${items.join("\n")}\n</ul>`;
}

/**
 * A page of the site.
 *
 * @param path - below docs/
 * @param titles - of all pages by path
 */
export function pageHtml({ path, lang, titles, content }) {
  const words = WORDS[lang];
  const up = posix.relative(posix.dirname(siteFile(path)), ".") || ".";
  const heading = escape(titles.get(path));
  return `<!doctype html>
<html lang="${lang}" data-root="${up}/" data-page="${posix.basename(path, ".md")}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading} · ${words.title}</title>
<link rel="icon" href="${up}/icon-32.png">
<link rel="stylesheet" href="${up}/guide.css">
<script src="${up}/search.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<a class="home" href="${up}/index.html">${words.title}</a>
<div class="search" role="search">
<input type="search" aria-label="${words.search}" placeholder="${words.search}" autocomplete="off">
<div class="found" role="status"></div>
</div>
</header>
<div class="body">
<nav aria-label="${words.contents}">
<details open>
<summary>${words.contents}</summary>
${GROUPS.map((group) => groupOf(group, titles, path)).join("\n")}
</details>
</nav>
<main id="content" tabindex="-1">
${content}</main>
</div>
</body>
</html>
`;
}
