// Where links between pages lead, on the site and in the pane.
import { posix } from "node:path";
import { FILES, PAGES, siteFile } from "./contents.mjs";

const KNOWN = new Set(PAGES.map(({ path }) => path));

function parted(href, from) {
  const [file = "", anchor] = href.split("#");
  const path = file === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(file));
  return { path, anchor: anchor === undefined ? "" : decodeURIComponent(anchor) };
}

/** A link of a page as the site has it; `null` for what the site does not hold. */
export function siteLink(href, from) {
  if (/^https?:/.test(href)) return href;
  const { path, anchor } = parted(href, from);
  const target = KNOWN.has(path) ? siteFile(path) : FILES[path];
  if (target === undefined) return null;
  const to = posix.relative(posix.dirname(siteFile(from)), target);
  return `${to}${anchor && `#${encodeURIComponent(anchor)}`}`;
}

/** The name of a page in the pane: "huong-dan/ghi-phieu.md" -> "ghi-phieu" */
export const pageId = (path) => posix.basename(path, ".md");

/** A link of a page as the pane has it, "page#anchor"; `null` for what the pane does not hold. */
export function paneLink(href, from) {
  if (/^https?:/.test(href)) return null;
  const { path, anchor } = parted(href, from);
  return KNOWN.has(path) ? `${pageId(path)}${anchor && `#${anchor}`}` : null;
}
