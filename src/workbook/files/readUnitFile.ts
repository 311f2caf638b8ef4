import { UNIT_LIMITS } from "../../../ooxml/limits";
import { readCells, type ReadBook } from "../../../ooxml/readCells";
import { damaged, tooLarge } from "../../../ooxml/trouble";
import { openBook, type OpenedBook, type SheetEntry } from "../../../ooxml/workbook";
import { changingNames } from "../../core/check/changingNames";
import type { SheetGrid } from "../../core/sheet/grid";
import { finding, type Finding, type Result } from "../../core/finding/finding";
import { isDataSheet } from "../../core/rollup/readUnit";
import { besideSheet } from "./besideSheet";
import { isProofSheet } from "./dataProof";
import { dataFormulas } from "./dataFormulas";
import { NO_FORMULAS, withUnresolved, type FileFormulas } from "./fileFormulas";
import { dataShown } from "./dataShown";
import { checkKind, firstBytes } from "./fileKind";
import { otherKind } from "./otherKind";
import { packageFault } from "./packageFault";
import { blockOf, sheetGrid } from "./sheetGrid";
import { withBase } from "./withBase";

/** The sheets of a file that may hold a result, and what is said of them. */
export interface UnitSheets {
  readonly grids: readonly SheetGrid[];
  readonly findings: readonly Finding[];
}

/** The rectangles around the cells of all sheets hold no more cells, filled or blank. */
const MOST_CELLS = 8_000_000;

const isOurs = ({ name }: SheetEntry) => isDataSheet(name);
/** What belongs to our flat tables: they themselves, and the proofs of their reports. */
const isKept = ({ name }: SheetEntry) => isDataSheet(name) || isProofSheet(name);

/**
 * What is read of a workbook, the best first: flat tables of our reports and their proofs with every sheet that is shown. Without one the
 * hidden sheets as well, since the ballots may stand there and that has to be said; what cannot be read beside it is
 * left.
 */
function choicesOf({ sheets }: OpenedBook): readonly (readonly SheetEntry[])[] {
  const ours = sheets.filter(isOurs);
  const shown = sheets.filter((sheet) => sheet.state === "visible");
  const kept = sheets.filter((sheet) => isKept(sheet) || sheet.state === "visible");
  const choices = ours.length > 0 ? [kept, sheets.filter(isKept), ours] : [sheets, shown];
  return choices.filter((choice, at) => choice.length > 0 && choice.length !== choices[at - 1]?.length);
}

function marked(grid: SheetGrid, { state }: SheetEntry): SheetGrid {
  if (state === "visible" || !grid.metadata) return grid;
  return { ...grid, metadata: { ...grid.metadata, isHidden: true } };
}

/** Ends reading where sheets hold more different texts than any vote. */
function checkTexts({ sheets }: ReadBook): void {
  const texts = new Set<unknown>();
  for (const { rows } of sheets) {
    for (const value of rows.flat()) if (typeof value === "string") texts.add(value);
    if (texts.size > UNIT_LIMITS.strings) throw tooLarge("strings", UNIT_LIMITS.strings);
  }
}

/** Ends reading where more cells show something else than their values than in any vote. */
function checkShown(grids: readonly SheetGrid[]): void {
  const shown = grids.reduce((sum, { metadata }) => sum + (metadata?.shown?.size ?? 0), 0);
  if (shown > UNIT_LIMITS.shown) throw tooLarge("shown", UNIT_LIMITS.shown);
}

function sheetsOf(book: OpenedBook, wanted: readonly SheetEntry[], workbook: ReadBook): UnitSheets {
  const { names } = book;
  const colors = { theme: workbook.themeColors ?? [], palette: workbook.base.palette };
  checkTexts(workbook);
  const formulas = workbook.sheets.map((_, at): FileFormulas => ({
    unplayed: workbook.unplayed[at] ?? [],
    unresolved: workbook.unresolved[at] ?? [],
  }));
  const whole = workbook.sheets.map((sheet, at) => withUnresolved(sheet, formulas[at] ?? NO_FORMULAS));
  const blocks = whole.map(blockOf);
  const cells = blocks.reduce((sum, { area }) => sum + (area ? area.rows * area.columns : 0), 0);
  if (cells > MOST_CELLS) throw tooLarge("cells", MOST_CELLS);
  const { columns } = UNIT_LIMITS;
  if (blocks.some(({ area }) => area !== null && area.columns > columns)) throw tooLarge("columns", columns);
  const changing = changingNames(names.map(({ name, range }) => ({ name, text: `=${range}` })));
  const read = whole.flatMap((sheet, at) => {
    const [block, entry] = [blocks[at], wanted[at]];
    if (!block || !entry) return [];
    const beside = besideSheet(book, entry.path);
    const look = { colors, format: workbook.formats[at] ?? null, formulas: formulas[at] ?? NO_FORMULAS };
    const { grid, findings } = sheetGrid(
      withBase(sheet, workbook.base, colors),
      block,
      { names, changingNames: changing, ...look },
      beside,
    );
    return [{ grid: marked(grid, entry), findings }];
  });
  const grids = read.map(({ grid }) => grid);
  checkShown(grids);
  return {
    grids,
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...workbook.sheets.flatMap(dataFormulas),
      ...grids.flatMap(dataShown),
    ],
  };
}

async function readWanted(book: OpenedBook, wanted: readonly SheetEntry[]): Promise<UnitSheets> {
  const workbook = await readCells(
    { ...book, sheets: wanted },
    {
      limits: UNIT_LIMITS,
      readStyles: true,
      dateSystem: book.is1904 ? "1904" : "1900",
    },
  );
  return sheetsOf(book, wanted, workbook);
}

async function sheetsIn(bytes: Uint8Array): Promise<Result<UnitSheets>> {
  const strange = otherKind(bytes);
  const book = strange ? null : openBook(bytes, UNIT_LIMITS);
  if (book === null) return { ok: false, finding: strange ?? finding("F620", { reason: firstBytes(bytes) }) };
  let trouble: unknown = damaged("workbook");
  for (const wanted of choicesOf(book)) {
    try {
      return { ok: true, value: await readWanted(book, wanted) };
    } catch (error) {
      trouble = error;
    }
  }
  throw trouble;
}

/**
 * The sheets of an .xlsx file that may hold the result of a unit: the flat tables of our reports, hidden or not,
 * and every sheet that is shown, with the fonts by which old text is known.
 *
 * @param bytes - the file; nothing of it is kept
 * @returns F620 no workbook, F621 one with a password, F622 one of an old Excel, F647 one of another kind, F640 a
 *   damaged one, F641 one larger than is read, F642 one that may be read in two ways; with the sheets W645 cells far
 *   away, F644 formulas where a report writes numbers, and F171 where cells of our own tables show something else
 */
export async function readUnitFile(bytes: Uint8Array): Promise<Result<UnitSheets>> {
  const kind = checkKind(bytes);
  if (kind) return { ok: false, finding: kind };
  try {
    return await sheetsIn(bytes);
  } catch (error) {
    return { ok: false, finding: packageFault(error) };
  }
}
