import { printable } from "../../core/text/printable";
import { PAPER_FACTS } from "../../core/ballot/paperFacts";
import { areaAddress, cellAddress } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import type { ListedPerson } from "../../core/entries/peopleList";
import { placeRows, rowHeight, text, type FormRow, type RowCell } from "../layout/sheetBuilder";
import type { PlanContent, PlanEntry, PlanStyle, SheetPlan } from "../sheetPlan";
import { FAULT_WORDS, WORDS } from "./entrySheet.words";

/** Sets of codes that leave no doubt and are quickly typed. */
export const ENTRY_CODES = ["TNC/TN/TNT", "C/T/K"] as const;

export type EntryCodes = (typeof ENTRY_CODES)[number];

/** More ballots are typed on several sheets. */
export const MOST_BALLOTS = 5000;
export const MOST_PEOPLE = 200;

/** What an entry sheet is made of. */
export interface EntrySheetJob {
  readonly ballots: number;
  readonly people: readonly ListedPerson[];
  readonly codes: EntryCodes;
  /** Who will type; `""` leaves dots. */
  readonly clerk: string;
}

const FONT = { name: "Times New Roman", size: 12 };
const NUMBER_WIDTH = 56;
const FAULT_WIDTH = 132;
/** All people together are about as wide as a page, none narrower or wider than these. */
const PEOPLE_WIDTH = 560;
const PERSON_WIDTH = { least: 76, most: 130 };
const DECLARED = "KHL";

const HEAD: PlanStyle = { bold: true, align: "Center", wrap: true, border: true };
const POST: PlanStyle = { align: "Center", wrap: true, border: true, size: 11 };
const CODE: PlanStyle = { align: "Center", bold: true, border: true };
const GUIDE: PlanStyle = { wrap: true, align: "Left", size: 11 };

const user = (value: string): PlanContent => ({
  kind: "text",
  text: printable(value),
  isUserText: true,
});

function cell(column: number, content: PlanContent, style: PlanStyle, columns = 1): RowCell {
  return { column, columns, content, style };
}

function widths(people: number): readonly number[] {
  const { least, most } = PERSON_WIDTH;
  const width = Math.min(most, Math.max(least, Math.floor(PEOPLE_WIDTH / people)));
  return [NUMBER_WIDTH, ...Array<number>(people).fill(width), FAULT_WIDTH];
}

/** The lines above the head. Beside each stands a code: these cells are the list that is chosen from. */
function guide({ codes, clerk, people }: EntrySheetJob): readonly FormRow[] {
  const [high = "", confidence = "", low = ""] = codes.split("/");
  const meanings = [
    `${high}: ${WORDS.high}`,
    `${confidence}: ${WORDS.confidence}`,
    `${low}: ${WORDS.low}`,
    `${DECLARED}: ${WORDS.invalid}`,
    WORDS.blank,
  ];
  const last = people.length + 1;
  const line = (content: PlanContent, style: PlanStyle, code: string): FormRow => ({
    cells: [cell(0, content, style, last), cell(last, text(code), CODE)],
  });
  return [
    line(text(WORDS.title), { ...GUIDE, bold: true, size: 14 }, high),
    // The full stop keeps "Tổ 2" from looking like a ballot's number before a code.
    line(
      user(`${WORDS.enteredBy} ${clerk === "" ? WORDS.dots : `${clerk}.`}`),
      { ...GUIDE, size: 12 },
      confidence,
    ),
    line(text(`${meanings.join(" · ")}.`), GUIDE, low),
    line(text(WORDS.guide), { ...GUIDE, italic: true }, DECLARED),
  ];
}

function head({ people }: EntrySheetJob): readonly FormRow[] {
  const last = people.length + 1;
  const names: FormRow = {
    cells: [
      cell(0, text(WORDS.number), HEAD),
      ...people.map(({ name }, at) => cell(at + 1, user(name), HEAD)),
      cell(last, text(WORDS.fault), HEAD),
    ],
  };
  if (people.every(({ office }) => office === "")) return [names];
  const posts: FormRow = {
    cells: [
      cell(0, text(WORDS.post), POST),
      ...people.map(({ office }, at) => cell(at + 1, user(office), POST)),
      cell(last, text(""), POST),
    ],
  };
  return [names, posts];
}

function entryOf(codes: Area, marks: Area, job: EntrySheetJob): PlanEntry {
  const faults = { ...marks, column: marks.column + marks.columns, columns: 1 };
  const [from = "", to = ""] = areaAddress(codes).split(":");
  const fixed = (address: string) => address.replace(/^([A-Z]{1,3})(\d+)$/, "$$$1$$$2");
  return {
    lists: [
      {
        area: marks,
        source: `=${fixed(from)}:${fixed(to)}`,
        isStrict: true,
        title: WORDS.codeTitle,
        message: `${WORDS.codeMessage} ${[...job.codes.split("/"), DECLARED].join(", ")}.`,
      },
      {
        area: faults,
        source: PAPER_FACTS.map((fact) => FAULT_WORDS[fact]).join(","),
        isStrict: false,
        title: WORDS.faultTitle,
        message: WORDS.faultMessage,
      },
    ],
    frozen: { rows: marks.row, columns: 1 },
    unlocked: [{ ...marks, columns: marks.columns + 1 }],
    first: cellAddress(marks.row, marks.column),
  };
}

/**
 * A sheet on which ballots are typed: a row per ballot, a column per person with a list of the codes, a column for
 * what is wrong with a whole ballot. Head and numbers stay in sight; only the cells to be filled in can be typed in.
 *
 * @returns a plan that our own reading recognises without help
 */
export function entrySheet(job: EntrySheetJob): SheetPlan {
  const { ballots, people, clerk } = job;
  const columns = widths(people.length);
  const above = guide(job);
  const rows = [...above, ...head(job)];
  const first = rows.length;
  const marks = { row: first, column: 1, rows: ballots, columns: people.length };
  const codes = { row: 0, column: people.length + 1, rows: above.length, columns: 1 };
  const numbers = { row: first, column: 0, rows: ballots, columns: 1 };
  return {
    name: clerk === "" ? WORDS.sheetNameAlone : `${WORDS.sheetName}${clerk}`,
    font: FONT,
    columns,
    rows: rows.map((row) => rowHeight({ columns, size: FONT.size }, row)),
    cells: placeRows(rows),
    looks: [
      { area: { ...numbers, columns: columns.length }, style: { align: "Center", border: true } },
      { area: { ...marks, column: columns.length - 1, columns: 1 }, style: { align: "Left" } },
    ],
    block: { area: numbers, values: Array.from({ length: ballots }, (_, at) => [at + 1]) },
    entry: entryOf(codes, marks, job),
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      titleRows: { first: above.length, count: first - above.length },
      printArea: { row: 0, column: 0, rows: first + ballots, columns: columns.length },
      isSinglePage: false,
    },
  };
}
