import { areaAddress, transposeAddress } from "../sheet/address";
import { transposeArea, type Area } from "../sheet/area";
import { usedArea, transposeGrid, type SheetGrid } from "../sheet/grid";
import { ballotArea, type BallotTable } from "./ballotTable";
import { findFaultColumn } from "./faultColumn";
import { headerAddress } from "./people";
import { recognise } from "./recognise";
import { recogniseAll, type NamedTable } from "./tables";
import { findList } from "./findList";
import { findTurned } from "./findTransposed";
import type { Shape } from "../setup/shape";
import { nameAt, readList, type ListAreas } from "./list";
import { EMPTY_KIND, type KindSetup } from "../setup/setup";

/** A kind of ballot as a sheet shows it. */
export interface FoundKind {
  readonly kind: KindSetup;
  /** The marks with the names, absolute on the sheet. */
  readonly area: Area;
  /** Marks only, absolute on the sheet. */
  readonly marks: Area;
  /** Names in the order of the marks. */
  readonly names: readonly string[];
}

function foundRows(grid: SheetGrid, { name, table }: NamedTable): FoundKind {
  const kind: KindSetup = {
    ...EMPTY_KIND,
    label: name,
    sheet: grid.sheet,
    marks: areaAddress(table.marks),
    people: headerAddress(table.header) ?? "",
    faultColumn: findFaultColumn(grid, table.marks),
  };
  return { kind, area: ballotArea(table), marks: table.marks, names: namesIn(table) };
}

const namesIn = ({ people }: BallotTable) => people.map(({ name }) => name);

function foundTurned(grid: SheetGrid, table: BallotTable): FoundKind {
  const faults = findFaultColumn(transposeGrid(grid), table.marks);
  const kind: KindSetup = {
    ...EMPTY_KIND,
    sheet: grid.sheet,
    layout: "turned",
    marks: transposeAddress(areaAddress(table.marks)),
    people: transposeAddress(headerAddress(table.header) ?? ""),
    faultColumn: transposeAddress(faults),
  };
  return {
    kind,
    area: transposeArea(ballotArea(table)),
    marks: transposeArea(table.marks),
    names: namesIn(table),
  };
}

function foundList(grid: SheetGrid, areas: ListAreas): FoundKind {
  const { marks, names, ballots } = areas;
  const kind: KindSetup = {
    ...EMPTY_KIND,
    sheet: grid.sheet,
    layout: "list",
    marks: areaAddress(marks),
    people: areaAddress(names),
    ballots: ballots ? areaAddress(ballots) : "",
    faultColumn: findFaultColumn(grid, marks),
  };
  const list = readList(grid, areas);
  return { kind, area: marks, marks, names: list.people.map((row) => nameAt(grid, areas, row)) };
}

/**
 * Finds ballots that the clerk says are kept in one way, where the sheet alone was read otherwise.
 *
 * @returns `null` where nothing can be read so
 */
export function findShape(grid: SheetGrid, shape: Shape): KindSetup | null {
  if (shape === "list") {
    const list = findList(grid);
    return list && foundList(grid, list).kind;
  }
  if (shape === "turned") {
    const table = recognise(transposeGrid(grid));
    return table && foundTurned(grid, table).kind;
  }
  const [first] = recogniseAll(grid);
  return first ? foundRows(grid, first).kind : null;
}

/**
 * Finds the kinds of ballot on a sheet, whichever way round they stand: a list with a line per ballot and person,
 * a row per person, or a row per ballot in one or several tables.
 *
 * @param within - the part to search; the whole sheet unless told
 */
export function findKinds(grid: SheetGrid, within: Area = usedArea(grid)): readonly FoundKind[] {
  const list = findList(grid, within);
  if (list) return [foundList(grid, list)];
  const tables = recogniseAll(grid, within);
  const [first = null] = tables;
  const turned = tables.length > 1 ? null : findTurned(grid, within, first && first.table);
  if (turned?.isCertain === true) return [foundTurned(grid, turned.table)];
  return tables.map((table) => foundRows(grid, table));
}
