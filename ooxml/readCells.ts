import { readXlsx } from "hucre/xlsx";
import type { Workbook } from "hucre/xlsx";
import type { Limits } from "./limits";
import { checkStrings } from "./measure";
import { makePackage } from "./package";
import { restoreNumbers, spreadSheet } from "./restore";
import { checkSheet, type CheckedSheet } from "./sheet";
import { damaged, PackageError, tooLarge } from "./trouble";
import { walkTags } from "./wellFormed";
import type { SheetEntry } from "./workbook";

/** A workbook as far as its cells are read from it. */
export interface CellSource {
  /** Those that are read. */
  readonly sheets: readonly SheetEntry[];
  /** The text of a part; `null` where there is none. */
  readonly text: (path: string) => string | null;
  /** The path of the one part of a type beside the sheets, whether or not it is there; `null` where none is named. */
  readonly beside: (type: string) => string | null;
}

export interface CellOptions {
  readonly limits: Limits;
  /** Without styles it is quicker, and cells have none. */
  readonly readStyles: boolean;
  /** From which year numbers are made dates. */
  readonly dateSystem: "1900" | "1904";
}

/** A part that the workbook names must be there. */
function partText(source: CellSource, path: string): string {
  const xml = source.text(path);
  if (xml === null) throw damaged(path);
  return xml;
}

/** A part beside the sheets, checked; none where the workbook names none. */
function besideText(source: CellSource, type: string): string | undefined {
  const path = source.beside(type);
  if (path === null) return undefined;
  const xml = partText(source, path);
  walkTags(xml, path);
  return xml;
}

/** The colours of the theme: a broken one changes no cell. */
function themeText(source: CellSource): string | undefined {
  try {
    return besideText(source, "theme");
  } catch (error) {
    if (error instanceof PackageError && error.trouble.kind === "damaged") return undefined;
    throw error;
  }
}

/** Checks and counts all sheets before any cell is made. */
function checkedSheets(source: CellSource, limits: Limits, strings: number): readonly CheckedSheet[] {
  if (source.sheets.length > limits.sheets) throw tooLarge("sheets", limits.sheets);
  let already = 0;
  return source.sheets.map(({ path }) => {
    const checked = checkSheet(partText(source, path), path, { limits, strings, already });
    already += checked.size.filled;
    return checked;
  });
}

/**
 * The cells of some sheets of a workbook, in their order. hucre gets only what cells need: a strange picture or pivot
 * table must not keep a workbook shut. Rows of a sheet with much nothing in it have holes.
 *
 * @throws PackageError a damaged part, something that stands there twice, or more than is read
 */
export async function readCells(source: CellSource, options: CellOptions): Promise<Workbook> {
  const { limits, readStyles, dateSystem } = options;
  const strings = besideText(source, "sharedStrings");
  const count = strings === undefined ? 0 : checkStrings(strings, "sharedStrings", limits);
  const checked = checkedSheets(source, limits, count);
  const bytes = makePackage({
    styles: besideText(source, "styles"),
    strings,
    metadata: besideText(source, "sheetMetadata"),
    theme: themeText(source),
    sheets: source.sheets.map(({ name, state }, at) => ({ name, state, xml: checked[at]?.xml ?? "" })),
  });
  const workbook = await readXlsx(bytes, { readStyles, dateSystem });
  const sheets = workbook.sheets.map((sheet, at) => {
    const { packed = null, size = null } = checked[at] ?? {};
    const spread = packed ? spreadSheet(sheet, packed) : sheet;
    restoreNumbers(spread, size?.beyondDates ?? []);
    return spread;
  });
  return { ...workbook, sheets };
}
