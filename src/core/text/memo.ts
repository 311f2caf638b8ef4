/** Sheets repeat few words many times; past this many different ones everything is forgotten. */
export const MOST_KEPT = 5_000;

/**
 * A function of a text that answers from memory what it was asked before.
 *
 * @param work - must give the same answer for the same text
 */
export function memo<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    const answer = work(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
