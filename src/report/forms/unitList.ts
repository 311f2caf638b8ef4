import { columnName } from "../../core/sheet/address";
import { columnCounts } from "../../core/rollup/digest";
import type { Consolidated, PlacedKind } from "../../core/rollup/consolidated";
import type { UnitEntry } from "../../core/rollup/consolidate";
import type { Finding } from "../../core/finding/finding";
import { findingWords } from "../../locales/findings";
import { formSheet } from "../layout/formSheet";
import { cell, CENTERED, HEAD, MARGINS, rowAcross, TABLE, user } from "../layout/parts";
import { rowHeight, text, type FormRow } from "../layout/sheetBuilder";
import type { PlanBlock, PlanContent, PlanLook, PlanValue, SheetPlan } from "../sheetPlan";
import { WORDS } from "./unitList.words";

/** By the heads of the first table, in points. */
const COLUMNS = [32, 128, 98, 36, 44, 60, 60, 60, 88, 80];
const WIDTH = COLUMNS.length;
const SIZE = 11;
const GROUP = 3;
/** Total and the three levels. */
const FIGURES = [4, 5, 6, 7];
/** Where the reason begins in the second table. */
const REASON = 4;

const BODY = { ...TABLE, size: SIZE };
const HEADS = { ...HEAD, size: SIZE };

/** Lines of values, which thousands of units make many of: they are written at once. */
type Lines = readonly (readonly PlanValue[])[];

/** A finding in words, with where it was found. */
function sayFinding(found: Finding): string {
  const { title, meaning } = findingWords(found, "vi");
  const place = [found.sheet, found.address].filter((part) => part !== null).join("!");
  return `${found.code}${place === "" ? "" : ` (${place})`} ${title}. ${meaning}`;
}

function figuresOf({ people }: PlacedKind): readonly number[] {
  const { high, confidence, low } = columnCounts(people);
  return [people.total, high, confidence, low];
}

function takenLine(kind: PlacedKind, at: number): readonly PlanValue[] {
  const { unit, label, group, regulation, isCounted, file, warnings } = kind;
  const codes = [...new Set(warnings.map((found) => `${found.code} ${findingWords(found, "vi").title}`))];
  const notes = [...(isCounted ? [] : [WORDS.notCounted]), `${WORDS.file}: ${file}`, ...codes];
  return [at + 1, unit, label, isCounted ? group : "", ...figuresOf(kind), regulation, notes.join(". ")];
}

const leftLine = ({ unit, file, findings }: UnitEntry, at: number): readonly PlanValue[] => [
  at + 1,
  unit,
  file,
  null,
  findings.map(sayFinding).join("\n"),
];

/** Sums by row of the annex and of all, as native formulas over the lines above. */
function sumRows(kinds: readonly PlacedKind[], first: number): readonly FormRow[] {
  const counted = kinds.filter(({ isCounted }) => isCounted);
  const groups = [...new Set(counted.map(({ group }) => group))].toSorted();
  const range = (column: number) => {
    const name = columnName(column);
    return `$${name}$${String(first + 1)}:$${name}$${String(first + kinds.length)}`;
  };
  const row = (label: string, where: string, own: readonly PlacedKind[]): FormRow => ({
    cells: [
      cell(0, FIGURES[0] ?? 0, text(label), { ...BODY, bold: true }),
      ...FIGURES.map((column, at) => {
        const expected = own.reduce((sum, kind) => sum + (figuresOf(kind)[at] ?? 0), 0);
        const formula = `=SUMPRODUCT((${range(GROUP)}${where})*${range(column)})`;
        const content: PlanContent = { kind: "formula", formula, expected };
        return cell(column, 1, content, { ...BODY, bold: true, align: "Center" });
      }),
    ],
  });
  return [
    ...groups.map((group) =>
      row(
        `${WORDS.sum} ${group}`,
        `="${group}"`,
        counted.filter((kind) => kind.group === group),
      ),
    ),
    ...(kinds.length > 0 ? [row(WORDS.all, '<>""', counted)] : []),
  ];
}

/** A row for lines that are written as a block: only its height. */
function spaceFor(line: readonly PlanValue[], columns: readonly number[]): FormRow {
  const cells = line.map((value, at) =>
    cell(at, 1, text(value === null ? "" : String(value)), { size: SIZE, wrap: true }),
  );
  return { cells: [], height: Math.min(409, rowHeight({ columns, size: SIZE }, { cells })) };
}

const leftHead = (): FormRow => {
  const { number, unit, file, reason } = WORDS.leftHeads;
  return {
    cells: [
      cell(0, 1, text(number), HEADS),
      cell(1, 1, text(unit), HEADS),
      cell(2, 2, text(file), HEADS),
      cell(REASON, WIDTH - REASON, text(reason), HEADS),
    ],
  };
};

function leftRows(left: Lines): readonly FormRow[] {
  return left.map(([number, unit, file, , reason]) => ({
    cells: [
      cell(0, 1, { kind: "number", value: Number(number) }, { ...BODY, align: "Center" }),
      cell(1, 1, user(String(unit)), BODY),
      cell(2, 2, user(String(file)), BODY),
      cell(REASON, WIDTH - REASON, user(String(reason)), BODY),
    ],
  }));
}

/**
 * The units of a consolidation: those that were taken with their figures and native sums, then every file that was
 * left out, with the reasons.
 */
export function unitList({ kinds, left }: Pick<Consolidated, "kinds" | "left">): SheetPlan {
  const taken: Lines = kinds.map(takenLine);
  const bold = (value: string) => rowAcross(WIDTH, value, { bold: true });
  const top = [rowAcross(WIDTH, WORDS.title, { ...CENTERED, bold: true }), bold(WORDS.taken)];
  const head: FormRow = { cells: WORDS.heads.map((word, at) => cell(at, 1, text(word), HEADS)) };
  const first = top.length + 1;
  const broken = left.map(leftLine);
  const rows = [
    ...top,
    head,
    ...taken.map((line) => spaceFor(line, COLUMNS)),
    ...sumRows(kinds, first),
    { cells: [], height: 12 },
    bold(WORDS.left),
    ...(broken.length === 0 ? [rowAcross(WIDTH, WORDS.noneLeft, {})] : [leftHead(), ...leftRows(broken)]),
  ];
  const area = { row: first, column: 0, rows: taken.length, columns: WIDTH };
  const block: PlanBlock = { area, values: taken };
  const numbers = { ...area, column: GROUP, columns: FIGURES.length + 1 };
  const looks: readonly PlanLook[] = [
    { area, style: BODY },
    { area: numbers, style: { align: "Center" } },
  ];
  const plan = formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows,
    size: SIZE,
    orientation: "landscape",
    margins: MARGINS,
    titleRows: { first: top.length, count: 1 },
    isSinglePage: false,
  });
  return taken.length === 0 ? plan : { ...plan, block, looks };
}
