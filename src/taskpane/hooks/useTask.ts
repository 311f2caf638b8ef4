import { useState } from "react";
import { finding, type Finding, type Result } from "../../core/finding/finding";

/** Something asked of the workbook: running, refused, or neither. */
export interface Task {
  readonly isBusy: boolean;
  readonly finding: Finding | null;
  run<T>(ask: () => Promise<Result<T>>, done: (value: T) => void): void;
}

/** Runs one request at a time and keeps what stood against the last. */
export function useTask(): Task {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Finding | null>(null);
  const run = async <T>(ask: () => Promise<Result<T>>, done: (value: T) => void): Promise<void> => {
    const result = await ask();
    setBusy(false);
    if (result.ok) done(result.value);
    // Who stopped it knows that it was stopped.
    else if (result.finding.code !== "F507") setRefusal(result.finding);
  };
  return {
    isBusy,
    finding: refusal,
    run: (ask, done) => {
      if (isBusy) return;
      setBusy(true);
      setRefusal(null);
      run(ask, done).catch((error: unknown) => {
        setBusy(false);
        setRefusal(finding("F501", { reason: String(error) }));
      });
    },
  };
}
