/** One entry of Office.js's event message: category, type, target id, JSON message, id. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

export const EventType = { changed: 10, activated: 11 } as const;

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

/** Remembers what the add-in listens for. Messages are sent in a later turn, as Excel does. */
export function makeEvents(): Events {
  const listened = new Set<string>();
  const events: Events = {
    register: (type, target) => void listened.add(key(type, target)),
    unregister: (type, target) => void listened.delete(key(type, target)),
    raise: (type, sheetId, message) => {
      const entries = [sheetId, WORKBOOK_TARGET]
        .filter((target) => listened.has(key(type, target)))
        .map((target): EventEntry => [EXCEL_EVENT, type, target, JSON.stringify(message), 0, false]);
      if (entries.length > 0) setTimeout(() => events.send(entries), 0);
    },
    send: () => undefined,
  };
  return events;
}
