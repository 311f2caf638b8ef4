import type { Result } from "../../core/finding/finding";
import type { Area } from "../../core/sheet/area";
import type { CellFormula } from "../../core/sheet/looks";
import { attempt } from "../attempt";
import { editedAreas, type EditedArea, type EditedSheet, type SheetEdit } from "./edited";
import { takeRows } from "./packed";
import { packRows } from "./pieces";

function formulasOf({ row, column }: Area, lines: readonly (readonly unknown[])[]): readonly CellFormula[] {
  return lines.flatMap((line, down) =>
    line.flatMap((text, right) =>
      typeof text === "string" && text.startsWith("=")
        ? [{ row: row + down, column: column + right, text }]
        : [],
    ),
  );
}

/** What an area holds; `null` where a cell gave no value, or its font decides how it is read. */
function editOf(area: Area, range: Excel.Range): EditedArea | null {
  const { values, text, valueTypes, formulas } = range;
  const { missing, old, shown } = takeRows({ values, texts: text }, area.columns, area);
  if (missing.length > 0 || old.length > 0) return null;
  const packed = packRows(values, area.columns);
  const kinds: readonly (readonly string[])[] = valueTypes;
  const cells = kinds.map((types, down) =>
    types.map((type, right) => {
      const cell = packed.values[packed.ids[down * area.columns + right] ?? 0] ?? null;
      return type === "Error" ? { error: String(values[down]?.[right]) } : cell;
    }),
  );
  return { area, cells, shown, formulas: formulasOf(area, formulas) };
}

function ask(sheet: Excel.Worksheet, { row, column, rows, columns }: Area) {
  return sheet.getRangeByIndexes(row, column, rows, columns).load("values,text,valueTypes,formulas");
}

/**
 * Reads the edited addresses of sheets, and no other cells. One sync, none where they are too many.
 *
 * @returns `null` where only a reading of the whole sheets can tell what they hold; F501 when Excel refuses
 */
export async function readEdits(
  edited: readonly EditedSheet[],
): Promise<Result<readonly SheetEdit[] | null>> {
  const wanted = edited.map(({ sheet, addresses }) => ({ sheet, areas: editedAreas({ sheet, addresses }) }));
  if (wanted.some(({ areas }) => areas === null)) return { ok: true, value: null };
  return attempt("F501", async (context) => {
    const asked = wanted.map(({ sheet, areas }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      return { sheet, ranges: (areas ?? []).map((area) => ({ area, range: ask(worksheet, area) })) };
    });
    await context.sync();
    const read = asked.map(({ sheet, ranges }) => ({
      sheet,
      areas: ranges.map(({ area, range }) => editOf(area, range)),
    }));
    const edits = read.map(({ sheet, areas }) => ({ sheet, areas: areas.filter((area) => area !== null) }));
    return edits.every(({ areas }, at) => areas.length === read[at]?.areas.length) ? edits : null;
  });
}
