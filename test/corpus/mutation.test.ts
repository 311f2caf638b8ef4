import { IS_LONG } from "../support/long";
import { cellsOf, type SheetGrid } from "../../src/core/sheet/grid";
import type { Book } from "./book";
import { BOOKS } from "./books";
import { countBook, expected, isBlocked, type Came } from "./count";
import { gridsOf } from "./grids";
import { judge, marksIn, modelOf, type Verdict } from "./judge";
import { CHANGES, isSwallowed, mutated, type Change } from "./mutate";

const GOOD = BOOKS.filter((own) => !isBlocked(expected(own).said));

/** A sixth of all changes in every run, chosen anew: any of them must be seen. All of them in `npm run test:all`. */
const STEP = IS_LONG ? 1 : 6;
const FIRST = Math.floor(Math.random() * STEP);

interface Place {
  readonly grid: SheetGrid;
  readonly change: Change;
  readonly row: number;
  readonly column: number;
}

function placesOf(grids: ReadonlyMap<string, SheetGrid>): readonly Place[] {
  return [...grids.values()].flatMap((grid) =>
    cellsOf(grid).flatMap((cells, row) =>
      cells.flatMap((_, column) =>
        isSwallowed(grid, row, column) ? [] : CHANGES.map((change) => ({ grid, change, row, column })),
      ),
    ),
  );
}

interface Start {
  readonly grids: ReadonlyMap<string, SheetGrid>;
  readonly before: Came;
  readonly marks: number;
}

function verdictOn(book: Book, { grids, before, marks }: Start, at: Place) {
  const grid = mutated(at.grid, at.change, at.row, at.column);
  const changed = new Map([...grids, [grid.sheet, grid]]);
  const came = countBook(book, changed);
  const isMove = at.change !== "blank" && at.change !== "garbage";
  const least = isMove ? marks : 0;
  return { came, verdict: judge(came, before, modelOf(book, changed), least) };
}

const totals: Record<Verdict, number> = {
  unchanged: 0,
  "another ballot": 0,
  blocked: 0,
  warned: 0,
  silent: 0,
};

it.each(GOOD.map((own) => [own.name, own] as const))("%s: no change of one cell goes unseen", (_, own) => {
  const grids = gridsOf(own);
  const start = { grids, before: countBook(own, grids), marks: marksIn(modelOf(own, grids)) };
  const places = placesOf(grids).filter((_, at) => at % STEP === FIRST);
  const silent = places.flatMap((at) => {
    const { came, verdict } = verdictOn(own, start, at);
    totals[verdict] += 1;
    const where = `${at.change} ${at.grid.sheet} row ${String(at.grid.row + at.row + 1)} column ${String(at.grid.column + at.column)}`;
    return verdict === "silent" ? [`${where}: ${came.said.join(" ")}`] : [];
  });
  expect(silent).toEqual([]);
});

afterAll(() => {
  const all = Object.values(totals).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(totals).map(([verdict, count]) => `${String(count)} ${verdict}`);
  const which = STEP === 1 ? "all changes" : `changes ${String(FIRST)} of ${String(STEP)}`;
  process.stdout.write(`${String(GOOD.length)} workbooks, ${which}, ${String(all)}: ${parts.join(", ")}\n`);
});
