import { endRow, fromRow, transposeArea, type Area } from "../sheet/area";
import { usedArea, transposeGrid, type SheetGrid } from "../sheet/grid";
import { ballotArea, type BallotTable } from "./ballotTable";
import { findFaultColumn } from "./faultColumn";
import type { Evidence } from "./evidence/evidence";
import { evidenceOf } from "./evidence/vote";
import { tableAt } from "./recognise";
import { recogniseAll, type NamedTable } from "./tables";
import { findList } from "./findList";
import { findTurned, recogniseTurned, type TurnedTable } from "./findTransposed";
import {
  rowsAt,
  type BallotSource,
  type ColumnsSource,
  type ListSource,
  type RowsSource,
  type Source,
} from "../setup/source";
import { nameAt, readList, type ListAreas } from "./list";
import { EMPTY_KIND, type KindSetup } from "../setup/setup";

/** A kind as a sheet shows it: its set-up, where it stands, whom it names. */
export interface FoundKind {
  readonly kind: KindSetup;
  /** The marks with the names, absolute on the sheet. */
  readonly area: Area;
  readonly source: Source;
  /** Names in the order of the marks. */
  readonly names: readonly string[];
  /** What speaks for and against its being a vote. */
  readonly evidence: readonly Evidence[];
}

function foundRows(grid: SheetGrid, { name, table, inside = { grid, table } }: NamedTable): FoundKind {
  const source: RowsSource = {
    ...rowsAt(table.marks),
    people: table.header,
    faults: findFaultColumn(grid, table.marks),
  };
  const kind: KindSetup = { ...EMPTY_KIND, label: name, sheet: grid.sheet, source };
  return {
    kind,
    source,
    area: ballotArea(table),
    names: namesIn(table),
    evidence: evidenceOf(inside.grid, inside.table),
  };
}

const namesIn = ({ people }: BallotTable) => people.map(({ name }) => name);

const turned = (area: Area | null) => area && transposeArea(area);

function foundColumns(grid: SheetGrid, { table, inside }: TurnedTable): FoundKind {
  const turnedGrid = transposeGrid(grid);
  const seen = inside ?? { grid: turnedGrid, table };
  const source: ColumnsSource = {
    type: "columns",
    marks: transposeArea(table.marks),
    people: turned(table.header),
    numbers: null,
    faults: turned(findFaultColumn(turnedGrid, table.marks)),
    signs: null,
  };
  const kind: KindSetup = { ...EMPTY_KIND, sheet: grid.sheet, source };
  return {
    kind,
    source,
    area: transposeArea(ballotArea(table)),
    names: namesIn(table),
    evidence: evidenceOf(seen.grid, seen.table),
  };
}

function foundList(grid: SheetGrid, areas: ListAreas): FoundKind {
  const { marks, names, ballots } = areas;
  const source: ListSource = {
    type: "list",
    marks,
    people: names,
    numbers: ballots,
    faults: findFaultColumn(grid, marks),
    signs: null,
  };
  const kind: KindSetup = { ...EMPTY_KIND, sheet: grid.sheet, source };
  const list = readList(grid, areas);
  const people = list.people.map((row) => ({ name: nameAt(grid, areas, row), office: "", address: "" }));
  const table = { ...tableAt(grid, marks, null), people, numberColumn: ballots && ballots.column };
  const evidence = evidenceOf(grid, table, true);
  return { kind, source, area: marks, names: people.map(({ name }) => name), evidence };
}

/**
 * Finds ballots that the clerk says are kept in one way, where the sheet alone was read otherwise.
 *
 * @returns `null` where nothing can be read so
 */
export function findSource(grid: SheetGrid, type: BallotSource["type"]): Source | null {
  switch (type) {
    case "list": {
      const list = findList(grid);
      return list && foundList(grid, list).source;
    }
    case "columns": {
      const found = recogniseTurned(grid);
      return found && foundColumns(grid, found).source;
    }
    case "rows": {
      const [first] = recogniseAll(grid);
      return first ? foundRows(grid, first).source : null;
    }
  }
}

/** Lists one under the other, each of other people than those above. */
function findLists(grid: SheetGrid, within: Area): readonly ListAreas[] {
  const found: ListAreas[] = [];
  let rest = within;
  for (let list = findList(grid, rest); list; list = findList(grid, rest)) {
    found.push(list);
    rest = fromRow(within, endRow(list.marks));
  }
  return found;
}

/**
 * Finds the kinds of ballot on a sheet, whichever way round they stand: a list with a line per ballot and person,
 * a row per person, or a row per ballot in one or several tables.
 *
 * @param within - the part to search; the whole sheet unless told
 */
export function findKinds(grid: SheetGrid, within: Area = usedArea(grid)): readonly FoundKind[] {
  const lists = findLists(grid, within);
  if (lists.length > 0) return lists.map((list) => foundList(grid, list));
  const tables = recogniseAll(grid, within);
  const [first = null] = tables;
  const transposed = tables.length > 1 ? null : findTurned(grid, within, first && first.table);
  if (transposed?.isCertain === true) return [foundColumns(grid, transposed)];
  return tables.map((table) => foundRows(grid, table));
}
