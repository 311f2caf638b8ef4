import type { JournalEvent } from "../../core/journal/journal";

/** Holds lines until the clerk orders a write: settings stand outside the undo list. */
const SETTING = "TinNhiem.NhatKyCho";
const FIELDS = ["at", "by", "what", "range", "regulation", "content"] as const;

function isEvent(value: unknown): value is JournalEvent {
  if (typeof value !== "object" || value === null) return false;
  return FIELDS.every((field) => typeof Reflect.get(value, field) === "string");
}

/** Asks for the lines that wait; to be read after the next sync. */
export function askPending({ workbook }: Excel.RequestContext): () => readonly JournalEvent[] {
  const setting = workbook.settings.getItemOrNullObject(SETTING).load("value");
  return () => {
    const value: unknown = setting.isNullObject ? [] : setting.value;
    return Array.isArray(value) ? value.filter(isEvent) : [];
  };
}

/** Has the workbook keep the lines that wait from now on. */
export function keepPending({ workbook }: Excel.RequestContext, events: readonly JournalEvent[]): void {
  const setting = workbook.settings.add(SETTING, [...events]);
  if (events.length === 0) setting.delete();
}
