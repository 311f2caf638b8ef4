/** A page of the guide, read when the pane is built (`scripts/docs/tree.mjs`). */
declare module "*.md" {
  /** What a page is made of; text stands for itself. */
  export type HelpNode = string | HelpPart;

  export interface HelpPart {
    readonly tag:
      | ("h1" | "h2" | "h3" | "p" | "ul" | "ol" | "li" | "blockquote" | "pre" | "code" | "strong" | "em")
      | ("table" | "thead" | "tbody" | "tr" | "th" | "td" | "a" | "span");
    readonly id?: string;
    /** Where a link leads: "page#anchor". */
    readonly to?: string;
    readonly nodes: readonly HelpNode[];
  }

  export interface HelpDocument {
    readonly id: string;
    readonly title: string;
    readonly nodes: readonly HelpNode[];
  }

  const document: HelpDocument;
  export default document;
}
