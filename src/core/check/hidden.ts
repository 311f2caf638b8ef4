import { finding, type Finding } from "../finding/finding";
import type { Person } from "../recognise/ballotTable";
import { hasBallots, type Source } from "../setup/source";
import { areaAddress, cellAddress, parseArea } from "../sheet/address";
import { hasColumn, hasRow, type Area } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";

/** Ballots on a sheet that nobody sees: F161. */
function hiddenSheet({ sheet, metadata }: SheetGrid, marks: Area): readonly Finding[] {
  return metadata?.isHidden === true ? [finding("F161", {}, { sheet, address: areaAddress(marks) })] : [];
}

/** Names that nobody sees while their marks are seen: F162 at the first of them. */
function hiddenNames(
  { sheet, metadata }: SheetGrid,
  marks: Area,
  people: readonly Pick<Person, "address">[],
): readonly Finding[] {
  const { hiddenRows = [], hiddenColumns = [], lowRows = [], narrowColumns = [] } = metadata ?? {};
  const rows = new Set([...hiddenRows, ...lowRows].filter((row) => !hasRow(marks, row)));
  const columns = new Set([...hiddenColumns, ...narrowColumns].filter((column) => !hasColumn(marks, column)));
  if (rows.size + columns.size === 0) return [];
  const hidden = people.flatMap(({ address }) => {
    const cell = parseArea(address);
    return cell && (rows.has(cell.row) || columns.has(cell.column)) ? [cell] : [];
  });
  const [first] = hidden;
  if (!first) return [];
  return [
    finding("F162", { people: hidden.length }, { sheet, address: cellAddress(first.row, first.column) }),
  ];
}

/** Whether a chosen range of names begins where the marks of the first person begin. */
function isBeside(source: Source, people: Area): boolean {
  const { marks } = source;
  if (source.type !== "rows") return people.row === marks.row;
  // A list of names beside the sheet's table has no column in common with the marks.
  return people.rows > people.columns || people.column === marks.column;
}

/** Names in other columns or rows than the marks they are said to belong to: F163. */
function strayNames({ sheet }: SheetGrid, source: Source): readonly Finding[] {
  if (!hasBallots(source) || source.people === null || isBeside(source, source.people)) return [];
  const [names, marks] = [areaAddress(source.people), areaAddress(source.marks)];
  return [finding("F163", { names, marks }, { sheet, address: names })];
}

/**
 * What is counted must be seen by those who sign: ballots on a hidden sheet, hidden names, and names that do not stand
 * at their marks block.
 *
 * @param grid - the clerk's sheet
 */
export function checkHidden(
  grid: SheetGrid,
  source: Source,
  people: readonly Pick<Person, "address">[],
): readonly Finding[] {
  return [
    ...hiddenSheet(grid, source.marks),
    ...hiddenNames(grid, source.marks, people),
    ...strayNames(grid, source),
  ];
}
