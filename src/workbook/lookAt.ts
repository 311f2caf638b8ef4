import type { Area } from "../core/sheet/area";
import type { Cell } from "../core/sheet/cell";
import type { Result } from "../core/finding/finding";
import { coloursText } from "../core/text/numberFormat";
import { ruleText, type SeenSheet } from "../report/seenSheet";
import { attempt } from "./attempt";
import { lookPlaces } from "./lookPlaces";
import { searched, type Looked } from "./lookSearches";

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
    const range = sheet.getRangeByIndexes(0, 0, rows, columns).load("values,formulas,text,numberFormat");
    const area = { row: 0, column: 0, rows, columns };
    const rules = range.conditionalFormats.load("items/id");
    return { sheet, range, rules, area, rows: [], columns: [], pale: [], unseen: [] };
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
    await searched(context, sheets);
    const places = await lookPlaces(context, sheets);
    return new Map(
      sheets.map(({ sheet, range, rules, area, rows, columns, pale, unseen }, at) => [
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
          pale: [...pale, ...coloured(range, area)],
          merges: places[at]?.merges ?? [],
          printed: places[at]?.printed ?? null,
          rules: rules.items.length,
          ruleTexts: texts[at] ?? null,
          isUnseen: unseen.length > 0,
        },
      ]),
    );
  });
}
