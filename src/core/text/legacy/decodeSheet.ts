import { cellAddress } from "../../sheet/address";
import { contains } from "../../sheet/area";
import type { Cell } from "../../sheet/cell";
import { mapCells, type SheetGrid } from "../../sheet/grid";
import { hasCell, usedValues } from "../../sheet/search";
import { FindingCollector } from "../../finding/collector";
import { finding, type Finding } from "../../finding/finding";
import { decode, encodingOfFont, guessEncoding, isUnicodeForCertain, type LegacyEncoding } from "./legacy";
import { hasLostLetters } from "./lost";

/** A sheet whose text is Unicode, and what was noticed on the way. */
export interface DecodedSheet {
  readonly grid: SheetGrid;
  readonly findings: readonly Finding[];
}

type EncodingAt = (text: string, row: number, column: number) => LegacyEncoding | "ambiguous" | null;

/** What the font of a cell says of its encoding. */
function fontEncodings({ metadata }: SheetGrid): (row: number, column: number) => LegacyEncoding | null {
  const areas = (metadata?.fonts ?? []).flatMap(({ name, area }) => {
    const encoding = encodingOfFont(name);
    return encoding ? [{ encoding, area }] : [];
  });
  return (row, column) => areas.find(({ area }) => contains(area, row, column))?.encoding ?? null;
}

/** Encodings that single cells leave no doubt about. */
function certainEncodings(grid: SheetGrid): ReadonlySet<string> {
  const found = new Set<string>();
  for (const cell of usedValues(grid)) {
    if (typeof cell !== "string") continue;
    found.add(isUnicodeForCertain(cell) ? "unicode" : guessEncoding(cell));
  }
  found.delete("ambiguous");
  return found;
}

/**
 * How each text is encoded: by its font first, then by its own letters. A text that can be read in two ways
 * follows the one old encoding of its sheet, unless the sheet holds certain Unicode, too.
 */
function encodingFinder(grid: SheetGrid): EncodingAt {
  const byFont = fontEncodings(grid);
  const certain = certainEncodings(grid);
  const old = (["tcvn3", "vni"] as const).filter((encoding) => certain.has(encoding));
  const [only] = old;
  return (text, row, column) => {
    const named = byFont(row, column);
    if (named) return named;
    const guessed = guessEncoding(text);
    // Without a code above ASCII only a lost letter can be seen.
    if (guessed === "unicode") return only === "tcvn3" && !isUnicodeForCertain(text) ? only : null;
    if (guessed !== "ambiguous") return guessed;
    if (only === undefined) return null;
    return old.length > 1 || hasVietnamese(grid) ? "ambiguous" : only;
  };
}

function hasVietnamese(grid: SheetGrid): boolean {
  return hasCell(grid, (cell) => typeof cell === "string" && isUnicodeForCertain(cell));
}

/** Letters that an old encoding needs a code above ASCII for; without any there is nothing to decode. */
function hasOldText(grid: SheetGrid): boolean {
  const isOld = (cell: Cell) => typeof cell === "string" && /[\u00A1-\u00FF]/.test(cell);
  return (grid.metadata?.fonts.length ?? 0) > 0 || hasCell(grid, isOld);
}

function decodeCells(grid: SheetGrid): DecodedSheet {
  const encodingAt = encodingFinder(grid);
  const found = new FindingCollector(grid.sheet);
  const used = new Set<string>();
  const decodeCell = (cell: Cell, row: number, column: number): Cell => {
    const encoding = typeof cell === "string" ? encodingAt(cell, row, column) : null;
    if (typeof cell !== "string" || encoding === null) return cell;
    const address = cellAddress(row, column);
    if (encoding === "ambiguous") {
      found.add("W127", address, () => ({ text: cell }));
      return cell;
    }
    const text = decode(cell, encoding);
    if (text !== cell) used.add(encoding === "vni" ? "VNI" : "TCVN3");
    if (encoding !== "vni" && hasLostLetters(text)) found.add("W125", address, () => ({ text }));
    return text;
  };
  const decoded = mapCells(grid, decodeCell);
  const where = { sheet: grid.sheet, address: null };
  const notes = used.size > 0 ? [finding("N126", { encoding: [...used].join(", ") }, where)] : [];
  if (used.size === 0 && found.list().length === 0) return { grid, findings: [] };
  const { metadata } = grid;
  const plain = metadata ? { ...decoded, metadata: { ...metadata, fonts: [] } } : decoded;
  return { grid: plain, findings: [...notes, ...found.list()] };
}

/** Sheets are read once and looked at from several sides. */
const known = new WeakMap<SheetGrid, DecodedSheet>();

/**
 * A sheet in Unicode: texts of the old TCVN3 and VNI fonts decoded, everything else as it is. The answer names
 * no old fonts any more, so that nothing is ever decoded twice.
 *
 * @returns N126 when something was decoded, W127 at texts that can be read in two ways, W125 at texts whose
 *   letter "ư" was lost before; these are left or decoded as far as they go, never guessed
 */
export function decodeSheet(grid: SheetGrid): DecodedSheet {
  const before = known.get(grid);
  if (before) return before;
  const decoded = hasOldText(grid) ? decodeCells(grid) : { grid, findings: [] };
  known.set(grid, decoded);
  // What comes out is Unicode already.
  known.set(decoded.grid, { grid: decoded.grid, findings: [] });
  return decoded;
}
