import type { Cell, CellStyle, CellValue, Sheet } from "hucre/xlsx";
import type { BaseLook } from "../../../ooxml/readCells";
import { encodingOfFont } from "../../core/text/legacy/legacy";
import { fileColor, type FileColors } from "./fileColors";
import { isPictured } from "./picturedFont";

type Font = NonNullable<CellStyle["font"]>;

/** Below it letters may be too small to read; larger ones of a default font are never odd. */
const USUAL_SIZE = 6;
const BLACK = "#000000";

const isStrange = (font: Font) => isPictured(font) || encodingOfFont(font.name ?? "") !== null;

/** Whether cells of which nothing is said may be read otherwise than what they hold. */
function isRemarkable({ font = {}, fill, numFmt = "General" }: CellStyle, colors: FileColors): boolean {
  return (
    numFmt !== "General" ||
    fill !== undefined ||
    font.strikethrough === true ||
    (font.size ?? USUAL_SIZE) < USUAL_SIZE ||
    isStrange(font) ||
    (fileColor(font.color, colors) ?? BLACK) !== BLACK
  );
}

/** A font that the theme names is shown in that one, whatever name stands beside it. */
function themed(fonts: readonly string[]): (font: Font) => Font {
  const [major = "", minor = ""] = fonts;
  const known = new Map<Font, Font>();
  return (font) => {
    const name = font.scheme === "minor" ? minor : font.scheme === "major" ? major : "";
    if (!isStrange({ name })) return font;
    const own = known.get(font) ?? { ...font, name };
    known.set(font, own);
    return own;
  };
}

const typeOf = (value: CellValue): Cell["type"] => (typeof value === "number" ? "number" : "string");

/**
 * A sheet whose cells say themselves how they look, where that is not as usual: cells that name no style, or no font,
 * have the first of the workbook.
 */
export function withBase(sheet: Sheet, { style, themeFonts }: BaseLook, colors: FileColors): Sheet {
  const ofTheme = themed(themeFonts);
  const base = style.font ? { ...style, font: ofTheme(style.font) } : style;
  if (!isRemarkable(base, colors) && !themeFonts.some((name) => isStrange({ name }))) return sheet;
  const { font = {} } = base;
  const cells = new Map(sheet.cells);
  sheet.rows.forEach((line, row) =>
    line.forEach((value, column) => {
      const key = `${row},${column}`;
      if (value === null) return;
      const cell: Cell = cells.get(key) ?? { value, type: typeOf(value) };
      const own = cell.style ?? base;
      cells.set(key, { ...cell, style: { ...own, font: own.font ? ofTheme(own.font) : font } });
    }),
  );
  return { ...sheet, cells };
}
