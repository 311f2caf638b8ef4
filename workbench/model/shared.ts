/** What all of so many rows or columns have in common, from the first on; null when they differ, as Excel answers. */
export function shared<T>(first: number, count: number, read: (index: number) => T): T | null {
  const value = read(first);
  for (let index = first + 1; index < first + count; index += 1) if (read(index) !== value) return null;
  return value;
}
