import { cellAddress } from "../../core/sheet/address";
import { LEVELS } from "../../core/ballot/mark";
import { printDate } from "../../core/deadlines/deadlines";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import {
  DATA_COLUMNS,
  DATA_HEAD,
  DATA_SHEET,
  DATA_TABLE,
  type DataColumn,
  DATA_DRAFT,
  DATA_PLACES,
} from "../../core/rollup/dataColumns";
import { bandText } from "../../core/rollup/dataWords";
import { percentFormula, percentNumberFormat, sumFormula, verdictFormula } from "../formulas";
import { formSheet } from "../layout/formSheet";
import { cell, user } from "../layout/parts";
import { text, type FormRow } from "../layout/sheetBuilder";
import type { ReportOptions } from "../options";
import type { PlanContent, PlanStyle, SheetPlan } from "../sheetPlan";

const SIZE = 11;
const TEXT: PlanStyle = { size: SIZE, wrap: true, valign: "Center" };
const NUMBER: PlanStyle = { ...TEXT, align: "Center" };
const HEAD: PlanStyle = { ...NUMBER, bold: true };

const isColumn = (name: string): name is DataColumn => name in DATA_COLUMNS;
const KEYS = Object.keys(DATA_COLUMNS).filter(isColumn);

/** In points. */
const WIDTHS: Readonly<Record<DataColumn, number>> = {
  report: 110,
  unit: 110,
  conference: 100,
  date: 66,
  regulation: 110,
  kind: 90,
  place: 80,
  group: 54,
  position: 34,
  name: 120,
  title: 140,
  issued: 48,
  collected: 48,
  base: 48,
  valid: 48,
  invalid: 48,
  high: 54,
  confidence: 54,
  low: 54,
  highShare: 54,
  confidenceShare: 54,
  lowShare: 54,
  verdict: 150,
  band: 90,
};
const COLUMNS = KEYS.map((column) => WIDTHS[column]);

/** Blank where it is not known: whoever combines the tables needs numbers or nothing. */
const figure = (value: number | null): PlanContent => (value === null ? text("") : { kind: "number", value });

function reportId({ stamp, isDraft }: ReportOptions): string {
  return [stamp?.id ?? "", ...(isDraft ? [DATA_DRAFT] : [])].filter((part) => part !== "").join(" ");
}

function aboutKind(record: CountRecord, kind: KindResult, options: ReportOptions) {
  const { unit, name, date } = record.conference;
  return {
    report: user(reportId(options)),
    unit: user(unit),
    conference: user(name),
    date: user(date === "" ? "" : printDate(date)),
    regulation: user(kind.regulationName),
    kind: user(kind.label),
    place: user(kind.place === "" ? "" : DATA_PLACES[kind.place]),
    group: user(kind.group),
    issued: figure(kind.issued),
    collected: figure(kind.collected),
    base: figure(kind.base),
  };
}

/** Counts as constants, everything that follows from them as native formulas on the same row. */
function aboutPerson(person: PersonResult, row: number, kind: KindResult) {
  const { base, rounding } = kind;
  const at = (column: DataColumn) => cellAddress(row, KEYS.indexOf(column));
  const share = (level: (typeof LEVELS)[number]) =>
    percentFormula(at(level), at("base"), { count: person[level], base }, rounding);
  return {
    position: figure(person.position),
    name: user(person.name),
    title: user(person.office),
    valid: sumFormula(LEVELS.map(at), person.valid),
    invalid: figure(person.invalid),
    high: figure(person.high),
    confidence: figure(person.confidence),
    low: figure(person.low),
    highShare: share("high"),
    confidenceShare: share("confidence"),
    lowShare: share("low"),
    verdict: verdictFormula(at("low"), at("base"), kind, person),
    band: user(bandText(person.band, kind.thresholds)),
  };
}

function styleOf(column: DataColumn, content: PlanContent, numberFormat: string): PlanStyle {
  if (column.endsWith("Share")) return { ...NUMBER, numberFormat };
  return content.kind === "text" || column === "verdict" ? TEXT : NUMBER;
}

function personRow(contents: Readonly<Record<DataColumn, PlanContent>>, numberFormat: string): FormRow {
  return {
    cells: KEYS.map((column, at) =>
      cell(at, 1, contents[column], styleOf(column, contents[column], numberFormat)),
    ),
  };
}

/**
 * The flat sheet beside every report: a row per person and kind of ballot under one head, as the native table
 * `TN_KetQua`, so that the workbooks of many units can be combined. Unknown figures are blank; the rows of a
 * count with open faults say so beside the report's id.
 */
export function dataPlan(record: CountRecord, options: ReportOptions): SheetPlan {
  const head: FormRow = { cells: DATA_HEAD.map((word, at) => cell(at, 1, text(word), HEAD)) };
  const people = record.kinds.flatMap((kind) => kind.people.map((person) => ({ kind, person })));
  const rows = [
    head,
    ...people.map(({ kind, person }, at) =>
      personRow(
        { ...aboutKind(record, kind, options), ...aboutPerson(person, at + 1, kind) },
        percentNumberFormat(kind.rounding),
      ),
    ),
  ];
  return formSheet({
    name: DATA_SHEET,
    columns: COLUMNS,
    rows,
    tables: [{ area: { row: 0, column: 0, rows: rows.length, columns: COLUMNS.length }, name: DATA_TABLE }],
    size: SIZE,
    orientation: "landscape",
    margins: { top: 15, bottom: 15, left: 10, right: 10 },
    titleRows: { first: 0, count: 1 },
    isSinglePage: false,
  });
}
