import * as v from "valibot";

type Known<T> = v.GenericSchema<unknown, T>;

/** A text; what is no text is none. */
export const text = v.fallback(v.string(), "");

/** A figure; what is no number is unknown. Whether it can be a count is judged later, with its place. */
export const figure = v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null);

/** One of a few values; anything else is the value of an empty state. */
export const oneOf = <const T extends string | number>(values: readonly T[], empty: NoInfer<T>) =>
  v.fallback(v.picklist(values), empty);

/** An object; one of another shape is the empty one. */
export const objectOr = <T>(schema: Known<T>, empty: T): v.GenericSchema<unknown, T> =>
  v.fallback(schema, empty);

function usable<T>(item: Known<T>, value: unknown): readonly T[] {
  const parsed = v.safeParse(item, value);
  return parsed.success ? [parsed.output] : [];
}

/** A list without the entries that cannot be read. */
export function listOf<T>(item: Known<T>): v.GenericSchema<unknown, readonly T[]> {
  const entries = v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.flatMap((value) => usable(item, value))),
  );
  return v.fallback(entries, []);
}
