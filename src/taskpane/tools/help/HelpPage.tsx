import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createElement, useEffect, useRef, type ReactNode } from "react";
import type { HelpNode, HelpPart } from "../../../../docs/huong-dan.md";

const useStyles = makeStyles({
  page: { lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  heading: {
    margin: "14px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ":focus": { outline: "none" },
  },
  text: { margin: "6px 0" },
  list: { margin: "6px 0", paddingLeft: "20px" },
  table: { borderCollapse: "collapse", width: "100%", margin: "8px 0", fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "4px 6px",
    textAlign: "left",
    verticalAlign: "top",
  },
  code: { fontFamily: tokens.fontFamilyMonospace, backgroundColor: tokens.colorNeutralBackground3 },
  block: { margin: "8px 0", padding: "6px 8px", overflowX: "auto", whiteSpace: "pre-wrap" },
  quote: { margin: "8px 0", paddingLeft: "10px", borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  link: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

type Styles = ReturnType<typeof useStyles>;

/** Headings of a page stand below the heading of the screen. */
const TAGS: Readonly<Partial<Record<HelpPart["tag"], string>>> = { h1: "h2", h2: "h3", h3: "h4" };

const classOf = (styles: Styles): Readonly<Partial<Record<HelpPart["tag"], string>>> => ({
  h2: styles.heading,
  h3: styles.heading,
  p: styles.text,
  ul: styles.list,
  ol: styles.list,
  table: styles.table,
  th: styles.cell,
  td: styles.cell,
  code: styles.code,
  pre: mergeClasses(styles.code, styles.block),
  blockquote: styles.quote,
});

interface Drawing {
  readonly styles: Styles;
  readonly onGo: (topic: string) => void;
}

function draw(node: HelpNode, key: number, drawing: Drawing): ReactNode {
  if (typeof node === "string") return node;
  const { tag, id, to, nodes } = node;
  const children = nodes.map((child, at) => draw(child, at, drawing));
  if (tag === "a" && to !== undefined)
    return (
      <button key={key} type="button" className={drawing.styles.link} onClick={() => drawing.onGo(to)}>
        {children}
      </button>
    );
  const isHeading = tag === "h2" || tag === "h3";
  return createElement(
    TAGS[tag] ?? tag,
    {
      key,
      className: classOf(drawing.styles)[tag],
      ...(isHeading && { "data-anchor": id, tabIndex: -1 }),
    },
    ...children,
  );
}

interface HelpPageProps {
  readonly nodes: readonly HelpNode[];
  /** The heading that was asked for; it gets the focus. */
  readonly anchor: string | undefined;
  readonly onGo: (topic: string) => void;
}

/** The parts of a page of the guide. */
export function HelpPage({ nodes, anchor, onGo }: HelpPageProps) {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (anchor === undefined) return;
    const headings = page.current?.querySelectorAll<HTMLElement>("[data-anchor]") ?? [];
    [...headings].find(({ dataset }) => dataset["anchor"] === anchor)?.focus();
  }, [anchor]);
  return (
    <div ref={page} className={styles.page}>
      {nodes.map((node, at) => draw(node, at, { styles, onGo }))}
    </div>
  );
}
