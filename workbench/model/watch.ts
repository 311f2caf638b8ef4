import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { formatArea } from "../area/a1";
import { cellArea } from "../area/area";
import { SheetArea, around } from "./sheetArea";
import { type Events, EventType } from "./events";
import type { Live } from "./live";

interface ChangeParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
}

function holdsContent(cell: object | null): boolean {
  return cell === null || ["v", "f", "p"].some((key) => key in cell);
}

function changedArea(sheetId: string, cells: ChangeParams["cellValue"]): SheetArea | undefined {
  let area: SheetArea | undefined;
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (!holdsContent(cell)) continue;
      const one = SheetArea.on(sheetId, cellArea(Number(row), Number(column)));
      area = area ? around(area, one) : one;
    }
  }
  return area;
}

function onChange(events: Events, params: ChangeParams): void {
  const area = changedArea(params.subUnitId ?? "", params.cellValue);
  if (!area) return;
  const message = {
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: area.sheetId,
    address: formatArea(area),
    shiftDirection: "None",
    triggerSource: "Unknown",
  };
  events.raise(EventType.changed, area.sheetId, message);
}

/** Turns what happens in the workbook into the events that Excel sends: edits (not results) and changed sheets. */
export function watch(live: Live, events: Events): IDisposable {
  return live.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const params: ChangeParams = command.params ?? {};
    if (params.unitId !== live.unitId) return;
    if (command.id === SetRangeValuesMutation.id && options?.["fromFormula"] !== true)
      onChange(events, params);
    if (command.id === SetWorksheetActiveOperation.id && params.subUnitId !== undefined) {
      events.raise(EventType.activated, params.subUnitId, { worksheetId: params.subUnitId });
    }
  });
}
