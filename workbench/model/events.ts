/** One entry of Office.js's event message: category, type, target id, JSON message, id. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

export const EventType = {
  changed: 10,
  activated: 11,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  format: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHidden: 22,
} as const;

/** The word of each event in the calls with which Office.js registers for it. */
const REGISTERED: Readonly<Record<string, number>> = {
  DataChanged: EventType.changed,
  Activated: EventType.activated,
  Added: EventType.added,
  SelectionChanged: EventType.selection,
  Deleted: EventType.deleted,
  Calculated: EventType.calculated,
  FormatChanged: EventType.format,
  RowSorted: EventType.rowSorted,
  ColumnSorted: EventType.columnSorted,
  RowHiddenChanged: EventType.rowHidden,
};

/** Only the workbook tells of these. */
const OF_WORKBOOK: ReadonlySet<number> = new Set([EventType.added, EventType.deleted]);

const EXCEL_EVENT = 65_536;

/** The target id of events that were registered for the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

export interface Events {
  readonly register: (type: number, target: string) => void;
  readonly unregister: (type: number, target: string) => void;
  /** Tells the add-in of an event on a sheet, where it listens for it. */
  readonly raise: (type: number, sheetId: string, message: object) => void;
  /** Where messages go; none while no add-in is loaded. */
  send: (entries: readonly EventEntry[]) => void;
}

const key = (type: number, target: string): string => `${type} ${target}`;

/**
 * Remembers what the add-in listens for. Messages are sent in a later turn, as Excel does.
 *
 * @param isLost - whether what happens now is told to nobody
 */
export function makeEvents(isLost: () => boolean): Events {
  const listened = new Set<string>();
  const events: Events = {
    register: (type, target) => void listened.add(key(type, target)),
    unregister: (type, target) => void listened.delete(key(type, target)),
    raise: (type, sheetId, message) => {
      const entries = [sheetId, WORKBOOK_TARGET]
        .filter((target) => listened.has(key(type, target)))
        .map((target): EventEntry => [EXCEL_EVENT, type, target, JSON.stringify(message), 0, false]);
      if (entries.length > 0 && !isLost()) setTimeout(() => events.send(entries), 0);
    },
    send: () => undefined,
  };
  return events;
}

/** The calls with which Office.js registers for the events of one sheet, or of the workbook. */
export function eventCalls<T>(
  events: Events,
  targetOf: (target: T) => string,
  isWorkbook: boolean,
): Readonly<Record<string, (target: T) => void>> {
  const calls = Object.entries(REGISTERED)
    .filter(([, type]) => isWorkbook || !OF_WORKBOOK.has(type))
    .flatMap(([word, type]) => [
      [`_Register${word}Event`, (target: T) => events.register(type, targetOf(target))] as const,
      [`_Unregister${word}Event`, (target: T) => events.unregister(type, targetOf(target))] as const,
    ]);
  return Object.fromEntries(calls);
}
