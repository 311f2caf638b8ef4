import fc from "fast-check";

/** What `npm run fuzz` says; without it a fuzzer takes its short part with a seed that never changes. */
const MINUTES = Number(process.env["FUZZ_MINUTES"] ?? 0);
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_130);
const MINUTE_MS = 60_000;
const ENDLESS = 1_000_000_000;
const SLACK_MS = 120_000;

/** How long the test of a fuzzer may take. */
export const FUZZ_MS = MINUTES * MINUTE_MS + SLACK_MS;

/**
 * Tries a property: some runs with the fixed seed, or as many as the minutes given allow.
 *
 * @param runs - of the short part
 */
export async function fuzz<T>(property: fc.IAsyncProperty<T>, runs: number): Promise<void> {
  const limits =
    MINUTES > 0
      ? {
          numRuns: ENDLESS,
          interruptAfterTimeLimit: MINUTES * MINUTE_MS,
          markInterruptAsFailure: false,
        }
      : { numRuns: runs };
  const details = await fc.check(property, { seed: SEED, ...limits });
  const said = await fc.asyncDefaultReportMessage(details);
  if (details.failed) throw new Error(`${said}\n${String(details.errorInstance)}`);
  if (MINUTES > 0) process.stdout.write(`seed ${String(SEED)}: ${String(details.numRuns)} runs\n`);
}
