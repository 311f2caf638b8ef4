import { ifPossible } from "./tryAgain";

/** Asks for something that can be missing, and says what to do with the answer. */
type AskNicety<T> = () => (needed: T) => void;

/**
 * Asks for what is needed and for niceties in one sync. Where that is refused, for each in a sync of its own: refusing a
 * nicety costs that alone.
 *
 * @param sync - fetches the answers; it may reject
 * @param ask - asks for what is needed, anew each time
 * @param niceties - those of which an answer came are told of it
 * @returns what is needed, answered; what the host refuses of it is thrown
 */
export async function askApart<T>(
  sync: () => Promise<unknown>,
  ask: () => T,
  niceties: readonly AskNicety<T>[],
): Promise<T> {
  try {
    const needed = ask();
    const takes = niceties.map((nicety) => nicety());
    await sync();
    takes.forEach((take) => take(needed));
    return needed;
  } catch {
    const needed = ask();
    await sync();
    for (const nicety of niceties) {
      await ifPossible(async () => {
        const take = nicety();
        await sync();
        take(needed);
      });
    }
    return needed;
  }
}
