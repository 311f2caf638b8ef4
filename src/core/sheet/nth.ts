/**
 * The number at a place of a table of counts or marks. Tables only: a list is walked with `for..of`, and one
 * kind of list here keeps the loops over millions of marks fast.
 *
 * @throws RangeError when there is no such place, which is always a fault of the caller
 * @example nth(Uint8Array.of(3, 1), 1) // 1
 */
export function nth(table: Uint8Array | Uint32Array, at: number): number {
  const value = table[at];
  if (value === undefined) throw new RangeError(`${String(at)} of ${String(table.length)}`);
  return value;
}
