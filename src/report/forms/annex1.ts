import { LEVELS } from "../../core/ballot/mark";
import type { Handling } from "../../core/setup/handling";
import type { AnnexRow } from "../../core/rollup/annex1";
import { formSheet } from "../layout/formSheet";
import { secretRow } from "../layout/head";
import { HEAD_WORDS } from "../layout/head.words";
import { cell, CENTERED, FONT, HEAD, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { figure, kept, tableRows, text, type FormRow } from "../layout/sheetBuilder";
import type { ReportOptions } from "../options";
import type { PlanContent, PlanStyle, SheetPlan } from "../sheetPlan";
import { belongsTo, PART_ONE, PART_TWO, twoPlacesRemark, WORDS } from "./annex1.words";

/** Number, people, total, three levels, remarks; in points, across a landscape page. */
const COLUMNS = [46, 234, 74, 83, 83, 83, 83];
export const WIDTH = COLUMNS.length;
const TOTAL = 2;
const REMARKS = 6;
/** Of the letters of notes, in points. */
const NOTE_SIZE = 12;

const CENTER: PlanStyle = { ...TABLE, align: "Center" };
const BOLD: PlanStyle = { bold: true };

/** What the form is filled with, from one record or from many units. */
export interface AnnexContent {
  readonly unit: string;
  readonly rows: readonly AnnexRow[];
  /** Those voted on in two places, by row. */
  readonly twoPlaces: readonly { readonly group: string; readonly names: readonly string[] }[];
  readonly handling: Handling;
  /** What the reader must know, below the table. */
  readonly notes: readonly string[];
}

function tableHead(): readonly FormRow[] {
  const tall = (column: number, word: string) => cell(column, 1, text(word), HEAD, 2);
  return [
    {
      cells: [
        tall(0, WORDS.number),
        tall(1, WORDS.people),
        tall(TOTAL, WORDS.total),
        cell(TOTAL + 1, LEVELS.length, text(WORDS.result), HEAD),
        tall(REMARKS, WORDS.remarks),
      ],
    },
    { cells: LEVELS.map((level, at) => cell(TOTAL + 1 + at, 1, text(WORDS.levels[level]), HEAD)) },
  ];
}

interface RowContent {
  readonly number: string;
  readonly label: string;
  readonly figures: readonly PlanContent[];
  readonly remark?: string;
  readonly style?: PlanStyle;
}

const BLANK = text("");

function tableRow({ number, label, figures, remark = "", style = {} }: RowContent): FormRow {
  const columns = [TOTAL, ...LEVELS.map((_, at) => TOTAL + 1 + at)];
  return {
    cells: [
      cell(0, 1, text(number), { ...CENTER, ...style }),
      cell(1, 1, text(label), { ...TABLE, ...style }),
      ...columns.map((column, at) => cell(column, 1, figures[at] ?? BLANK, CENTER)),
      cell(REMARKS, 1, user(remark), TABLE),
    ],
  };
}

/** In part I nothing is printed for zero. */
const orBlank = (count: number): PlanContent => (count === 0 ? BLANK : figure(count));

function partOne({ rows, twoPlaces }: AnnexContent): readonly FormRow[] {
  return PART_ONE.map(({ number, label }) => {
    const row = rows.find((own) => own.number === number);
    const counts = row ? [row.total, ...LEVELS.map((level) => row[level])] : [];
    const names = twoPlaces.filter(({ group }) => group === number).flatMap((own) => own.names);
    const style = number.includes(".") ? {} : BOLD;
    return tableRow({ number, label, figures: counts.map(orBlank), remark: twoPlacesRemark(names), style });
  });
}

/** In part II zero is 0; what is not known is dots. */
function partTwo({ handling }: AnnexContent): readonly FormRow[] {
  const fields = Object.keys(PART_TWO) as (keyof Handling)[];
  return fields.map((field, at) =>
    tableRow({ number: String(at + 1), label: PART_TWO[field], figures: [figure(handling[field])] }),
  );
}

function titleRows({ unit }: AnnexContent, { isDraft, isSecret }: ReportOptions): readonly FormRow[] {
  const title = (value: string) => rowAcross(WIDTH, value, { ...CENTERED, bold: true });
  return [
    ...(isSecret ? [secretRow(COLUMNS, 1, FONT.size), { cells: [], height: 6 }] : []),
    ...(isDraft ? [title(HEAD_WORDS.draft)] : []),
    rowAcross(WIDTH, WORDS.title.join(" "), { ...CENTERED, bold: true, size: 14 }),
    title(WORDS.annex),
    proseRow(WIDTH, belongsTo(unit), { ...CENTERED, italic: true }),
    { cells: [], height: 8 },
  ];
}

/**
 * Phụ lục I: part I with the people of each group and how many have 50 % or more at each level, part II with what
 * was done. Landscape A4, as the seed prints it.
 *
 * @param last - rows at the end, such as the fingerprint
 */
export function annexPlan(
  content: AnnexContent,
  options: ReportOptions,
  last: readonly FormRow[] = [],
): SheetPlan {
  const top = titleRows(content, options);
  const head = tableHead();
  const part = (number: string, label: string) => tableRow({ number, label, figures: [], style: BOLD });
  const lines = [
    part("I", WORDS.partOne),
    ...partOne(content),
    ...kept([part("II", WORDS.partTwo)]),
    ...partTwo(content),
  ];
  const notes = content.notes.map((note) => proseRow(WIDTH, note, { italic: true, size: NOTE_SIZE }));
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    orientation: "landscape",
    rows: [...top, ...tableRows(head, lines, notes.length + last.length > 0), ...kept(notes), ...last],
  });
}
