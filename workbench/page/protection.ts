import {
  CustomCommandExecutionError,
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type IExecutionOptions,
} from "@univerjs/core";
import { IMessageService, MessageType, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import { SortRangeCommand } from "@univerjs/sheets-sort";
import type { Bounds } from "../area/area";
import type { Engine } from "../engine/engine";
import { FROM_HOST, type Live } from "../model/live";
import { rawCell } from "../model/read";
import { holdsUnplayed, refusesDeed, refusesStructure, refusesTyping } from "./refusal";
import { WORDS } from "./words";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly visible?: boolean;
  readonly range?: Bounds;
}

/** What the add-in does is refused by the host, and results are no typing. */
const isClerk = (options: IExecutionOptions | undefined): boolean =>
  options?.[FROM_HOST] !== true && options?.["fromFormula"] !== true;

/** The sheet on which the clerk is about to type, where its protection does not let him. */
function lockedForTyping({ workbook, selections, extras }: Live): string | undefined {
  const sheetId = workbook.getActiveSheet(true)?.getSheetId();
  const cell = selections.getCurrentLastSelection()?.primary;
  if (sheetId === undefined || !cell) return undefined;
  const { actualRow, actualColumn } = cell;
  return refusesTyping(extras.guards.get(sheetId), actualRow, actualColumn) ? sheetId : undefined;
}

/** The sheet whose protection forbids what is about to happen. */
function forbidding(live: Live, { id, params = {} }: Readonly<ICommandInfo>): string | undefined {
  const { unitId, subUnitId, visible }: Params = params;
  if (id === SetCellEditVisibleOperation.id) return visible === true ? lockedForTyping(live) : undefined;
  if (unitId !== live.unitId || subUnitId === undefined) return undefined;
  return refusesDeed(live.extras.guards.get(subUnitId), { id, params }) ? subUnitId : undefined;
}

/** Whether rows are about to change places with a formula among them that would go on reading its former row. */
function wouldMislead(live: Live, { id, params = {} }: Readonly<ICommandInfo>): boolean {
  const { unitId, subUnitId, range }: Params = params;
  if (id !== SortRangeCommand.id || unitId !== live.unitId || subUnitId === undefined || !range) return false;
  return holdsUnplayed(rawCell(live, subUnitId), range);
}

function refusalOf(live: Live, command: Readonly<ICommandInfo>): string | undefined {
  if (wouldMislead(live, command)) return WORDS.unplayedFormulas;
  const sheetId = forbidding(live, command);
  if (sheetId !== undefined)
    return WORDS.protectedSheet(live.workbook.getSheetBySheetId(sheetId)?.getName() ?? "");
  return refusesStructure(live.extras.isStructureLocked, command.id) ? WORDS.protectedStructure : undefined;
}

/** Refuses, with words, what protection of sheets and workbook forbids the clerk in the grid, and what would mislead. */
export function refuseProtectedDeeds(
  { injector }: Engine,
  live: () => Live,
  say: (text: string) => void,
): void {
  let shown: IDisposable | undefined;
  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    const words = isClerk(options) ? refusalOf(live(), command) : undefined;
    if (words === undefined) return;
    say(words);
    // Each key that is refused would leave a message of its own.
    shown?.dispose();
    shown = injector.get(IMessageService).show({ type: MessageType.Warning, content: words });
    // Univer's own way to call a command off.
    throw new CustomCommandExecutionError(words);
  });
}
