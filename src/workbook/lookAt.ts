import type { Area } from "../core/sheet/area";
import type { Cell } from "../core/sheet/cell";
import type { Result } from "../core/finding/finding";
import { coloursText } from "../core/text/numberFormat";
import { ruleText, type SeenSheet } from "../report/seenSheet";
import { askApart } from "./askApart";
import { attempt } from "./attempt";
import { lookPlaces, type LookPlaces } from "./lookPlaces";
import { searched, wholeOf, type Looked } from "./lookSearches";

function cellOf(value: unknown): Cell {
  if (value === "") return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

const cells = (values: unknown[][]) => values.map((row) => row.map(cellOf));

async function looked(context: Excel.RequestContext, names: readonly string[]): Promise<readonly Looked[]> {
  const sheets = names.map((name) =>
    context.workbook.worksheets.getItemOrNullObject(name).load("name,visibility"),
  );
  await context.sync();
  // Nothing is asked of a sheet that is not there: what Excel would answer is not documented.
  const found = sheets
    .filter((sheet) => !sheet.isNullObject)
    .map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
  await context.sync();
  const there = found.filter(({ used }) => !used.isNullObject);
  return there.map(({ sheet, used }) => {
    const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    const area = { row: 0, column: 0, rows, columns };
    return { sheet, area, rows: [], columns: [], pale: [], unseen: [] };
  });
}

/** Cells whose number format gives their letters a colour of its own; a report has none. */
function coloured({ numberFormat }: Excel.Range, { row, column }: Area): readonly Area[] {
  return (numberFormat as unknown[][]).flatMap((line, down) =>
    line.flatMap((format, right) =>
      typeof format === "string" && coloursText(format)
        ? [{ row: row + down, column: column + right, rows: 1, columns: 1 }]
        : [],
    ),
  );
}

/** What the cells of a sheet hold; what they show and how many looks depend on a condition, `null` where nobody tells. */
interface Asked {
  readonly range: Excel.Range;
  texts: string[][] | null;
  rules: readonly Excel.ConditionalFormat[] | null;
}

async function askCells(context: Excel.RequestContext, sheets: readonly Looked[]): Promise<readonly Asked[]> {
  const ask = () =>
    sheets.map((sheet): Asked => ({
      range: wholeOf(sheet).load("values,formulas,numberFormat"),
      texts: null,
      rules: null,
    }));
  const texts = () => sheets.map((sheet) => wholeOf(sheet).load("text"));
  const rules = () => sheets.map((sheet) => wholeOf(sheet).conditionalFormats.load("items/type"));
  return askApart(() => context.sync(), ask, [
    () => {
      const own = texts();
      return (asked) => asked.forEach((one, at) => (one.texts = own[at]?.text ?? null));
    },
    () => {
      const own = rules();
      return (asked) => asked.forEach((one, at) => (one.rules = own[at]?.items ?? null));
    },
  ]);
}

/** Asks for the formula and the colours of a conditional look; only one that depends on a formula can be asked for them. */
function askRule(format: Excel.ConditionalFormat): () => string {
  if (format.type !== "Custom") return () => format.type;
  const { custom } = format;
  const rule = custom.rule.load("formula");
  const fill = custom.format.fill.load("color");
  const font = custom.format.font.load("color");
  return () => ruleText({ formula: rule.formula, fill: fill.color, color: font.color });
}

/**
 * What the conditional looks of each sheet say; a workbook that does not tell it costs nothing but that. Of a look that
 * depends on something else than a formula only its kind is told: reports have none, so any is another look.
 */
async function ruleTexts(
  context: Excel.RequestContext,
  sheets: readonly Asked[],
): Promise<readonly (readonly string[] | null)[]> {
  const asked = sheets.map(({ rules }) => (rules ?? []).map(askRule));
  try {
    if (sheets.some(({ rules }) => rules?.some(({ type }) => type === "Custom"))) await context.sync();
    return asked.map((own) => own.map((told) => told()));
  } catch {
    return asked.map(() => null);
  }
}

function seenOf(
  { sheet, area, rows, columns, pale, unseen }: Looked,
  { range, texts, rules }: Asked,
  { told, places }: { readonly told: readonly string[] | null; readonly places: LookPlaces },
): SeenSheet {
  return {
    name: sheet.name,
    area,
    values: cells(range.values),
    formulas: cells(range.formulas),
    texts,
    hiddenRows: rows,
    hiddenColumns: columns,
    isHidden: sheet.visibility !== "Visible",
    pale: [...pale, ...coloured(range, area)],
    ...places,
    rules: rules?.length ?? null,
    ruleTexts: rules === null ? null : told,
    isUnseen: unseen.length > 0,
  };
}

/**
 * Written sheets as a reader sees them: values, formulas, shown texts, what is hidden, what can hardly be seen. Sheets
 * that do not exist are missing from the answer. What the workbook does not tell besides values and formulas costs nothing
 * but that.
 */
export function lookAt(names: readonly string[]): Promise<Result<ReadonlyMap<string, SeenSheet>>> {
  return attempt("F501", async (context) => {
    const sheets = await looked(context, names);
    const asked = await askCells(context, sheets);
    const told = await ruleTexts(context, asked);
    await searched(context, sheets);
    const places = await lookPlaces(context, sheets);
    return new Map(
      sheets.flatMap((sheet, at) => {
        const [own, place] = [asked[at], places[at]];
        const looks = place && { told: told[at] ?? null, places: place };
        return own && looks ? [[sheet.sheet.name, seenOf(sheet, own, looks)] as const] : [];
      }),
    );
  });
}
