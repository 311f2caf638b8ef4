import { cellAddress } from "../../core/sheet/address";
import { LEVELS } from "../../core/ballot/mark";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import type { KindForm } from "../form";
import { restFormula } from "../formulas";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { orDots } from "../layout/head.words";
import { cell, CENTERED, HEAD, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { text, type FormRow } from "../layout/sheetBuilder";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { PlanStyle, SheetPlan } from "../sheetPlan";
import { WORDS } from "./chart.words";

/** STT, name, the three levels, invalid; in points. */
const COLUMNS = [30, 151, 68, 68, 68, 68];
const WIDTH = COLUMNS.length;
const SPLIT = 2;
const FIRST_LEVEL = 2;
const INVALID = 5;
/** With more people than this the picture has a page of its own. */
const MOST_ON_ONE_PAGE = 15;

/** Dark to light, so that the levels differ in grey print too; invalid ballots stand last and lightest. */
const COLORS = ["#1F4E79", "#5B9BD5", "#F4B183", "#EDEDED"];

/** The picture's height in rows that are higher than any text: a bar each, within one page. */
const CHART_ROW = 20;
const LEAST_ROWS = 12;
const MOST_ROWS = 34;
/** Title, legend and axis, in rows. */
const FRAME_ROWS = 5;

const chartRows = (people: number) => Math.min(MOST_ROWS, Math.max(LEAST_ROWS, people + FRAME_ROWS));

function header(record: CountRecord, kind: KindResult, options: ReportOptions): readonly FormRow[] {
  const bold = { ...CENTERED, bold: true };
  return [
    ...headRows(record, { width: WIDTH, split: SPLIT }, options),
    rowAcross(WIDTH, WORDS.title, { ...bold, size: 14 }),
    proseRow(WIDTH, `${WORDS.of} ${orDots(kind.offices)}`, bold),
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

function personRow(person: PersonResult, row: number, collected: string): FormRow {
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
      cell(INVALID, 1, restFormula(collected, valid, person.invalid), number),
    ],
  };
}

/**
 * A native stacked bar chart of one kind of ballot over the small table it is drawn from: per person the three
 * levels and the invalid ballots, which together are the ballots collected.
 */
export function chart(record: CountRecord, kind: KindResult, options: ReportOptions): SheetPlan {
  const above = header(record, kind, options);
  const first = above.length + 1;
  const collected = `$D$${String(above.length)}`;
  const people = kind.people.map((person, at) => personRow(person, first + at, collected));
  const height = chartRows(people.length);
  const table = [...above, tableHead(), ...people, { cells: [], height: 10 }];
  const blank = Array.from({ length: height }, (): FormRow => ({ cells: [], height: CHART_ROW }));
  const isLong = people.length > MOST_ON_ONE_PAGE;
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows: [...table, ...blank, ...stampRows(WIDTH, kind, [kind], options)],
    titleRows: isLong ? { first: above.length, count: 1 } : null,
    isSinglePage: !isLong,
    ...(isLong && { breaks: [table.length] }),
    charts: [
      {
        data: { row: above.length, column: 1, rows: people.length + 1, columns: WIDTH - 1 },
        title: WORDS.chart,
        place: { row: table.length, column: 0, rows: height, columns: WIDTH },
        colors: COLORS,
      },
    ],
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
