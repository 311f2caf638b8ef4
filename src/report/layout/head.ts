import type { CountRecord } from "../../core/record/record";
import type { ReportOptions } from "../options";
import type { PlanStyle } from "../sheetPlan";
import { dateLine, HEAD_WORDS, ruleLine, type NumberKind } from "./head.words";
import { frameOf, splitOf } from "./headPlace";
import { user } from "./parts";
import { sizesOf, type Sizes } from "./sizes";
import { CELL_PADDING, rowHeight, text, type FormRow, type RowCell } from "./sheetBuilder";
import { balanced } from "./balanced";
import { textWidth } from "./textWidth";

/** How a form has its head. */
export interface HeadLook {
  /** Of the whole form, in points. */
  readonly columns: readonly number[];
  /** "(Đóng dấu treo)" under the unit's name. */
  readonly isStamped?: boolean;
  /** Of the number that the paper gets; missing where it gets none, as a list or a ballot. */
  readonly number?: NumberKind;
  /** Of the letters, where they are not those of a paper of its style. */
  readonly sizes?: Pick<Sizes, "head" | "nation">;
}

interface Head extends HeadLook {
  readonly split: number;
  readonly sizes: Pick<Sizes, "head" | "nation">;
}

/** Of the letters of which lines are made, and the height of a row that holds such a line alone. */
const RULE = { size: 8, height: 9 };
/** Share of the unit's name that the line under it is long. */
const UNIT_RULE = 0.4;

function half({ columns, split, sizes }: Head, isRight: boolean, value: string, style: PlanStyle): RowCell {
  return {
    column: isRight ? split : 0,
    columns: isRight ? columns.length - split : split,
    content: user(value),
    style: { align: "Center", wrap: true, valign: "Top", size: sizes.head, ...style },
  };
}

/** As the forms print it: the unit at the left, the date below it at the right. */
function formHead(record: CountRecord, head: Head): readonly FormRow[] {
  const { unit, locality, date } = record.conference;
  const left = (value: string, style: PlanStyle): FormRow => ({ cells: [half(head, false, value, style)] });
  const named = [left(unit, { bold: true })];
  // Across the whole paper: beside three others on a page, half of it is too narrow for a date in dots.
  const day = half(head, true, dateLine(locality, date), { italic: true, align: "Right" });
  const blank = [left(HEAD_WORDS.unit, { bold: true }), left(HEAD_WORDS.unitDots, {})];
  return [
    ...(unit === "" ? blank : named),
    ...(head.isStamped === true ? [left(HEAD_WORDS.stamp, { italic: true })] : []),
    { cells: [{ ...day, column: 0, columns: head.columns.length }] },
  ];
}

/** The line under a text, as long as a share of it. */
function lineUnder(head: Head, isRight: boolean, width: number): RowCell {
  return half(head, isRight, ruleLine(width, RULE.size), { size: RULE.size, wrap: false });
}

/** The unit's name as it stands in the left half: no word of it alone on a line. */
function unitIn(head: Head, unit: string): string {
  const width = head.columns.slice(0, head.split).reduce((sum, one) => sum + one, 0) - CELL_PADDING;
  return balanced(unit, width, head.sizes.head, true);
}

/** The unit beside a motto: it may take several lines and the motto stays at its place. */
function unitBeside(head: Head, unit: string, motto: string): readonly FormRow[] {
  const bold = { bold: true };
  const longest = Math.max(...unit.split("\n").map((line) => textWidth(line, head.sizes.head, true)));
  const sheet = { columns: head.columns, size: head.sizes.head };
  const left = half(head, false, unit, bold);
  const first: FormRow = { cells: [half(head, true, motto, bold)] };
  const least = rowHeight(sheet, { cells: [left] }) - rowHeight(sheet, first);
  const rule = lineUnder(head, true, textWidth(motto, head.sizes.head, true));
  return [
    { cells: [{ ...left, rows: 2 }, ...first.cells] },
    { cells: [rule], height: Math.max(RULE.height, least) },
    {
      cells: [lineUnder(head, false, UNIT_RULE * longest)],
      height: RULE.height,
    },
  ];
}

/** The unit with its star, the line under the Party's name beside it. */
function unitAndStar(head: Head, unit: string, nation: string): readonly FormRow[] {
  const rule = lineUnder(head, true, textWidth(nation, head.sizes.nation, true));
  return [
    { cells: [half(head, false, unit, { bold: true }), rule] },
    { cells: [half(head, false, HEAD_WORDS.party.mark, {})] },
  ];
}

/** Of a Party or State paper: the body above and the unit at the left, the Party or the nation at the right. */
function paperHead(record: CountRecord, head: Head, style: "party" | "state"): readonly FormRow[] {
  const { superior, unit, locality, date } = record.conference;
  const words = HEAD_WORDS[style];
  const shown = unit === "" ? HEAD_WORDS.unitDots : unitIn(head, unit.toLocaleUpperCase("vi"));
  const row = (left: string, right: string, styles: readonly [PlanStyle, PlanStyle]): FormRow => ({
    cells: [half(head, false, left, styles[0]), half(head, true, right, styles[1])].filter(
      ({ content }) => content.kind !== "text" || content.text !== "",
    ),
  });
  const number = head.number === undefined ? "" : words.number[head.number];
  return [
    row(superior.toLocaleUpperCase("vi"), words.nation, [{}, { bold: true, size: head.sizes.nation }]),
    ...(style === "state"
      ? unitBeside(head, shown, HEAD_WORDS.state.motto)
      : unitAndStar(head, shown, words.nation)),
    row(number, dateLine(locality, date), [{}, { italic: true }]),
    ...(head.isStamped === true ? [row(HEAD_WORDS.stamp, "", [{ italic: true }, {}])] : []),
  ];
}

/**
 * The mark of secrecy in a frame as close to it as columns allow.
 *
 * @param split - the column before which it stands
 */
export function secretRow(columns: readonly number[], split: number, size: number): FormRow {
  const frame = frameOf(columns, split, HEAD_WORDS.secret, size);
  const style: PlanStyle = { align: "Center", wrap: true, bold: true, size, border: true };
  return { cells: [{ ...frame, content: text(HEAD_WORDS.secret), style }] };
}

/**
 * The head of a form by the chosen style, the mark of secrecy where it is switched on, and the words that mark
 * a draft. A blank row ends it.
 */
export function headRows(
  record: CountRecord,
  look: HeadLook,
  options: Pick<ReportOptions, "header" | "isSecret" | "isDraft">,
): readonly FormRow[] {
  const { header, isSecret, isDraft } = options;
  const sizes = look.sizes ?? sizesOf(options);
  const head: Head = { ...look, sizes, split: splitOf(look.columns, header, sizes.nation) };
  const rows = header === "none" ? formHead(record, head) : paperHead(record, head, header);
  const bold: PlanStyle = { align: "Center", wrap: true, bold: true, size: sizes.head };
  const draft: RowCell = {
    column: 0,
    columns: look.columns.length,
    content: text(HEAD_WORDS.draft),
    style: bold,
  };
  return [
    ...rows,
    ...(isSecret ? [{ cells: [], height: 6 }, secretRow(look.columns, head.split, sizes.head)] : []),
    { cells: [], height: 10 },
    ...(isDraft ? [{ cells: [draft] }] : []),
  ];
}

/** How a board signs for the body it acts for: "T/M" on Party papers and the forms, "TM." on State papers. */
export function signFor(body: string, { header }: Pick<ReportOptions, "header">): string {
  return `${header === "state" ? "TM." : "T/M"} ${body}`;
}
