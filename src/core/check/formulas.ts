import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import { cellAddress } from "../sheet/address";
import { contains } from "../sheet/area";
import { hasIn, type CellIndex } from "../sheet/cellIndex";
import type { SheetGrid } from "../sheet/grid";
import type { CellFormula } from "../sheet/looks";
import { formulaParts, type Reference } from "../text/formulaParts";
import { changesByItself, changingCells } from "./changingCells";
import type { Watched } from "./watched";

/** A place whose cells must not change by themselves. */
export type WatchedPlace = Pick<Watched, "what" | "area">;

/** Formulas without a result: nobody can tell from the file what Excel would calculate. */
function checkUnresolved(
  { sheet, metadata }: SheetGrid,
  places: readonly WatchedPlace[],
): readonly Finding[] {
  const found = new FindingCollector(sheet);
  for (const { row, column } of metadata?.unresolved ?? []) {
    if (places.some(({ area }) => contains(area, row, column)))
      found.add("F186", cellAddress(row, column), () => ({}));
  }
  return found.list();
}

/** So many cells are named where more are calculated. */
const NAMED = 200;
const MOVING: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT"]);

/** What is said once of all cells. */
type Listed = "W176" | "N177" | "W183";

interface Calculated extends CellFormula {
  readonly functions: readonly string[];
  readonly references: readonly Reference[];
  /** It uses a name whose formula changes by itself. */
  readonly isChanging: boolean;
}

/** A formula that takes from a cell which changes by itself is as good as one that does. */
function reachesChanging(
  { references }: Calculated,
  own: string,
  changing: ReadonlyMap<string, CellIndex>,
): boolean {
  return references.some(({ sheet, area }) => {
    const cells = changing.get(sheet ?? own);
    return cells !== undefined && hasIn(cells, area);
  });
}

function calculatedIn({ sheet, metadata }: SheetGrid, places: readonly WatchedPlace[]) {
  const { formulas = [], names = [] } = metadata ?? {};
  const byName = new Map(names.map(({ name, area }) => [name, { sheet, area }]));
  const changing = new Set(metadata?.changingNames);
  return formulas.flatMap((cell) => {
    const place = places.find(({ area }) => contains(area, cell.row, cell.column));
    if (!place) return [];
    const { functions, references, names: words } = formulaParts(cell.text);
    const named = words.flatMap((word) => byName.get(word) ?? []);
    const isChanging = [...functions, ...words].some((word) => changing.has(word.toUpperCase()));
    const parts = { functions, references: [...references, ...named], isChanging };
    return [{ what: place.what, cell: { ...cell, ...parts } }];
  });
}

function listed(code: Listed, { sheet }: SheetGrid, cells: readonly Calculated[]): readonly Finding[] {
  if (cells.length === 0) return [];
  const sorted = cells.toSorted((one, other) => one.row - other.row || one.column - other.column);
  const addresses = sorted.slice(0, NAMED).map(({ row, column }) => cellAddress(row, column));
  const where = { sheet, address: addresses.join(","), cells: cells.length };
  return [finding<Listed>(code, { cells: cells.length }, where)];
}

/**
 * Marks, names and figures that are calculated: F186 at cells without a result, F175 at cells that can change by themselves (chance, time, the web, other
 * files), also through a cell or a name that they take from; W176 once for formulas among marks and for OFFSET and INDIRECT,
 * whose cells move; N177 once for other formulas; W183 once for all where Excel calculates only when it is told to.
 *
 * @param changing - the cells of all sheets that change by themselves, as {@link findChanging} finds them
 */
export function checkFormulas(
  grid: SheetGrid,
  places: readonly WatchedPlace[],
  changing: ReadonlyMap<string, CellIndex>,
): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  const unresolved = new Set(
    (grid.metadata?.unresolved ?? []).map(({ row, column }) => cellAddress(row, column)),
  );
  const [doubtful, plain]: [Calculated[], Calculated[]] = [[], []];
  for (const { what, cell } of calculatedIn(grid, places)) {
    const address = cellAddress(cell.row, cell.column);
    const isChanging = cell.isChanging || changesByItself(cell.text);
    if (isChanging || reachesChanging(cell, grid.sheet, changing))
      found.add("F175", address, () => ({ formula: cell.text }));
    else if (unresolved.has(address)) continue;
    else if (what === "marks" || cell.functions.some((name) => MOVING.has(name))) doubtful.push(cell);
    else plain.push(cell);
  }
  const stale = grid.metadata?.isManual === true ? [...doubtful, ...plain] : [];
  return [
    ...checkUnresolved(grid, places),
    ...found.list(),
    ...listed("W183", grid, stale),
    ...listed("W176", grid, doubtful),
    ...listed("N177", grid, plain),
  ];
}

/** The cells of each sheet that change by themselves. */
export function findChanging(sheets: ReadonlyMap<string, SheetGrid>): ReadonlyMap<string, CellIndex> {
  return new Map([...sheets].map(([name, { metadata }]) => [name, changingCells(metadata?.formulas ?? [])]));
}
