import type { HelpDocument, HelpNode, HelpPart } from "../../../../docs/huong-dan.md";
import type { Section } from "./search";

const HEADING = /^h[123]$/;

const isPart = (node: HelpNode): node is HelpPart => typeof node !== "string";
const isHeading = (node: HelpNode): node is HelpPart => isPart(node) && HEADING.test(node.tag);

/** The words of a page's part. */
export function textOf(node: HelpNode): string {
  if (!isPart(node)) return node;
  const isCell = node.tag === "td" || node.tag === "th" || node.tag === "li" || node.tag === "p";
  return `${node.nodes.map(textOf).join("")}${isCell ? " " : ""}`;
}

/** Nodes of a page from a heading to the next of the same rank or above it. */
export function partAt(nodes: readonly HelpNode[], anchor: string): readonly HelpNode[] {
  const from = nodes.findIndex((node) => isHeading(node) && node.id === anchor);
  const first = nodes[from];
  if (first === undefined || !isPart(first)) return [];
  const length = nodes.slice(from + 1).findIndex((node) => isHeading(node) && node.tag <= first.tag);
  return length < 0 ? nodes.slice(from) : nodes.slice(from, from + 1 + length);
}

/** What a part is called: a code goes with the name that stands in bold below it. */
function nameOf(heading: HelpPart, next: HelpNode | undefined): string {
  const title = textOf(heading).trim();
  if (!/^[FWN]\d{3}$/.test(title) || next === undefined || !isPart(next)) return title;
  return `${title} ${next.nodes.slice(0, 1).map(textOf).join("")}`;
}

/** The parts of a page, for the search: each heading with what stands below it. */
export function sectionsOf({ id, title, nodes }: HelpDocument): readonly Section[] {
  const starts = nodes.flatMap((node, at) => (isHeading(node) ? [{ node, at }] : []));
  return starts.map(({ node, at }, order) => ({
    id: `${id}#${node.id ?? ""}`,
    page: title,
    title: nameOf(node, nodes[at + 1]),
    text: nodes
      .slice(at + 1, starts[order + 1]?.at)
      .map(textOf)
      .join(" ")
      .replace(/\s+/g, " ")
      .trim(),
  }));
}
