import { BorderStyleTypes, type IBorderStyleData, type IStyleData } from "@univerjs/core";
import { SheetArea } from "./sheetArea";
import { clip, type Live, makeRoom, sheetById } from "./live";
import { patchCells, styleAt } from "./styles";

export const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
export type Edge = (typeof EDGES)[number];

type Side = "t" | "b" | "l" | "r";

/** The cells a line runs along, and on which of their sides. */
interface Run {
  readonly area: SheetArea;
  readonly side: Side;
}

function part(
  a: SheetArea,
  row: number,
  column: number,
  rows: number,
  columns: number,
): SheetArea | undefined {
  return rows > 0 && columns > 0 && row >= 0 && column >= 0
    ? new SheetArea(a.sheetId, row, column, rows, columns)
    : undefined;
}

const run = (side: Side, area: SheetArea | undefined): Run[] => (area ? [{ side, area }] : []);

// An edge of the area belongs to its own cells; the neighbours' sides touch it.
const OWN: Readonly<Record<Edge, (a: SheetArea) => Run[]>> = {
  EdgeTop: (a) => run("t", part(a, a.row, a.column, 1, a.columns)),
  EdgeBottom: (a) => run("b", part(a, a.lastRow, a.column, 1, a.columns)),
  EdgeLeft: (a) => run("l", part(a, a.row, a.column, a.rows, 1)),
  EdgeRight: (a) => run("r", part(a, a.row, a.lastColumn, a.rows, 1)),
  InsideHorizontal: (a) => [
    ...run("b", part(a, a.row, a.column, a.rows - 1, a.columns)),
    ...run("t", part(a, a.row + 1, a.column, a.rows - 1, a.columns)),
  ],
  InsideVertical: (a) => [
    ...run("r", part(a, a.row, a.column, a.rows, a.columns - 1)),
    ...run("l", part(a, a.row, a.column + 1, a.rows, a.columns - 1)),
  ],
};

const NEIGHBOUR: Readonly<Partial<Record<Edge, (a: SheetArea) => Run[]>>> = {
  EdgeTop: (a) => run("b", part(a, a.row - 1, a.column, 1, a.columns)),
  EdgeBottom: (a) => run("t", part(a, a.lastRow + 1, a.column, 1, a.columns)),
  EdgeLeft: (a) => run("r", part(a, a.row, a.column - 1, a.rows, 1)),
  EdgeRight: (a) => run("l", part(a, a.row, a.lastColumn + 1, a.rows, 1)),
};

const NO_LINE: IBorderStyleData = { s: BorderStyleTypes.NONE, cl: { rgb: "#000000" } };

const lineAt = (style: IStyleData, side: Side): IBorderStyleData | undefined => style.bd?.[side] ?? undefined;

function linesAlong(live: Live, runs: readonly Run[]): (IBorderStyleData | undefined)[] {
  return runs.flatMap(({ area, side }) => {
    const inside = clip(live, area);
    if (!inside) return [];
    const style = styleAt(live, area.sheetId);
    return Array.from({ length: inside.rows * inside.columns }, (_, i) =>
      lineAt(style(inside.row + Math.floor(i / inside.columns), inside.column + (i % inside.columns)), side),
    );
  });
}

/** The line along an edge; null when it differs from cell to cell. */
export function readEdge(live: Live, area: SheetArea, edge: Edge): IBorderStyleData | null {
  const own = linesAlong(live, OWN[edge](area));
  const beside = linesAlong(live, NEIGHBOUR[edge]?.(area) ?? []);
  const lines = own.map((line, i) => line ?? beside[i] ?? NO_LINE);
  const [first = NO_LINE] = lines;
  return lines.every((line) => line.s === first.s && line.cl.rgb === first.cl.rgb) ? first : null;
}

/** Draws the line along an edge, cell by cell as `next` says; lines that neighbours had there follow. */
export function writeEdge(
  live: Live,
  area: SheetArea,
  edge: Edge,
  next: (line: IBorderStyleData) => IBorderStyleData,
): void {
  makeRoom(live, area);
  const style = styleAt(live, area.sheetId);
  const draw = ({ area: cells, side }: Run, onlyWhereDrawn: boolean): void => {
    const inside = clip(live, cells);
    if (!inside) return;
    patchCells(live, inside, (row, column) => {
      const before = lineAt(style(row, column), side);
      if (onlyWhereDrawn && !before) return undefined;
      const line = next(before ?? NO_LINE);
      return { bd: { [side]: line.s === BorderStyleTypes.NONE ? null : line } };
    });
  };
  sheetById(live, area.sheetId);
  for (const one of OWN[edge](area)) draw(one, false);
  for (const one of NEIGHBOUR[edge]?.(area) ?? []) draw(one, true);
}
