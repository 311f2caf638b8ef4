import type { Cell, CellStyle, Sheet } from "hucre/xlsx";
import { allFormulas, type FileFormulas } from "./fileFormulas";
import { UNIT_LIMITS } from "../../../ooxml/limits";
import type { ConditionalLook, SheetFormat } from "../../../ooxml/sheetFormat";
import { tooLarge } from "../../../ooxml/trouble";
import { parseArea } from "../../core/sheet/address";
import { endColumn, intersection, sequence, type Area } from "../../core/sheet/area";
import type { CellFormula, CellLooks, OddLook } from "../../core/sheet/looks";
import { coloursText } from "../../core/text/numberFormat";
import { oddLooks } from "../read/cellLooks";
import { fileColor, fileGrounds, formatColors, type FileColors } from "./fileColors";
import { isPictured } from "./picturedFont";

/** What is said for more cells of a sheet than one. */
export interface SheetLook {
  readonly colors: FileColors;
  readonly format: SheetFormat | null;
  readonly formulas: FileFormulas;
}

type Font = NonNullable<CellStyle["font"]>;
type Odd = readonly Omit<OddLook, "area">[];

const [BLACK, WHITE] = ["#000000", "#FFFFFF"];
const SIZE = 11;
/** Characters below which a column, and points below which a row, shows nothing. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [1 / 3, 3];
/** Areas of conditional looks, and letters in which those of one are written. */
const [MOST_AREAS, MOST_LETTERS] = [UNIT_LIMITS.rules, 20 * UNIT_LIMITS.rules];
/** A format that may show something else than the number: text of its own, or several forms. */
const OTHER_TEXT = /[";@\\[]/;

function oddOf(font: Font, { fill }: CellStyle, colors: FileColors): Odd {
  const { name = "" } = font;
  const [ground = WHITE, ...others] = fileGrounds(fill, colors);
  const look = {
    isStruck: font.strikethrough === true,
    color: fileColor(font.color, colors) ?? BLACK,
    size: font.size ?? SIZE,
    font: name,
  };
  const odd = [ground, ...others].flatMap((fill) => oddLooks({ ...look, fill }));
  const pictured = isPictured(font) ? [{ how: "symbols" as const, font: name }] : [];
  return [...new Map([...odd, ...pictured].map((own) => [own.how, own])).values()];
}

const isColoured = ({ numFmt = "" }: CellStyle = {}) => coloursText(numFmt);

/** What is odd about a cell or a part of its text. */
function oddIn({ style = {}, richText = [] }: Cell, colors: FileColors): Odd {
  const own = { ...style.font };
  const runs = richText.map(({ font }) => ({ ...own, ...font }));
  // The format's colour wins over the font's.
  const coloured = formatColors(style.numFmt ?? "").map((color) => ({ ...own, color }));
  const [found = []] = [own, ...coloured, ...runs]
    .map((font) => oddOf(font, style, colors))
    .filter(({ length }) => length > 0);
  return found;
}

const placeOf = (key: string) => {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
};

type Cells = readonly (readonly [string, Cell])[];

const isBeside = (area: Area, { row, column }: Pick<Area, "row" | "column">) =>
  area.row === row && endColumn(area) === column;

/** Fonts and fills are few and shared by the cells of a file, so each pair is looked at once. */
function oddCells(cells: Cells, colors: FileColors): readonly OddLook[] {
  const known = new Map<Font | undefined, Map<CellStyle["fill"], Odd>>();
  const oddAt = (cell: Cell): Odd => {
    if (cell.richText || isColoured(cell.style)) return oddIn(cell, colors);
    const { font, fill } = cell.style ?? {};
    const ofFont = known.get(font) ?? new Map<CellStyle["fill"], Odd>();
    const odd = ofFont.get(fill) ?? oddIn(cell, colors);
    known.set(font, ofFont.set(fill, odd));
    return odd;
  };
  const found: OddLook[] = [];
  for (const [key, cell] of cells) {
    if (cell.value === null) continue;
    const odd = oddAt(cell);
    const place = placeOf(key);
    const [last] = odd.length === 1 ? found.slice(-1) : [];
    // Cells side by side that look odd in one way are one area: a sheet may be struck through as a whole.
    if (last && last.how === odd[0]?.how && last.font === odd[0].font && isBeside(last.area, place)) {
      found[found.length - 1] = { ...last, area: { ...last.area, columns: last.area.columns + 1 } };
    } else for (const look of odd) found.push({ ...look, area: { ...place, rows: 1, columns: 1 } });
  }
  return found;
}

/** A formula that stands for many cells is written at the first of them only. */
function formulasIn(cells: Cells): readonly CellFormula[] {
  const shared = new Map<number, string>();
  return cells.flatMap(([key, { formula, formulaSharedIndex: index }]) => {
    if (formula === undefined) return [];
    if (index !== undefined && formula !== "") shared.set(index, formula);
    const text = formula === "" && index !== undefined ? (shared.get(index) ?? "") : formula;
    return [{ ...placeOf(key), text: `=${text}` }];
  });
}

/** What a conditional look changes of how cells are read. */
function oddOfRule({ style, hidesValue }: Omit<ConditionalLook, "range">, colors: FileColors): Odd {
  const isOther = hidesValue || OTHER_TEXT.test(style.numFmt ?? "");
  return [...oddOf(style.font ?? {}, style, colors), ...(isOther ? [{ how: "format" as const }] : [])];
}

/** The areas of a conditional look, by how they are written. */
function areasIn(range: string): readonly (readonly [string, Area])[] {
  if (range.length > MOST_LETTERS) throw tooLarge("rules", MOST_AREAS);
  return range.split(" ").flatMap((part) => {
    const area = parseArea(part);
    return area ? [[part, area] as const] : [];
  });
}

/**
 * Cells that look odd while some condition holds; whether it does is not calculated here.
 *
 * @throws PackageError more areas than anybody made by hand
 */
function conditional({ conditionalRules = [] }: Sheet, { colors, format }: SheetLook): readonly OddLook[] {
  const old = conditionalRules.map(({ range, style }) => ({ range, style: style ?? {}, hidesValue: false }));
  const found = new Map<string, OddLook>();
  for (const { range, ...look } of [...old, ...(format?.conditional ?? [])]) {
    const odd = oddOfRule(look, colors);
    for (const [part, area] of odd.length > 0 ? areasIn(range) : []) {
      for (const own of odd) found.set(`${own.how} ${own.font ?? ""} ${part}`, { ...own, area });
    }
    if (found.size > MOST_AREAS) throw tooLarge("rules", MOST_AREAS);
  }
  return [...found.values()];
}

const cutTo = (looks: readonly OddLook[], used: Area) =>
  looks.flatMap((look) => {
    const area = intersection(look.area, used);
    return area ? [{ ...look, area }] : [];
  });

const isBelow = (size: number | null | undefined, least: number) =>
  typeof size === "number" && size > 0 && size < least;

/**
 * How the cells of a file look and how they come about, as the open workbook is asked for it; and looks that depend on
 * conditions, which only a file tells.
 *
 * @param used - what is read of the sheet
 */
export function fileLooks(sheet: Sheet, used: Area, look: SheetLook): CellLooks {
  const cells = [...(sheet.cells ?? [])];
  const { columns = [], rowDefs = new Map<number, { readonly height?: number }>() } = sheet;
  const { rowHeight = null, columnWidth = null } = look.format ?? {};
  return {
    odd: cutTo(oddCells(cells, look.colors), used),
    conditional: cutTo(conditional(sheet, look), used),
    formulas: allFormulas(formulasIn(cells), look.formulas),
    ...(look.formulas.unresolved.length > 0 && { unresolved: look.formulas.unresolved }),
    lowRows: [
      ...[...rowDefs].flatMap(([row, { height }]) => (isBelow(height, LEAST_HEIGHT) ? [row] : [])),
      ...(isBelow(rowHeight, LEAST_HEIGHT)
        ? sequence(used.row, used.rows).filter((row) => rowDefs.get(row)?.height === undefined)
        : []),
    ],
    narrowColumns: [
      ...columns.flatMap(({ width }, column) => (isBelow(width, LEAST_WIDTH) ? [column] : [])),
      ...(isBelow(columnWidth, LEAST_WIDTH)
        ? sequence(used.column, used.columns).filter((column) => columns[column]?.width === undefined)
        : []),
    ],
  };
}
