import {
  AlignmentType,
  Document,
  Header,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { SheetPlan } from "../sheetPlan";
import { blocksOf, type Block } from "./blocks";
import { withOneHead } from "./oneHead";
import { newPage, spaceParagraph, textParagraph, type Letters } from "./paragraph";
import type { DecimalSign } from "./shown";
import { tableOf } from "./table";

/** A4 in millimetres. */
const PAPER = { width: 210, height: 297 };
/** From the paper's upper edge to the page number, in millimetres. */
const HEADER_EDGE = 10;
const PAGE_NUMBER_SIZE = 13;
const AUTHOR = "Tín nhiệm";
const TWIPS_PER_INCH = 1440;
const MM_PER_INCH = 25.4;
/** A document may not end with a table. */
const END = 1;

const twips = (millimetres: number) => Math.round((millimetres * TWIPS_PER_INCH) / MM_PER_INCH);

/** Whether what closes the paper comes next, signatures or what verifies it: it does not go to a page of its own. */
function isBeforeClosing(blocks: readonly Block[], at: number): boolean {
  const next = blocks.findIndex(({ kind }, place) => place > at && kind !== "space");
  const block = blocks[next];
  if (block?.kind !== "grid") return false;
  return !block.isBordered || (next > 1 && next === blocks.length - 1 && block.isWhole);
}

/** Blocks without the blank rows at the end, which would make a blank page where the last one is full. */
function withoutBlankEnd(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== "space");
  return blocks.slice(0, last + 1);
}

function children(plan: SheetPlan, sign: DecimalSign) {
  const { orientation, margins, isSinglePage } = plan.page;
  const paper = orientation === "portrait" ? PAPER.width : PAPER.height;
  const textWidth = twips(paper - margins.left - margins.right);
  const letters: Letters = { font: plan.font, scale: 1, isClose: isSinglePage, sign };
  const blocks = withoutBlankEnd(blocksOf(plan));
  const written = blocks.map((block, at) => {
    const keepNext = isBeforeClosing(blocks, at);
    if (block.kind === "page") return newPage();
    if (block.kind === "space") return spaceParagraph(block.height, keepNext);
    if (block.kind === "paragraph") return textParagraph(block.cells, letters, keepNext);
    return tableOf(block, plan, letters, { textWidth, isHead: at === 0, keepNext });
  });
  return [...written, spaceParagraph(END, false)];
}

function pageNumber(plan: SheetPlan): Header {
  const run = new TextRun({
    children: [PageNumber.CURRENT],
    size: 2 * PAGE_NUMBER_SIZE,
    font: plan.font.name,
  });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

/** What a Word document of forms is besides the forms. */
export interface WordOptions {
  /** Between whole and decimals. */
  readonly sign?: DecimalSign;
  /** One document to be read: pages are numbered through, and every one has its number. */
  readonly isNumberedThrough?: boolean;
}

/** One plan: A4 with its own margins, its pages numbered from the second one on unless it is one of a set. */
function sectionOf(form: SheetPlan, { sign = ",", isNumberedThrough = false }: WordOptions): ISectionOptions {
  const plan = withOneHead(form);
  const { orientation, margins, isUnnumbered = false } = plan.page;
  const isBare = isUnnumbered && !isNumberedThrough;
  const none = new Header({ children: [new Paragraph({})] });
  return {
    properties: {
      titlePage: !isNumberedThrough,
      page: {
        size: {
          width: twips(PAPER.width),
          height: twips(PAPER.height),
          orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(HEADER_EDGE),
        },
        ...(!isNumberedThrough && { pageNumbers: { start: 1 } }),
      },
    },
    headers: { default: isBare ? none : pageNumber(plan), first: none },
    children: children(plan, sign),
  };
}

/**
 * Forms as one Word document, a section each: what stands across a sheet becomes a paragraph, what stands side by
 * side a table. Paper, margins, indents, page numbers follow what Nghị định 30/2020/NĐ-CP and Hướng dẫn
 * 36-HD/VPTW have in common; what differs between them is the head, which the plan brings. Fetch this room only
 * when a Word file is wanted.
 *
 * @param plans - any forms; formulas come out as the values that the record says they give
 * @param options - a comma between whole and decimals and numbers of each form's own, unless told
 * @returns the bytes of a .docx file
 */
export async function wordFile(plans: readonly SheetPlan[], options: WordOptions = {}): Promise<Uint8Array> {
  const [first] = plans;
  const file = new Document({
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    title: plans.map(({ name }) => name).join(", "),
    styles: {
      default: {
        document: {
          run: { font: first?.font.name ?? "", size: 2 * PAGE_NUMBER_SIZE, language: { value: "vi-VN" } },
        },
      },
    },
    sections: plans.map((plan) => sectionOf(plan, options)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
