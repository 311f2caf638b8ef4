/** Whether a version, such as 1.10, is there. */
export function isAtLeast(has: string | undefined, wanted: string): boolean {
  if (has === undefined) return false;
  const [one, other] = [has, wanted].map((version) => version.split(".").map(Number));
  const at = (one ?? []).findIndex((part, index) => part !== (other?.[index] ?? 0));
  return at < 0 || (one?.[at] ?? 0) > (other?.[at] ?? 0);
}
