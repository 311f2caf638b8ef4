import type { ICommandInfo, IDisposable, IExecutionOptions, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { formatArea } from "../area/a1";
import { cellArea } from "../area/area";
import { SheetArea, around } from "./sheetArea";
import { type Events, EventType } from "./events";
import { watchFilters } from "./filterEvents";
import type { Live } from "./live";

interface ChangeParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id?: string };
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly range?: Readonly<IRange>;
  readonly ranges?: readonly Readonly<IRange>[];
  readonly selections?: readonly { readonly range: Readonly<IRange> }[];
}

type Raise = (events: Events, sheetId: string, params: ChangeParams, isResult: boolean) => void;

const LOCAL = { source: "Local", triggerSource: "Unknown" } as const;

function holdsContent(cell: object | null): boolean {
  return cell === null || ["v", "f", "p"].some((key) => key in cell);
}

/** Around the cells of a change, those with content or those without. */
function changedArea(sheetId: string, { cellValue = {} }: ChangeParams, withContent: boolean) {
  let area: SheetArea | undefined;
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line)) {
      if (holdsContent(cell) !== withContent) continue;
      const one = SheetArea.on(sheetId, cellArea(Number(row), Number(column)));
      area = area ? around(area, one) : one;
    }
  }
  return area;
}

/** The address of the first range of a command. */
function addressOf(sheetId: string, { range, ranges, selections }: ChangeParams): string {
  const first = range ?? ranges?.[0] ?? selections?.[0]?.range;
  return first ? formatArea(SheetArea.fromBounds(sheetId, first)) : "";
}

const onValues: Raise = (events, worksheetId, params, isResult) => {
  const area = changedArea(worksheetId, params, true);
  if (area && isResult) {
    events.raise(EventType.calculated, worksheetId, { worksheetId, address: formatArea(area) });
    return;
  }
  const looks = changedArea(worksheetId, params, false);
  if (area) {
    const address = formatArea(area);
    const message = { ...LOCAL, changeType: "RangeEdited", worksheetId, address, shiftDirection: "None" };
    events.raise(EventType.changed, worksheetId, message);
  } else if (looks) {
    events.raise(EventType.format, worksheetId, { ...LOCAL, worksheetId, address: formatArea(looks) });
  }
};

/** An edit that moves cells. */
const onShift =
  (changeType: string): Raise =>
  (events, worksheetId, params) =>
    events.raise(EventType.changed, worksheetId, {
      ...LOCAL,
      changeType,
      worksheetId,
      address: addressOf(worksheetId, params),
    });

const onPlace =
  (type: number): Raise =>
  (events, worksheetId, params) =>
    events.raise(type, worksheetId, {
      source: "Local",
      worksheetId,
      address: addressOf(worksheetId, params),
    });

/** Excel names hidden rows whole. */
const onRows =
  (changeType: string): Raise =>
  (events, worksheetId, { ranges = [] }) => {
    for (const { startRow, endRow } of ranges) {
      const address = `${startRow + 1}:${endRow + 1}`;
      events.raise(EventType.rowHidden, worksheetId, { source: "Local", worksheetId, address, changeType });
    }
  };

const RAISES: ReadonlyMap<string, Raise> = new Map<string, Raise>([
  [SetRangeValuesMutation.id, onValues],
  [InsertRowMutation.id, onShift("RowInserted")],
  [RemoveRowMutation.id, onShift("RowDeleted")],
  [InsertColMutation.id, onShift("ColumnInserted")],
  [RemoveColMutation.id, onShift("ColumnDeleted")],
  [ReorderRangeMutation.id, onPlace(EventType.rowSorted)],
  [SetRowHiddenMutation.id, onRows("Hidden")],
  [SetRowVisibleMutation.id, onRows("Unhidden")],
  [SetSelectionsOperation.id, onPlace(EventType.selection)],
  [RemoveSheetMutation.id, onPlace(EventType.deleted)],
  [SetWorksheetActiveOperation.id, onPlace(EventType.activated)],
]);

/**
 * Turns what happens in the workbook into the events that Excel sends: edits and, by themselves, results; looks, rows
 * that are moved or hidden (by hand or by a filter), sheets that come, go or are shown, the selection.
 */
export function watch(live: Live, events: Events): IDisposable[] {
  const filtered = watchFilters(live, ({ sheetId, changeType, ...rows }) =>
    onRows(changeType)(events, sheetId, { ranges: [{ ...rows, startColumn: 0, endColumn: 0 }] }, false),
  );
  const others = live.commands.onCommandExecuted(
    (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      const params: ChangeParams = command.params ?? {};
      if (params.unitId !== live.unitId) return;
      if (command.id === InsertSheetMutation.id) {
        const worksheetId = params.sheet?.id ?? "";
        events.raise(EventType.added, worksheetId, { source: "Local", worksheetId });
      }
      const isResult = options?.["fromFormula"] === true;
      if (params.subUnitId !== undefined)
        RAISES.get(command.id)?.(events, params.subUnitId, params, isResult);
    },
  );
  return [...filtered, others];
}
