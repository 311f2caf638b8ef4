import type { Area } from "../core/sheet/area";
import type { Cell } from "../core/sheet/cell";
import type { Result } from "../core/finding/finding";
import { ruleText, type SeenSheet } from "../report/seenSheet";
import { attempt } from "./attempt";
import { narrow, splitColumns, splitLonger, splitRows, type Search } from "./read/narrow";

/** In points; nothing can be read in a lower row or a narrower column. */
const SMALLEST = 3;
/** Shares of full brightness beyond which letters are pale, and below which a ground is dark. */
const PALE = 0.6;
const DARK = 0.25;
const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const MOST_SYNCS = 12;

interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly rules: Excel.ConditionalFormatCollection;
  readonly area: Area;
  readonly rows: number[];
  readonly columns: number[];
  readonly pale: Area[];
}

/** How bright a colour is, from 0 to 1; `null` for what is no colour. */
function brightness(color: unknown): number | null {
  const parts = typeof color === "string" ? HEX.exec(color)?.slice(1) : undefined;
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function note(list: number[], from: number, count: number): void {
  for (let at = 0; at < count; at++) list.push(from + at);
}

function part(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

const isSmall = (size: unknown) => typeof size === "number" && size < SMALLEST;

/** A hidden row has no height, a hidden column no width; `null` where they differ. */
function sizeOf(isHidden: boolean | null, size: number | null): number | null {
  if (isHidden === null) return null;
  return isHidden ? 0 : size;
}

function smallRows({ sheet, area, rows }: Looked): Search {
  return {
    root: { ...area, columns: 1 },
    split: splitRows,
    ask: (at) => {
      const range = part(sheet, at).load("rowHidden");
      const format = range.format.load("rowHeight");
      return () => sizeOf(range.rowHidden, format.rowHeight);
    },
    found: (at, height) => {
      if (isSmall(height)) note(rows, at.row, at.rows);
    },
  };
}

function smallColumns({ sheet, area, columns }: Looked): Search {
  return {
    root: { ...area, rows: 1 },
    split: splitColumns,
    ask: (at) => {
      const range = part(sheet, at).load("columnHidden");
      const format = range.format.load("columnWidth");
      return () => sizeOf(range.columnHidden, format.columnWidth);
    },
    found: (at, width) => {
      if (isSmall(width)) note(columns, at.column, at.columns);
    },
  };
}

function paleLetters({ sheet, area, pale }: Looked): Search {
  return {
    root: area,
    split: splitLonger,
    ask: (at) => {
      const font = part(sheet, at).format.font.load("color");
      return () => font.color;
    },
    found: (at, color) => {
      if ((brightness(color) ?? 0) > PALE) pale.push(at);
    },
  };
}

function darkGround({ sheet, area, pale }: Looked): Search {
  return {
    root: area,
    split: splitLonger,
    ask: (at) => {
      const fill = part(sheet, at).format.fill.load("color");
      return () => fill.color;
    },
    found: (at, color) => {
      if ((brightness(color) ?? 1) < DARK) pale.push(at);
    },
  };
}

const searchesOf = (looked: Looked): readonly Search[] => [
  smallRows(looked),
  smallColumns(looked),
  paleLetters(looked),
  darkGround(looked),
];

function cellOf(value: unknown): Cell {
  if (value === "") return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

const cells = (values: unknown[][]) => values.map((row) => row.map(cellOf));

async function looked(context: Excel.RequestContext, names: readonly string[]): Promise<readonly Looked[]> {
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name,visibility");
    return {
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    };
  });
  await context.sync();
  const there = found.filter(({ sheet, used }) => !sheet.isNullObject && !used.isNullObject);
  return there.map(({ sheet, used }) => {
    const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    const range = sheet.getRangeByIndexes(0, 0, rows, columns).load("values,formulas,text");
    const area = { row: 0, column: 0, rows, columns };
    const rules = range.conditionalFormats.load("items/id");
    return { sheet, range, rules, area, rows: [], columns: [], pale: [] };
  });
}

/** What the conditional looks of each sheet say; a workbook that does not tell it costs nothing but that. */
async function ruleTexts(
  context: Excel.RequestContext,
  sheets: readonly Looked[],
): Promise<readonly (readonly string[] | null)[]> {
  const asked = sheets.map(({ rules }) =>
    rules.items.map(({ customOrNullObject: custom }) => ({
      rule: custom.rule.load("formula"),
      fill: custom.format.fill.load("color"),
      font: custom.format.font.load("color"),
    })),
  );
  if (asked.every(({ length }) => length === 0)) return asked.map(() => []);
  try {
    await context.sync();
    return asked.map((own) =>
      own.map(({ rule, fill, font }) =>
        ruleText({ formula: rule.formula, fill: fill.color, color: font.color }),
      ),
    );
  } catch {
    return asked.map(() => null);
  }
}

/**
 * Written sheets as a reader sees them: values, formulas, shown texts, what is hidden, what can hardly be seen. Sheets
 * that do not exist are missing from the answer.
 */
export function lookAt(names: readonly string[]): Promise<Result<ReadonlyMap<string, SeenSheet>>> {
  return attempt("F501", async (context) => {
    const sheets = await looked(context, names);
    await context.sync();
    const texts = await ruleTexts(context, sheets);
    const sync = async () => {
      await context.sync();
      return true;
    };
    await narrow(sheets.flatMap(searchesOf), sync, MOST_SYNCS);
    return new Map(
      sheets.map(({ sheet, range, rules, area, rows, columns, pale }, at) => [
        sheet.name,
        {
          name: sheet.name,
          area,
          values: cells(range.values),
          formulas: cells(range.formulas),
          texts: range.text,
          hiddenRows: rows,
          hiddenColumns: columns,
          isHidden: sheet.visibility !== "Visible",
          pale,
          rules: rules.items.length,
          ruleTexts: texts[at] ?? null,
        },
      ]),
    );
  });
}
