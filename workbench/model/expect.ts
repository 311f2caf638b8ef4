import { invalidArgument } from "../richApi";

/** Reads arguments and property values that arrive as JSON; InvalidArgument for another kind. */
export function asString(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** The value as a finite number; InvalidArgument for anything else. */
export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** The value as a boolean; InvalidArgument for anything else. */
export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the words an Office enumeration has, in any case. */
export function asWord<W extends string>(value: unknown, words: readonly W[]): W {
  const wanted = asString(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** Whether the value is an object with fields: no array and not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
