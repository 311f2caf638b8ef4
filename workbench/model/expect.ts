import { invalidArgument } from "../richApi";

/** Reads arguments and property values that arrive as JSON; InvalidArgument for another kind. */
export const asString = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

export const asNumber = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
};

export const asBoolean = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

/** One of the words an Office enumeration has, in any case. */
export const asWord = <W extends string>(value: unknown, words: readonly W[]): W => {
  const wanted = asString(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
