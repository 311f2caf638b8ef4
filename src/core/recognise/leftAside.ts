import { areaAddress } from "../sheet/address";
import { cellArea, union, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import type { SheetGrid } from "../sheet/grid";
import { findCells, hasCell } from "../sheet/search";
import { finding, type Finding } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import { readableSheet } from "./readableSheet";
import { OF_CONFIDENCE } from "../vocabulary/purposes";
import { matches } from "../vocabulary/role";
import { besideNames } from "./besideNames";
import { levelOfHeader } from "./cells";
import { lookalikeIn, signsIn } from "./lookalikes";
import { readSheetSetup } from "./sheetSetup";
import { statedSigns } from "./signs";

/** A result of people of whom at least so many are counted repeats the count. */
const isMost = (count: number, all: number) => count * 2 >= all;

/** A table of counts that was passed over for ballots elsewhere, of people who are on none of these. */
function resultElsewhere(grid: SheetGrid, counted: ReadonlySet<string>): string | null {
  const { kind, names } = readSheetSetup(grid);
  const known = names.filter((name) => counted.has(nameKey(name))).length;
  return kind?.source && !isMost(known, names.length) ? areaAddress(kind.source.marks) : null;
}

/** So many lines with so many levels in words are no head and no explanation. */
const LEAST_LINES = 4;
const LEAST_WORDS = 2;

/** Lines of levels in words, which only ballots have: a sheet of them that could not be read is not passed over. */
function wordedLines(grid: SheetGrid): Area | null {
  const isWord = (cell: Cell) => levelOfHeader(cell) !== undefined && matches(OF_CONFIDENCE, cell);
  const cells = findCells(grid, isWord);
  const times = new Map<number, number>();
  for (const { row } of cells) times.set(row, (times.get(row) ?? 0) + 1);
  const lines = cells.filter(({ row }) => Number(times.get(row)) >= LEAST_WORDS);
  return new Set(lines.map(({ row }) => row)).size < LEAST_LINES
    ? null
    : union(lines.map(({ row, column }) => cellArea(row, column)));
}

function judgeSheet(raw: SheetGrid, counted: ReadonlySet<string>): Finding {
  const grid = readableSheet(raw).grid;
  const { sheet } = grid;
  const found = lookalikeIn(grid) ?? besideNames(grid);
  if (found) return finding("F170", { signs: found.signs }, { sheet, address: areaAddress(found.area) });
  const lines = wordedLines(grid);
  if (lines) return finding("F170", { signs: signsIn(grid, lines) }, { sheet, address: areaAddress(lines) });
  const address = resultElsewhere(grid, counted);
  return address === null
    ? finding("N155", {}, { sheet, address: null })
    : finding("F178", {}, { sheet, address });
}

/**
 * What is said of the sheets with something on them that are not counted.
 *
 * @param all - every sheet of the workbook that may hold ballots, without reports
 * @param counted - those that are counted
 * @returns N155 for what is no vote; F170 for what has people and signs as ballots have, which nothing explains, and for lines of levels in words that could not be read; F178 for
 *   results of people who are on no ballot counted: nobody can tell that these may be left out
 * @example
 * // ballots on "BTV", names with H, M, L in a list on "BCH" and no word on these → F170 for "BCH"
 */
export function leftAside(all: readonly SheetGrid[], counted: readonly SheetGrid[]): readonly Finding[] {
  const aside = all.filter((grid) => !counted.includes(grid) && hasCell(grid, (cell) => !isBlank(cell)));
  if (aside.length === 0) return [];
  const sign = statedSigns(all);
  const names = counted.flatMap((grid) => readSheetSetup(sign(grid)).names);
  const known = new Set(names.map(nameKey));
  return aside.map((grid) => judgeSheet(sign(grid), known));
}
