import { cellAddress } from "../../core/sheet/address";
import { LEVELS } from "../../core/ballot/mark";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import type { KindForm } from "../form";
import { restFormula } from "../formulas";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { orDots } from "../layout/head.words";
import { cell, CENTERED, HEAD, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { kept, text, type FormRow } from "../layout/sheetBuilder";
import { sizesOf } from "../layout/sizes";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { PlanChart, PlanStyle, SheetPlan } from "../sheetPlan";
import { WORDS } from "./chart.words";

/** STT, name, the three levels, invalid; in points. */
const COLUMNS = [30, 146, 67, 67, 67, 67];
const WIDTH = COLUMNS.length;
const FIRST_LEVEL = 2;
const INVALID = 5;
/** So many people stand in one picture, each with the name readable. */
const MOST_IN_A_PICTURE = 20;

/** Dark to light, so that the levels differ in grey print too; invalid ballots stand last and lightest. */
const COLORS = ["#1F4E79", "#5B9BD5", "#F4B183", "#EDEDED"];

/** The picture's height in rows: a bar each, within one page with a table of as many. */
const CHART_ROW = 16;
const LEAST_ROWS = 12;
/** Title, legend and axis, in rows. */
const FRAME_ROWS = 5;

const chartRows = (people: number) => Math.max(LEAST_ROWS, people + FRAME_ROWS);

function header(record: CountRecord, kind: KindResult, options: ReportOptions): readonly FormRow[] {
  const bold = { ...CENTERED, bold: true };
  const { title, subject } = sizesOf(options);
  return [
    ...headRows(record, { columns: COLUMNS }, options),
    rowAcross(WIDTH, WORDS.title, { ...bold, size: title }),
    proseRow(WIDTH, `${WORDS.of} ${orDots(kind.offices)}`, { ...bold, size: subject }),
    {
      cells: [
        cell(0, 3, text(WORDS.base), { align: "Right" }),
        cell(3, 1, { kind: "number", value: kind.collected }, { align: "Center" }),
        cell(4, 2, text(WORDS.ballots), {}),
      ],
    },
  ];
}

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

/** Some of the people in a table with the picture drawn from it below. */
interface Picture {
  readonly rows: readonly FormRow[];
  readonly chart: PlanChart;
}

/**
 * The table of some people and their picture, which stays on one page.
 *
 * @param start - the row it begins in
 * @param more - which picture of how many this is, where there are several
 */
function picture(people: readonly PersonResult[], kind: KindResult, start: number, more: string): Picture {
  const lines = people.map((person, at) => personRow(person, start + 1 + at, kind));
  const height = chartRows(people.length);
  const blank = Array.from({ length: height }, (): FormRow => ({ cells: [], height: CHART_ROW }));
  const table = [tableHead(), ...lines];
  const place = { row: start + table.length + 1, column: 0, rows: height, columns: WIDTH };
  return {
    rows: [...kept(table.slice(0, 2)), ...table.slice(2), ...kept([{ cells: [], height: 10 }, ...blank])],
    chart: {
      data: { row: start, column: 1, rows: people.length + 1, columns: WIDTH - 1 },
      title: `${WORDS.chart}${more}`,
      place,
      colors: COLORS,
      most: kind.collected,
    },
  };
}

/**
 * Native stacked bar charts of one kind of ballot over the small tables they are drawn from, some people in each: per
 * person the three levels and the invalid ballots, which together are the ballots collected.
 */
export function chart(record: CountRecord, kind: KindResult, options: ReportOptions): SheetPlan {
  const above = header(record, kind, options);
  const count = Math.max(1, Math.ceil(kind.people.length / MOST_IN_A_PICTURE));
  const each = Math.ceil(kind.people.length / count);
  const pictures = Array.from({ length: count }).reduce<readonly Picture[]>((before, _, at) => {
    const start = above.length + before.reduce((sum, { rows }) => sum + rows.length, 0);
    const people = kind.people.slice(at * each, (at + 1) * each);
    const more = count === 1 ? "" : ` (${String(at + 1)}/${String(count)})`;
    return [...before, picture(people, kind, start, more)];
  }, []);
  const starts = pictures.map(({ chart: { data } }) => data.row);
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    size: sizesOf(options).body,
    rows: [...above, ...pictures.flatMap(({ rows }) => rows), ...stampRows(WIDTH, kind, [kind], options)],
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
