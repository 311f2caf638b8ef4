import { areaAddress } from "../sheet/address";
import { isBlank } from "../sheet/cell";
import type { SheetGrid } from "../sheet/grid";
import { hasCell } from "../sheet/search";
import { finding, type Finding } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import { decodeSheet } from "../text/legacy/decodeSheet";
import { besideNames } from "./besideNames";
import { lookalikeIn } from "./lookalikes";
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

function judgeSheet(raw: SheetGrid, counted: ReadonlySet<string>): Finding {
  const grid = decodeSheet(raw).grid;
  const { sheet } = grid;
  const found = lookalikeIn(grid) ?? besideNames(grid);
  if (found) return finding("F170", { signs: found.signs }, { sheet, address: areaAddress(found.area) });
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
 * @returns N155 for what is no vote; F170 for what has people and signs as ballots have, which nothing explains; F178 for
 *   results of people who are on no ballot counted: nobody can tell that these may be left out
 * @example
 * // ballots on "BTV", names with H, M, L in a list on "BCH" and no word on these → F170 for "BCH"
 */
export function leftAside(all: readonly SheetGrid[], counted: readonly SheetGrid[]): readonly Finding[] {
  const sign = statedSigns(all);
  const names = counted.flatMap((grid) => readSheetSetup(sign(grid)).names);
  const known = new Set(names.map(nameKey));
  return all
    .filter((grid) => !counted.includes(grid) && hasCell(grid, (cell) => !isBlank(cell)))
    .map((grid) => judgeSheet(sign(grid), known));
}
