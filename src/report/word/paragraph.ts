import { AlignmentType, LineRuleType, Paragraph, TextRun, type IRunOptions } from "docx";
import type { PlanCell, PlanContent, PlanStyle, SheetPlan } from "../sheetPlan";
import { shownText, type DecimalSign } from "./shown";

export const TWIPS_PER_POINT = 20;
/** Paragraphs of running text begin 10 mm in and stand 6 points apart, as both ways of laying out papers want. */
const INDENT = "10mm";
const APART = 6 * TWIPS_PER_POINT;
/** On a form that is meant to be one page. */
const CLOSE = 2 * TWIPS_PER_POINT;

const ALIGNMENTS = {
  Left: AlignmentType.LEFT,
  Center: AlignmentType.CENTER,
  Right: AlignmentType.RIGHT,
  Justify: AlignmentType.BOTH,
} as const;

/** How letters come out of a plan. */
export interface Letters {
  readonly font: SheetPlan["font"];
  /** 1, or less where columns are made narrower than the plan's. */
  readonly scale: number;
  /** Whether paragraphs stand close to each other. */
  readonly isClose: boolean;
  readonly sign: DecimalSign;
}

function halfPoints(style: PlanStyle, { font, scale }: Letters): number {
  return Math.round((style.size ?? font.size) * scale * 2);
}

function runsOf(text: string, style: PlanStyle, letters: Letters): readonly TextRun[] {
  const look: IRunOptions = {
    bold: style.bold === true,
    italics: style.italic === true,
    size: halfPoints(style, letters),
    font: letters.font.name,
  };
  return text
    .split("\n")
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
}

const isNumber = (content: PlanContent) =>
  content.kind === "number" || (content.kind === "formula" && typeof content.expected === "number");

/** Numbers stand at the right unless they are told where, as in Excel. */
function alignmentOf({ content, style }: PlanCell) {
  return ALIGNMENTS[style.align ?? (isNumber(content) ? "Right" : "Left")];
}

/** The content of one cell of a table. */
export function cellParagraph(cell: PlanCell, letters: Letters, keepNext: boolean): Paragraph {
  const text = shownText(cell.content, cell.style, letters.sign);
  return new Paragraph({
    alignment: alignmentOf(cell),
    ...(keepNext && { keepNext }),
    children: runsOf(text, cell.style, letters),
  });
}

/** Running text is not set in the middle or at the right, nor in the small letters of notes. */
function isRunning({ content, style }: PlanCell, { font }: Letters): boolean {
  const { align = "Justify", size = font.size } = style;
  return align === "Justify" && size >= font.size && !isNumber(content);
}

/** Cells that read on as one paragraph, parted by a space. */
export function textParagraph(cells: readonly PlanCell[], letters: Letters, keepNext: boolean): Paragraph {
  const [first] = cells;
  const isText = first !== undefined && isRunning(first, letters);
  return new Paragraph({
    // What stands in bold is the head of what comes next.
    ...((keepNext || first?.style.bold === true) && { keepNext: true }),
    alignment: first === undefined || isText ? AlignmentType.BOTH : alignmentOf(first),
    spacing: { after: isText ? (letters.isClose ? CLOSE : APART) : 0 },
    ...(isText && { indent: { firstLine: INDENT } }),
    children: cells.flatMap(({ content, style }, at) =>
      runsOf(`${at > 0 ? " " : ""}${shownText(content, style, letters.sign)}`, style, letters),
    ),
  });
}

/** A blank paragraph of a height in points. */
export function spaceParagraph(height: number, keepNext: boolean): Paragraph {
  const line = Math.max(1, Math.round(height * TWIPS_PER_POINT));
  return new Paragraph({ ...(keepNext && { keepNext }), spacing: { line, lineRule: LineRuleType.EXACT } });
}

/** What begins a page, itself as good as without height. */
export function newPage(): Paragraph {
  return new Paragraph({ pageBreakBefore: true, spacing: { line: 1, lineRule: LineRuleType.EXACT } });
}
