import { parseArea } from "../../core/sheet/address";
import { widthOf, type Cell } from "../../core/sheet/cell";
import { gridOf, cellsOf, cut } from "../../core/sheet/grid";
import { cellsText } from "../../core/entries/entry";
import { finding, type Result } from "../../core/finding/finding";
import { evidenceOf } from "../../report/verify/evidence";
import type { SeenSheet } from "../../report/seenSheet";
import { sheetsOfReport, standingReport, type StandingReport } from "../../report/verify/standing";
import { seenGrid } from "../../report/testing/seenGrid";
import { planGrid } from "../../report/testing/planGrid";
import type { CellChange, CellsWritten, CellValue, WorkbookRoom } from "../../workbook/api";
import type { MemoryWorkbook } from "./memoryRoom";

/** Answers a call, or refuses it where the workbook says so. */
export type Answer = <T>(call: keyof WorkbookRoom, give: () => T) => Promise<Result<T>>;

type ToolCalls = Pick<
  WorkbookRoom,
  | "writeCells"
  | "readFormats"
  | "appendJournal"
  | "verifyJournal"
  | "readProofs"
  | "lookAt"
  | "previousReport"
  | "removeReport"
  | "unfinished"
  | "removeUnfinished"
  | "separate"
  | "separated"
  | "watch"
  | "sheetSizes"
>;

function valuesAt(workbook: MemoryWorkbook, sheet: string, address: string): CellValue[][] {
  const grid = workbook.sheets.find((item) => item.sheet === sheet);
  const area = parseArea(address);
  const cells = grid && area ? cut(grid, area) : [];
  return cells.map((row) => row.map((cell) => (cell === null || typeof cell === "object" ? "" : cell)));
}

/** Puts values into a sheet from an address on. */
function put(workbook: MemoryWorkbook, change: CellChange, values: readonly (readonly Cell[])[]): void {
  const area = parseArea(change.address);
  workbook.sheets = workbook.sheets.map((grid) => {
    if (grid.sheet !== change.sheet || !area) return grid;
    const at = (row: number, column: number) => values[row - area.row]?.[column - area.column];
    const cells = cellsOf(grid).map((line, row) =>
      line.map((cell, column) => at(grid.row + row, grid.column + column) ?? cell),
    );
    return gridOf({ ...grid, cells });
  });
}

function changeCells(workbook: MemoryWorkbook, change: CellChange): Result<CellsWritten> {
  const { sheet, address, expected, from } = change;
  const before = valuesAt(workbook, sheet, address);
  const text = cellsText(before.flat());
  if (text !== expected) {
    return { ok: false, finding: finding("F514", { cell: `${sheet}!${address}`, text }, { sheet, address }) };
  }
  const after = "sheet" in from ? valuesAt(workbook, from.sheet, from.address) : from.values;
  put(workbook, change, after);
  return { ok: true, value: { before, after } };
}

/** What the pane asks of all sheets. */
function sheetCalls(workbook: MemoryWorkbook, answer: Answer): Pick<ToolCalls, "sheetSizes" | "watch"> {
  return {
    sheetSizes: () =>
      answer("sheetSizes", () =>
        workbook.sheets.map(({ sheet, rows, columns }) => ({ name: sheet, cells: rows * columns })),
      ),
    watch: (hear) =>
      answer("watch", () => {
        workbook.watchers.add(hear);
        return {
          isComplete: workbook.isTold,
          renew: () => Promise.resolve(),
          end: () => void workbook.watchers.delete(hear),
        };
      }),
  };
}

const proofsIn = ({ hidden }: MemoryWorkbook) =>
  evidenceOf(hidden.map((plan) => [plan.name, planGrid(plan)]));

function look(workbook: MemoryWorkbook, names: readonly string[]): ReadonlyMap<string, SeenSheet> {
  const found = workbook.sheets.filter(({ sheet }) => names.includes(sheet));
  return new Map(found.map((grid) => [grid.sheet, seenGrid(grid, workbook.written)]));
}

function reportIn(workbook: MemoryWorkbook, id: string | null): StandingReport | null {
  const evidence = proofsIn(workbook);
  return standingReport(evidence, look(workbook, sheetsOfReport(evidence, id)), id);
}

function removeReport(workbook: MemoryWorkbook, id: string): boolean {
  const report = reportIn(workbook, id);
  if (!report?.isUnchanged) return false;
  workbook.sheets = workbook.sheets.filter(({ sheet }) => !report.sheets.includes(sheet));
  return true;
}

/** What the tools ask of a workbook in memory. */
export function toolCalls(workbook: MemoryWorkbook, answer: Answer): ToolCalls {
  return {
    ...sheetCalls(workbook, answer),
    unfinished: () =>
      answer("unfinished", () =>
        workbook.sheets.map(({ sheet }) => sheet).filter((sheet) => sheet.startsWith("TN_dang_ghi")),
      ),
    removeUnfinished: (names) =>
      answer("removeUnfinished", () => {
        workbook.sheets = workbook.sheets.filter(({ sheet }) => !names.includes(sheet));
        return null;
      }),
    readProofs: () => answer("readProofs", () => proofsIn(workbook)),
    lookAt: (names) => answer("lookAt", () => look(workbook, names)),
    previousReport: () => answer("previousReport", () => reportIn(workbook, null)),
    removeReport: (id) => answer("removeReport", () => removeReport(workbook, id)),
    separate: (sheets, plans) =>
      answer("separate", () => {
        workbook.separated.push({ sheets, plans });
        return null;
      }),
    separated: (sheets) => answer("separated", () => new TextEncoder().encode(sheets.join())),
    writeCells: async (change) => {
      const done = await answer("writeCells", () => changeCells(workbook, change));
      return done.ok ? done.value : done;
    },
    readFormats: (sheet) =>
      answer("readFormats", () => {
        const cells = cellsOf(workbook.sheets.find((item) => item.sheet === sheet));
        const formats = cells.map((row) => row.map(() => "General"));
        return { formats, widths: Array<number>(widthOf(cells)).fill(60) };
      }),
    appendJournal: (events) =>
      answer("appendJournal", () => {
        workbook.journal.push(...events);
        return null;
      }),
    verifyJournal: () =>
      answer("verifyJournal", () => {
        const number = workbook.journal.length;
        return number === 0 ? null : { number, hash: String(number % 10).repeat(64) };
      }),
  };
}
