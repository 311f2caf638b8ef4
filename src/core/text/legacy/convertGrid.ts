import { cellAddress } from "../../sheet/address";
import type { Cell } from "../../sheet/cell";
import { mapCells, cellAt, type SheetGrid } from "../../sheet/grid";
import { FindingCollector } from "../../finding/collector";
import type { Finding } from "../../finding/finding";
import { decodeSheet } from "./decodeSheet";
import { hasLostLetters } from "./lost";

/** A text of an old encoding with what it becomes. */
export interface ConvertedText {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** A sheet turned into Unicode for a copy of it. */
export interface ConvertedSheet {
  readonly grid: SheetGrid;
  readonly texts: readonly ConvertedText[];
  /** Which old encodings were found. */
  readonly encodings: string;
  readonly findings: readonly Finding[];
}

/** The cells that one code of {@link decodeSheet} names. */
function cellsOf(findings: readonly Finding[], code: Finding["code"]): ReadonlySet<string> {
  const named = findings.filter((item) => item.code === code).map(({ address }) => String(address));
  return new Set(named.flatMap((addresses) => addresses.split(",")));
}

/**
 * Turns the old texts of a sheet into Unicode. A text whose letter "ư" was lost before and one that can be read in two
 * ways stay as they are; so does every text that is Unicode already.
 *
 * @returns W311 at damaged texts, W312 at those read in two ways
 */
export function convertGrid(grid: SheetGrid): ConvertedSheet {
  const decoded = decodeSheet(grid);
  const doubtful = cellsOf(decoded.findings, "W127");
  const damaged = cellsOf(decoded.findings, "W125");
  const found = new FindingCollector(grid.sheet);
  const texts: ConvertedText[] = [];
  const convert = (before: Cell, after: Cell, address: string): Cell => {
    if (typeof before !== "string" || typeof after !== "string") return before;
    if (doubtful.has(address)) found.add("W312", address, () => ({ text: before }));
    // Only the first of very many damaged texts are named, so changed ones are looked at again.
    const isDamaged = damaged.has(address) || (after !== before && hasLostLetters(after));
    if (isDamaged) found.add("W311", address, () => ({ text: before }));
    if (isDamaged || after === before) return before;
    texts.push({ address, before, after });
    return after;
  };
  const converted = mapCells(grid, (cell, row, column) =>
    convert(cell, cellAt(decoded.grid, row, column), cellAddress(row, column)),
  );
  const note = decoded.findings.find((item): item is Finding<"N126"> => item.code === "N126");
  return { grid: converted, texts, encodings: note?.facts.encoding ?? "", findings: found.list() };
}
