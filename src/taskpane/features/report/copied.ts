import type { PlanCell, SheetPlan } from "../../../report/sheetPlan";
import { blocksOf, type Block, type GridBlock } from "../../../report/word/blocks";
import { withOneHead } from "../../../report/word/oneHead";
import { shownText } from "../../../report/word/shown";

/** A text for the clipboard, as a word processor takes it and as plain letters. */
export interface Copied {
  readonly html: string;
  readonly plain: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "<br>",
};

const escaped = (text: string) => text.replace(/[&<>"\n]/g, (letter) => ESCAPES[letter] ?? letter);
const textOf = ({ content, style }: PlanCell) => shownText(content, style, ",");

function styled({ content, style }: PlanCell): string {
  const text = escaped(shownText(content, style, ","));
  const bold = style.bold === true ? `<b>${text}</b>` : text;
  return style.italic === true ? `<i>${bold}</i>` : bold;
}

const aligned = ({ style }: PlanCell) =>
  ` style="text-align:${(style.align ?? "Left").toLowerCase()};white-space:pre-wrap"`;

function rowsOf({ row, rows, cells }: GridBlock): readonly (readonly PlanCell[])[] {
  return Array.from({ length: rows }, (_, at) =>
    cells.filter((cell) => cell.row === row + at).toSorted((one, other) => one.column - other.column),
  );
}

function tableHtml(block: GridBlock): string {
  const cellHtml = (cell: PlanCell) =>
    `<td rowspan="${String(cell.rows)}" colspan="${String(cell.columns)}"${aligned(cell)}>${styled(cell)}</td>`;
  const rows = rowsOf(block).map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`);
  const border = block.isBordered ? ' border="1"' : "";
  return `<table${border} style="border-collapse:collapse;width:100%">${rows.join("")}</table>`;
}

function htmlOf(block: Block): string {
  if (block.kind === "space" || block.kind === "page") return "<p></p>";
  if (block.kind === "grid") return tableHtml(block);
  const [first] = block.cells;
  return `<p${first ? aligned(first) : ""}>${block.cells.map(styled).join(" ")}</p>`;
}

function plainOf(block: Block): string {
  if (block.kind === "space" || block.kind === "page") return "";
  if (block.kind === "paragraph") return block.cells.map(textOf).join(" ");
  return rowsOf(block)
    .map((cells) => cells.map(textOf).join("\t"))
    .join("\n");
}

/**
 * Forms as a text to be pasted into a word processor, where no file can be saved; each form begins a page. Pictures stay
 * behind: a text has none, and the tables that they are drawn from say the same.
 */
export function copiedForms(plans: readonly SheetPlan[], font = "Times New Roman"): Copied {
  const forms = plans.map((plan) => blocksOf({ ...withOneHead(plan), charts: [] }));
  const pages = forms.map((blocks, at) => {
    const page = at === 0 ? "" : ' style="page-break-before:always"';
    return `<div${page}>${blocks.map(htmlOf).join("")}</div>`;
  });
  return {
    html: `<div style="font-family:'${font}'">${pages.join("")}</div>`,
    plain: forms.map((blocks) => blocks.map(plainOf).join("\n")).join("\n\n"),
  };
}
