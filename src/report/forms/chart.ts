import { cellAddress } from "../../core/sheet/address";
import { LEVELS } from "../../core/ballot/mark";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import type { KindForm } from "../form";
import { restFormula } from "../formulas";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { orDots } from "../layout/head.words";
import { SPARE } from "../layout/pages";
import { paperHeight } from "../layout/paper";
import { cell, CENTERED, HEAD, MARGINS, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { kept, rowHeight, text, type FormRow } from "../layout/sheetBuilder";
import { sizesOf, TABLE_SIZE } from "../layout/sizes";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { PlanChart, PlanStyle, SheetPlan } from "../sheetPlan";
import { ofWhom, WORDS } from "./chart.words";

/** STT, name, the three levels, invalid; a gap; the picture; in points. */
const COLUMNS = [32, 134, 40, 64, 42, 82, 8, 290];
const WIDTH = COLUMNS.length;
const FIRST_LEVEL = 2;
const INVALID = 5;
const PICTURE = 7;
const TABLE_WIDTH = INVALID + 1;
/** So many people stand in one picture, each with the name readable. */
const MOST_IN_A_PICTURE = 20;

/** Dark to light, so that the levels differ in grey print too; invalid ballots stand last and lightest. */
const COLORS = ["#1F4E79", "#5B9BD5", "#F4B183", "#EDEDED"];

/** A line of the table is so much lower than elsewhere, in points, that twenty go below the head of a paper. */
const CLOSER = 3.75;
/** The picture's height: title, legend and axis, and a bar each, beside the least of which a name has its place. */
const FRAME = 60;
const BAR = { least: 12, most: 18 };
const LEAST_HEIGHT = 190;

/** So many more pictures than the fewest are tried. */
const TRIED = 4;

const PAGE = { orientation: "landscape", margins: MARGINS } as const;

function header(record: CountRecord, kind: KindResult, options: ReportOptions): readonly FormRow[] {
  const bold = { ...CENTERED, bold: true };
  const { title, subject } = sizesOf(options);
  return [
    ...headRows(record, { columns: COLUMNS }, options),
    rowAcross(WIDTH, WORDS.title, { ...bold, size: title }),
    proseRow(WIDTH, ofWhom(orDots(kind.offices), kind.collected), { ...bold, size: subject }),
  ];
}

const heightOf = (rows: readonly FormRow[]) => rows.reduce((sum, { height = 0 }) => sum + height, 0);

function tableHead(): FormRow {
  const heads = [WORDS.number, WORDS.name, ...LEVELS.map((level) => WORDS.levels[level]), WORDS.invalid];
  return { cells: heads.map((word, at) => cell(at, 1, text(word), HEAD)) };
}

function personRow(person: PersonResult, row: number, { collected }: KindResult): FormRow {
  const number: PlanStyle = { ...TABLE, align: "Center" };
  const [high, , low] = LEVELS.map((_, at) => cellAddress(row, FIRST_LEVEL + at));
  const valid = `SUM(${high ?? ""}:${low ?? ""})`;
  return {
    cells: [
      cell(0, 1, { kind: "number", value: person.position }, number),
      cell(1, 1, user(person.name), TABLE),
      ...LEVELS.map((level, at) =>
        cell(FIRST_LEVEL + at, 1, { kind: "number", value: person[level] }, number),
      ),
      cell(INVALID, 1, restFormula(String(collected), valid, person.invalid), number),
    ],
  };
}

/** Some of the people in a table with the picture drawn from it at its side. */
interface Picture {
  readonly rows: readonly FormRow[];
  readonly chart: PlanChart;
  /** Whether there is room for all of it. */
  readonly isWhole: boolean;
}

interface PicturePlace {
  /** The row it begins in. */
  readonly start: number;
  /** Height left for it on its page, in points. */
  readonly room: number;
  /** Which picture of how many this is, where there are several. */
  readonly more: string;
}

/** The table of some people with their picture at its side, together on one page. */
function picture(people: readonly PersonResult[], kind: KindResult, place: PicturePlace): Picture {
  const { start, room, more } = place;
  const sheet = { columns: COLUMNS, size: TABLE_SIZE };
  const table = [tableHead(), ...people.map((person, at) => personRow(person, start + 1 + at, kind))].map(
    (row): FormRow => ({ ...row, height: rowHeight(sheet, row) - CLOSER }),
  );
  const used = heightOf(table);
  const heightFor = (bar: number) => Math.max(LEAST_HEIGHT, used, FRAME + bar * people.length);
  const least = heightFor(BAR.least);
  const height = Math.max(least, Math.min(room, heightFor(BAR.most)));
  const rest: readonly FormRow[] = height > used ? [{ cells: [], height: height - used }] : [];
  const rows = [...table, ...rest];
  return {
    rows: [...kept(rows.slice(0, -1)), ...rows.slice(-1)],
    chart: {
      data: { row: start, column: 1, rows: people.length + 1, columns: TABLE_WIDTH - 1 },
      title: `${WORDS.chart}${more}`,
      place: { row: start, column: PICTURE, rows: rows.length, columns: 1 },
      colors: COLORS,
      most: kind.collected,
    },
    isWhole: least <= room,
  };
}

/** What stands above the first picture, and below the last. */
interface Around {
  readonly above: readonly FormRow[];
  readonly below: readonly FormRow[];
}

/** People in pictures, about as many in each, a page for every picture. */
function picturesOf(kind: KindResult, count: number, { above, below }: Around): readonly Picture[] {
  const each = Math.ceil(kind.people.length / count);
  return Array.from({ length: count }).reduce<readonly Picture[]>((before, _, at) => {
    const start = before.reduce((sum, { rows }) => sum + rows.length, above.length);
    const others = [...(at === 0 ? above : []), ...(at === count - 1 ? below : [])];
    const room = Math.floor(SPARE * paperHeight(PAGE) - heightOf(others));
    const more = count === 1 ? "" : ` (${String(at + 1)}/${String(count)})`;
    return [...before, picture(kind.people.slice(at * each, (at + 1) * each), kind, { start, room, more })];
  }, []);
}

/**
 * Native stacked bar charts of one kind of ballot beside the small tables they are drawn from, some people in each, a page
 * each: per person the three levels and the invalid ballots, which together are the ballots collected.
 */
export function chart(record: CountRecord, kind: KindResult, options: ReportOptions): SheetPlan {
  const size = sizesOf(options).body;
  const measured = (rows: readonly FormRow[]) =>
    rows.map((row): FormRow => ({ ...row, height: rowHeight({ columns: COLUMNS, size }, row) }));
  const above = measured(header(record, kind, options));
  const below = measured(stampRows(WIDTH, kind, [kind], options));
  const least = Math.max(1, Math.ceil(kind.people.length / MOST_IN_A_PICTURE));
  const tried = Array.from({ length: TRIED }, (_, at) => picturesOf(kind, least + at, { above, below }));
  const pictures = tried.find((some) => some.every(({ isWhole }) => isWhole)) ?? tried[0] ?? [];
  const starts = pictures.map(({ chart: { data } }) => data.row);
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    size,
    rows: [...above, ...pictures.flatMap(({ rows }) => rows), ...below],
    orientation: PAGE.orientation,
    breaks: starts.slice(1),
    charts: pictures.map((one) => one.chart),
  });
}

/** The chart of every kind of ballot. */
export const CHART: KindForm & { readonly id: "chart" } = {
  id: "chart",
  sheetName: WORDS.sheetName,
  scope: "kind",
  isOffered: (_, { people }) => people.length > 0,
  plan: chart,
};
