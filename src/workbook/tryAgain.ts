const PAUSES = [250, 1_000, 3_000] as const;

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));

/**
 * Does what the host may refuse for a moment: while another workbook is in front, while it is busy. Each pause is longer
 * than the one before; the last refusal is thrown.
 */
export async function tryAgain<T>(act: () => Promise<T>, pauses: readonly number[] = PAUSES): Promise<T> {
  const [first, ...others] = pauses;
  try {
    return await act();
  } catch (error) {
    if (first === undefined) throw error;
    await pause(first);
    return tryAgain(act, others);
  }
}

/** Does what nothing depends on. */
export async function ifPossible(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch {
    // A refusal costs this alone.
  }
}
