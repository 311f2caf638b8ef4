import type { Implementing, Regulation, Threshold } from "./regulation";

function nationalText(regulation: Regulation, nationalClause: string | null): string {
  const text = nationalClause === null ? regulation.name : `${nationalClause} ${regulation.name}`;
  if (regulation.changes.length > 0) return text;
  return regulation.status === "original"
    ? text
    : `${text} (${nationalClause === null ? "điều khoản " : ""}chưa đối chiếu với văn bản gốc)`;
}

/**
 * The ground of a rule that was read through the text of one unit: the regulation, and where it was read. That
 * text is an example of carrying it out, not everybody's.
 *
 * @example citedClause(QD96, "mục III, phần B Kế hoạch 171-KH/TU")
 * // "Quy định 96-QĐ/TW, dẫn theo mục III, phần B Kế hoạch 171-KH/TU"
 */
export function citedClause(regulation: Regulation, clause: string): string {
  return `${regulation.name}, dẫn theo ${clause}`;
}

/**
 * The legal ground printed beside a verdict: the unit's own clause where it has one, else the national
 * text with the remark that the clause was not compared with the original. A regulation that the unit changed
 * is named by its own name.
 */
export function clauseOf(
  regulation: Regulation,
  threshold: Pick<Threshold, "band" | "nationalClause">,
  implementing: Implementing | null = null,
): string {
  const own = (implementing ?? regulation.ownText)?.clauses[threshold.band].trim() ?? "";
  return `theo ${own === "" ? nationalText(regulation, threshold.nationalClause) : own}`;
}
