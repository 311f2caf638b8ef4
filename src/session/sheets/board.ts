/** What is being done: how far the reading is in per cent, or counting, which says nothing of itself. */
export type Progress =
  { readonly phase: "reading"; readonly percent: number } | { readonly phase: "counting" };

/** Who does what at the moment. */
export interface Board {
  /** Tells when something changed. */
  readonly subscribe: (hear: () => void) => () => void;
  /** What is being done, by who began last; `null` when nothing is. */
  readonly current: () => Progress | null;
  /** Shows some work until its answer is there. */
  readonly during: <T>(first: Progress, work: (say: (now: Progress) => void) => Promise<T>) => Promise<T>;
  readonly tell: () => void;
}

/** An empty board. */
export function makeBoard(): Board {
  const listeners = new Set<() => void>();
  const jobs = new Map<symbol, Progress>();
  const tell = () => listeners.forEach((hear) => hear());
  return {
    tell,
    subscribe: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    current: () => [...jobs.values()].at(-1) ?? null,
    during: async (first, work) => {
      const job = Symbol("job");
      const say = (now: Progress) => {
        jobs.set(job, now);
        tell();
      };
      say(first);
      try {
        return await work(say);
      } finally {
        jobs.delete(job);
        tell();
      }
    },
  };
}
