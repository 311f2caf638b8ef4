import type { Cell } from "../../core/sheet/cell";
import {
  JOURNAL_COLUMNS,
  JOURNAL_SHEET,
  type JournalEnd,
  type JournalEvent,
} from "../../core/journal/journal";
import { JOURNAL_HEAD } from "../../report/forms/journal.words";
import { ifPossible } from "../tryAgain";
import { askPending } from "./pending";
import { runPatiently } from "../patient";

/** Where the workbook remembers the last line. */
export const END_SETTING = "TinNhiem.NhatKy";
/** In points, by column. */
const WIDTHS = [40, 110, 120, 120, 120, 80, 320, 80, 80];

/** The journal as the workbook holds it. */
export interface Journal {
  /** `null` when there is no such sheet. */
  readonly lines: readonly (readonly Cell[])[] | null;
  /** The same with formulas in the place of what they give today. */
  readonly typed: readonly (readonly Cell[])[];
  readonly isProtected: boolean;
  /** The last line as the workbook remembers it. */
  readonly kept: JournalEnd | null;
  /** What waits to be written. */
  readonly pending: readonly JournalEvent[];
}

function isEnd(value: unknown): value is JournalEnd {
  if (typeof value !== "object" || value === null) return false;
  return (
    "number" in value && typeof value.number === "number" && "hash" in value && typeof value.hash === "string"
  );
}

/** Reads the journal. Two syncs. */
export async function lookAt(context: Excel.RequestContext): Promise<Journal> {
  const { worksheets, settings } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(JOURNAL_SHEET).load("name");
  const setting = settings.getItemOrNullObject(END_SETTING).load("value");
  const waiting = askPending(context);
  await context.sync();
  const remembered: unknown = setting.isNullObject ? null : setting.value;
  const kept = isEnd(remembered) ? remembered : null;
  const pending = waiting();
  if (sheet.isNullObject) return { lines: null, typed: [], isProtected: false, kept, pending };
  const used = sheet.getUsedRangeOrNullObject(true).load("values,formulas,rowIndex,columnIndex");
  sheet.protection.load("protected");
  await context.sync();
  const isProtected = sheet.protection.protected;
  if (used.isNullObject) return { lines: [], typed: [], isProtected, kept, pending };
  const before = Array<Cell>(used.columnIndex).fill(null);
  const above = Array<readonly Cell[]>(used.rowIndex).fill([]);
  const placed = (rows: readonly (readonly Cell[])[]) => [
    ...above,
    ...rows.map((row) => [...before, ...row]),
  ];
  const [lines, typed] = [placed(used.values as Cell[][]), placed(used.formulas as Cell[][])];
  return { lines, typed, isProtected, kept, pending };
}

/** Queues a new sheet with its head. */
export function makeSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(JOURNAL_SHEET);
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const head = sheet.getRangeByIndexes(0, 0, 1, JOURNAL_COLUMNS);
  head.values = [[...JOURNAL_HEAD]];
  head.format.font.bold = true;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  return sheet;
}

/** The head stays in sight; what Excel refuses while another workbook is in front costs that alone. */
export function freezeHead(): Promise<void> {
  return ifPossible(() =>
    runPatiently(async (context) => {
      const sheet = context.workbook.worksheets.getItem(JOURNAL_SHEET);
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, 1));
      await context.sync();
    }),
  );
}

/** Queues the protection. Excel refuses it on a sheet that is protected already. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowAutoFilter: true });
}
