/** An answer that came in time, or the news that it did not. */
export type Patient<T> = { readonly isLate: false; readonly value: T } | { readonly isLate: true };

/** Waits for an answer, but no longer than some time. */
export function withPatience<T>(answer: Promise<T>, milliseconds: number): Promise<Patient<T>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ isLate: true }), milliseconds);
    answer.then((value) => resolve({ isLate: false, value }), reject).finally(() => clearTimeout(timer));
  });
}
