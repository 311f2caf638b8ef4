/** Whether all tests run (`npm run test:all`, or a fuzzer by `npm run fuzz`), not only what a short loop has time for. */
export const IS_LONG = process.env["TEST_ALL"] === "1" || process.env["FUZZ_MINUTES"] !== undefined;

const marked = (name: string) => `${name} [npm run test:all]`;

/** A test of long runs only. A line at the end of a short run counts what it leaves out. */
export function itLong(name: string, test: (() => void) | (() => Promise<void>), limitMs?: number): void {
  (IS_LONG ? it : it.skip)(marked(name), test, limitMs);
}

/** Tests of long runs only, with what they prepare. */
export function describeLong(name: string, tests: () => void): void {
  (IS_LONG ? describe : describe.skip)(marked(name), tests);
}
