import type { Implementing, Regulation, Threshold } from "./regulation";

/**
 * The legal ground printed beside a verdict: the unit's own clause where it has one, else the national
 * text with the remark that the clause was not compared with the original.
 */
export function clauseOf(
  regulation: Regulation,
  threshold: Threshold,
  implementing: Implementing | null = null,
): string {
  const own = implementing?.clauses[threshold.band].trim() ?? "";
  if (own !== "") return `theo ${own}`;
  return regulation.clauseStatus === "original"
    ? `theo ${regulation.name}`
    : `theo ${regulation.name} (điều khoản chưa đối chiếu với văn bản gốc)`;
}
