/**
 * Fetches something when it is first asked for and keeps it. What could not be fetched is not kept: who asks next has it
 * fetched anew, so that a lost connection is lost only as long as it is.
 *
 * @example const room = keepFetched(fetchRoom); // room() twice: one fetch, unless it failed
 */
export function keepFetched<T>(fetch: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    if (kept) return kept;
    const own = fetch();
    kept = own;
    own.catch(() => {
      kept = null;
    });
    return own;
  };
}
