// A page of the guide as data, for the pane: what it shows is made of these and of nothing else, so no page can bring
// along markup of its own.
import { makeMarkdown, titleOf } from "./markdown.mjs";
import { pageId, paneLink } from "./pages.mjs";

const BLOCKS = new Set(
  ["h1", "h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "blockquote"].concat(
    [...["strong", "em", "a", "span"]],
  ),
);

/** Text and parts by themselves; "pre" and "code" hold text only. Pictures show the pane and are left out in it. */
const LEAVES = {
  text: ({ content }) => content,
  softbreak: () => " ",
  code_inline: ({ content }) => ({ tag: "code", nodes: [content] }),
  fence: ({ content }) => ({ tag: "pre", nodes: [content.trimEnd()] }),
  code_block: ({ content }) => ({ tag: "pre", nodes: [content.trimEnd()] }),
  image: () => null,
};

const flat = (tokens) =>
  tokens.flatMap((token) => (token.type === "inline" ? (token.children ?? []) : [token]));

function opened({ tag, attrs }) {
  if (!BLOCKS.has(tag)) throw new Error(`The pane shows no ${tag}.`);
  const { id, href } = Object.fromEntries(attrs ?? []);
  return { tag, ...(id && { id }), ...(tag === "a" && { to: href }), nodes: [] };
}

function nodesOf(tokens) {
  const root = { nodes: [] };
  const stack = [root];
  for (const token of flat(tokens).filter(({ hidden }) => !hidden)) {
    const { nodes } = stack.at(-1);
    if (token.nesting === 1) {
      const node = opened(token);
      nodes.push(node);
      stack.push(node);
    } else if (token.nesting === -1) stack.pop();
    else {
      const make = LEAVES[token.type];
      if (!make) throw new Error(`The pane shows no ${token.type}.`);
      const leaf = make(token);
      if (leaf !== null && leaf !== "") nodes.push(leaf);
    }
  }
  return root.nodes.filter(({ tag, nodes }) => tag !== "p" || nodes.length > 0);
}

/**
 * A page as data.
 *
 * @param text - its Markdown
 * @param path - below docs/
 */
export function pageTree(text, path) {
  const markdown = makeMarkdown((href) => paneLink(href, path));
  return { id: pageId(path), title: titleOf(text), nodes: nodesOf(markdown.parse(text, {})) };
}

/** The module that an import of a page stands for. */
export const pageModule = (text, file) => {
  const path = file.replaceAll("\\", "/").replace(/^.*\/docs\//, "");
  return JSON.stringify(pageTree(text, path));
};
