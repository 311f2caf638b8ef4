// Markdown as the guide uses it, for the site and for the pane alike.
import MarkdownIt from "markdown-it";

/** The anchor of a heading, as GitHub makes it, so that a link works wherever the page is shown. */
export const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");

const textOf = (token) =>
  (token?.children ?? [])
    .filter(({ type }) => type === "text" || type === "code_inline")
    .map(({ content }) => content)
    .join("");

function addAnchors({ tokens }) {
  tokens.forEach((token, at) => {
    if (token.type === "heading_open") token.attrSet("id", anchorOf(textOf(tokens[at + 1])));
  });
}

function addLinks({ tokens }, linkOf) {
  const links = tokens.flatMap(({ children }) => children ?? []);
  links.forEach((token) => {
    if (token.type !== "link_open") return;
    const href = linkOf(token.attrGet("href"));
    if (href !== null) token.attrSet("href", href);
    else token.tag = "span";
    token.meta = { isLink: href !== null };
  });
  let isLink = true;
  for (const token of links) {
    if (token.type === "link_open") isLink = token.meta.isLink;
    if (token.type === "link_close" && !isLink) token.tag = "span";
    if (token.tag === "span") token.attrs = null;
  }
}

/**
 * A reader of Markdown without HTML.
 *
 * @param linkOf - what a link leads to; `null` where it leads nowhere and its words alone stay
 */
export function makeMarkdown(linkOf = (href) => href) {
  const markdown = new MarkdownIt({ html: false, linkify: false });
  markdown.core.ruler.push("anchors", addAnchors);
  markdown.core.ruler.push("links", (state) => addLinks(state, linkOf));
  return markdown;
}

const plain = makeMarkdown();

/** The first heading of a page. */
export function titleOf(text) {
  const tokens = plain.parse(text, {});
  return textOf(tokens[tokens.findIndex(({ type }) => type === "heading_open") + 1]);
}

/** A code by itself says little: the name that stands in bold below it goes along. */
const named = (title, next) =>
  /^[FWN]\d{3}$/.test(title) ? `${title} ${textOf(next).split(" · ")[0]}` : title;

/** The page by its headings: anchor, title and words of each part, in order. */
export function sectionsOf(text) {
  const sections = [];
  const tokens = plain.parse(text, {});
  tokens.forEach((token, at) => {
    if (token.type === "heading_open") {
      const title = named(textOf(tokens[at + 1]), tokens[at + 4]);
      sections.push({ anchor: token.attrGet("id"), title, text: "" });
    } else if (token.type === "inline" && tokens[at - 1]?.type !== "heading_open") {
      const last = sections.at(-1);
      if (last) last.text = `${last.text} ${textOf(token)}`.trim();
    } else if (token.type === "fence") {
      const last = sections.at(-1);
      if (last) last.text = `${last.text} ${token.content.trim()}`.trim();
    }
  });
  return sections;
}
