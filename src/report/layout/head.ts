import type { CountRecord } from "../../core/record/record";
import type { ReportOptions } from "../options";
import type { PlanStyle } from "../sheetPlan";
import { dateLine, HEAD_WORDS } from "./head.words";
import { user } from "./parts";
import { text, type FormRow, type RowCell } from "./sheetBuilder";

/** Columns of a form: all of them, and where the right half of its head begins. */
export interface HeadPlace {
  readonly width: number;
  readonly split: number;
}

const CENTERED: PlanStyle = { align: "Center", wrap: true };

const half = (place: HeadPlace, isRight: boolean, value: string, style: PlanStyle): RowCell => ({
  column: isRight ? place.split : 0,
  columns: isRight ? place.width - place.split : place.split,
  content: user(value),
  style: { ...CENTERED, ...style },
});

/** As the forms print it: the unit at the left, the date below it at the right. */
function formHead(record: CountRecord, place: HeadPlace, isStamped: boolean): readonly FormRow[] {
  const { unit, locality, date } = record.conference;
  const left = (value: string, style: PlanStyle): FormRow => ({ cells: [half(place, false, value, style)] });
  return [
    left(HEAD_WORDS.unit, { bold: true }),
    left(unit === "" ? HEAD_WORDS.unitDots : unit, { bold: unit !== "" }),
    ...(isStamped ? [left(HEAD_WORDS.stamp, { italic: true })] : []),
    { cells: [half(place, true, dateLine(locality, date), { italic: true, align: "Right" })] },
  ];
}

/** Of a Party or State paper: the body above and the unit at the left, the Party or the nation at the right. */
function paperHead(
  record: CountRecord,
  place: HeadPlace,
  words: (typeof HEAD_WORDS)["party" | "state"],
  isStamped: boolean,
  isNumbered: boolean,
): readonly FormRow[] {
  const { superior, unit, locality, date } = record.conference;
  const shown = unit === "" ? HEAD_WORDS.unitDots : unit.toLocaleUpperCase("vi");
  const row = (left: string, right: string, styles: readonly [PlanStyle, PlanStyle]): FormRow => ({
    cells: [half(place, false, left, styles[0]), half(place, true, right, styles[1])].filter(
      ({ content }) => content.kind !== "text" || content.text !== "",
    ),
  });
  const bold = { bold: true };
  return [
    row(superior.toLocaleUpperCase("vi"), words.nation, [{}, { ...bold, size: words.nationSize }]),
    row(shown, words.motto, [bold, bold]),
    row(words.mark, "", [{}, {}]),
    row(isNumbered ? words.number : "", dateLine(locality, date), [{}, { italic: true }]),
    ...(isStamped ? [row(HEAD_WORDS.stamp, "", [{ italic: true }, {}])] : []),
  ].filter(({ cells }) => cells.length > 0);
}

/**
 * The head of a form by the chosen style, the mark of secrecy where it is switched on, and the words that mark
 * a draft. A blank row ends it.
 *
 * @param isStamped - whether the form has "(Đóng dấu treo)" under the unit's name
 * @param isNumbered - whether it is a paper that gets a number, as a report does and a ballot does not
 */
export function headRows(
  record: CountRecord,
  place: HeadPlace,
  { header, isSecret, isDraft }: Pick<ReportOptions, "header" | "isSecret" | "isDraft">,
  isStamped = false,
  isNumbered = true,
): readonly FormRow[] {
  const rows =
    header === "none"
      ? formHead(record, place, isStamped)
      : paperHead(record, place, HEAD_WORDS[header], isStamped, isNumbered);
  const across = (value: string): FormRow => ({
    cells: [{ column: 0, columns: place.width, content: text(value), style: { ...CENTERED, bold: true } }],
  });
  const secret: FormRow = { cells: [half(place, false, HEAD_WORDS.secret, { bold: true, border: true })] };
  return [
    ...rows,
    ...(isSecret ? [secret] : []),
    { cells: [], height: 10 },
    ...(isDraft ? [across(HEAD_WORDS.draft)] : []),
  ];
}

/** How a board signs for the body it acts for: "T/M" on Party papers and the forms, "TM." on State papers. */
export function signFor(body: string, { header }: Pick<ReportOptions, "header">): string {
  return `${header === "state" ? "TM." : "T/M"} ${body}`;
}
