/** Sheets repeat few words many times; past this many different ones everything is forgotten. */
export const MOST_KEPT = 5_000;
/** Where the answer is no more than a number or another text, as many as a sheet of 100,000 ballots has. */
export const MOST_SMALL = 120_000;
/** What was asked is kept as well: so many letters of it. */
const MOST_LETTERS = 8_000_000;

/**
 * A function of a text that answers from memory what it was asked before.
 *
 * @param work - must give the same answer for the same text
 * @param most - how many different texts are kept
 */
export function memo<T>(work: (text: string) => T, most = MOST_KEPT): (text: string) => T {
  const known = new Map<string, T>();
  let letters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const answer = work(text);
    letters += text.length;
    if (known.size >= most || letters > MOST_LETTERS) {
      known.clear();
      letters = text.length;
    }
    known.set(text, answer);
    return answer;
  };
}
