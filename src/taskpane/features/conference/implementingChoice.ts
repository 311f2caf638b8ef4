import type { Implementing, Regulation } from "../../../core/regulation/regulation";

export const OTHER_TEXT: Implementing = { title: "", clauses: { half: "", twoThirds: "" } };

function isSame(one: Implementing, other: Implementing): boolean {
  return (
    one.title === other.title &&
    one.clauses.half === other.clauses.half &&
    one.clauses.twoThirds === other.clauses.twoThirds
  );
}

/** Whether a text is one of those shipped with the regulation. */
export function shippedText(regulation: Regulation, text: Implementing | null): Implementing | null {
  if (!text) return null;
  return regulation.implementing.find((shipped) => isSame(shipped, text)) ?? null;
}

/** Whether the verdict would print a clause that nobody compared with the original. */
export function isClauseUnchecked(regulation: Regulation, text: Implementing | null): boolean {
  if (regulation.status === "original") return false;
  return text === null || text.clauses.half.trim() === "" || text.clauses.twoThirds.trim() === "";
}
