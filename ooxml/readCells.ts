import { readXlsx } from "hucre/xlsx";
import type { CellStyle, Workbook } from "hucre/xlsx";
import { elementsOf } from "./elements";
import { unplayedIn, type FormulaNotes, type UnplayedFormula } from "./formulas";
import type { Limits } from "./limits";
import { checkStrings, type SharedTexts } from "./measure";
import { makePackage } from "./package";
import { restoreNumbers, spreadSheet } from "./restore";
import { sheetFormat, type SheetFormat } from "./sheetFormat";
import { checkSheet, type CheckedSheet } from "./sheet";
import { firstFont } from "./statedLook";
import { checkStyles } from "./styles";
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

/** How cells look of which nothing is said, and the fonts that a theme puts in the place of those named. */
export interface BaseLook {
  readonly style: CellStyle;
  readonly themeFonts: readonly string[];
  /** Colours that a workbook puts in the place of the old palette, as ARGB in its order. */
  readonly palette: readonly string[];
}

/** The cells of a workbook with what it says of all of them. */
export interface ReadBook extends Workbook {
  readonly base: BaseLook;
  /** For each sheet, in their order. */
  readonly formats: readonly SheetFormat[];
  readonly unplayed: readonly (readonly UnplayedFormula[])[];
  readonly unresolved: readonly FormulaNotes["unresolved"][];
}

/** A sheet with one cell that has the first style: hucre gives no style to cells that name none. */
const PROBE = {
  name: "_",
  state: "hidden",
  xml: '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" s="0"><v>1</v></c></row></sheetData></worksheet>',
} as const;

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

const NO_TEXTS: SharedTexts = { count: 0, runs: new Map() };

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
function checkedSheets(source: CellSource, limits: Limits, strings: SharedTexts): readonly CheckedSheet[] {
  if (source.sheets.length > limits.sheets) throw tooLarge("sheets", limits.sheets);
  let already = { filled: 0, runs: 0 };
  return source.sheets.map(({ path }) => {
    const checked = checkSheet(partText(source, path), path, { limits, strings, already });
    const { filled, runs } = checked.size;
    already = { filled: already.filled + filled, runs: already.runs + runs };
    return checked;
  });
}

function baseLook(
  workbook: Workbook,
  styles: string | undefined,
  theme: string | undefined,
  isRead: boolean,
): BaseLook {
  if (!isRead || styles === undefined) return { style: {}, themeFonts: [], palette: [] };
  const style = workbook.sheets.at(-1)?.cells?.get("0,0")?.style ?? {};
  const latin = theme === undefined ? [] : elementsOf(theme, "theme", "latin");
  const palette = elementsOf(styles, "styles", "rgbColor");
  return {
    palette: palette.map(({ attributes }) => attributes.get("rgb") ?? ""),
    style: { ...style, font: style.font ?? firstFont(styles) },
    themeFonts: latin.map(({ attributes }) => attributes.get("typeface") ?? ""),
  };
}

/**
 * The cells of some sheets of a workbook, in their order, and how all of them look. hucre gets only what cells need: a
 * strange picture or pivot table must not keep a workbook shut. Rows of a sheet with much nothing in it have holes.
 *
 * @throws PackageError a damaged part, something that stands there twice, or more than is read
 */
export async function readCells(source: CellSource, options: CellOptions): Promise<ReadBook> {
  const { limits, readStyles, dateSystem } = options;
  const strings = besideText(source, "sharedStrings");
  const texts = strings === undefined ? NO_TEXTS : checkStrings(strings, "sharedStrings", limits);
  const checked = checkedSheets(source, limits, texts);
  const [styles, theme] = [besideText(source, "styles"), themeText(source)];
  if (styles !== undefined) checkStyles(styles, "styles", limits);
  const own = source.sheets.map(({ name, state }, at) => ({ name, state, xml: checked[at]?.xml ?? "" }));
  const metadata = besideText(source, "sheetMetadata");
  const bytes = makePackage({ styles, strings, metadata, theme, sheets: [...own, PROBE] });
  const workbook = await readXlsx(bytes, { readStyles, dateSystem });
  const sheets = workbook.sheets.slice(0, own.length).map((sheet, at) => {
    const { packed = null, size = null } = checked[at] ?? {};
    const spread = packed ? spreadSheet(sheet, packed) : sheet;
    restoreNumbers(spread, size?.beyondDates ?? []);
    return spread;
  });
  const base = baseLook(workbook, styles, theme, readStyles);
  const formats = own.map(({ xml }) => sheetFormat(xml));
  const notes = own.map((_, at) => checked[at]?.size.formulas ?? { spans: [], unresolved: [] });
  return {
    ...{ ...workbook, sheets, base, formats },
    unplayed: notes.map((own, at) => unplayedIn(sheets[at]?.rows ?? [], own, limits)),
    unresolved: notes.map(({ unresolved }) => unresolved),
  };
}
