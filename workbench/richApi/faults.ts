/** A failure to be played: the batch counted from now, and how many of its actions still run. */
export interface Fault {
  /** 1 is the next batch. */
  readonly batch: number;
  readonly code: string;
  readonly message?: string;
  /** Actions that are executed before the failure; none unless given. */
  readonly after?: number;
}

export interface Faults {
  /** Plans a failure; several may wait at once. */
  readonly plan: (fault: Fault) => void;
  readonly clear: () => void;
  /** Has something happen before a later batch: 1 is the next. */
  readonly before: (batch: number, act: () => void) => void;
  /** Counts a batch and returns the failure that was planned for it. */
  readonly next: () => Fault | undefined;
  /** Batches counted so far. */
  readonly count: () => number;
}

/** Counts batches, and plays failures and events that were planned for them. */
export function makeFaults(): Faults {
  const planned = new Map<number, Fault>();
  const acts = new Map<number, () => void>();
  let count = 0;
  return {
    plan: (fault) => void planned.set(count + fault.batch, fault),
    clear: () => {
      planned.clear();
      acts.clear();
    },
    before: (batch, act) => void acts.set(count + batch, act),
    next: () => {
      count += 1;
      acts.get(count)?.();
      acts.delete(count);
      const fault = planned.get(count);
      planned.delete(count);
      return fault;
    },
    count: () => count,
  };
}
