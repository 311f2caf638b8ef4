import type { WorkbookOptions } from "../../workbench/node";
import { standIn } from "../support/standIn";
import { type Bench, openBench } from "./support";

/** The bench of a test file; which one is open under it may change. */
export interface OwnBench extends Bench {
  /** Closes what is open and opens another. */
  readonly reopen: (options?: WorkbookOptions, file?: Uint8Array) => Promise<void>;
}

/** Opens a bench before each test and closes it after the test. */
export function useBench(): OwnBench {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  afterEach(() => bench.close());
  const reopen: OwnBench["reopen"] = async (options, file) => {
    bench.close();
    bench = await openBench(options, file);
  };
  return standIn(() => ({ ...bench, reopen }));
}

/** Opens one bench for all tests of a file. */
export function useOneBench(): Bench {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());
  return standIn(() => bench);
}
