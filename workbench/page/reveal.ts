import {
  type ICommandInfo,
  ICommandService,
  type IRange,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Worksheet,
} from "@univerjs/core";
import { ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import { SetSelectionsOperation, getSheetCommandTarget } from "@univerjs/sheets";
import type { Engine } from "../engine/engine";

interface SelectionParams {
  readonly reveal?: boolean;
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly selections?: readonly { readonly range: IRange }[];
}

function sizeOf(first: number, last: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index <= last; index += 1) sum += size(index);
  return sum;
}

/** The line so far behind another that `size` pixels lie between them; the last line where there is none. */
export function lineBehind(
  line: number,
  size: number,
  count: number,
  sizeAt: (index: number) => number,
): number {
  let [behind, between] = [line, 0];
  while (between < size && behind < count - 1) {
    behind += 1;
    between += sizeAt(behind);
  }
  return behind;
}

// Univer forgets the frozen rows and columns when it scrolls to a cell: it stops too early by their size.
function beyond(sheet: Worksheet, range: IRange): IRange {
  const { startRow, startColumn } = sheet.getFreeze();
  const width = (column: number): number => sheet.getColumnWidth(column);
  const height = (row: number): number => sheet.getRowHeight(row);
  const column = lineBehind(
    range.endColumn,
    sizeOf(0, startColumn - 1, width),
    sheet.getColumnCount(),
    width,
  );
  const row = lineBehind(range.endRow, sizeOf(0, startRow - 1, height), sheet.getRowCount(), height);
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

/** The grid is on the screen; before that it has nothing that could scroll. */
export function isDrawn(injector: Engine["injector"]): boolean {
  return injector.get(LifecycleService).stage >= LifecycleStages.Rendered;
}

/** Scrolls to what the add-in or a test selects, also behind frozen rows and columns. */
export function revealSelections({ injector }: Engine): void {
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== SetSelectionsOperation.id || !isDrawn(injector)) return;
    const { reveal, unitId, subUnitId, selections }: SelectionParams = command.params ?? {};
    const range = selections?.[0]?.range;
    if (!reveal || !range || unitId === undefined || subUnitId === undefined) return;
    const target = getSheetCommandTarget(injector.get(IUniverInstanceService), { unitId, subUnitId });
    if (!target) return;
    for (const place of [beyond(target.worksheet, range), { ...range }]) {
      commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: place });
    }
  });
}
