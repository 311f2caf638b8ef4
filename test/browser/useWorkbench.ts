import { standIn } from "../support/standIn";
import { openWorkbench, type Workbench } from "./support";

/** A browser with the workbench for all tests of a file; a test fails when a page complains or asks another host. */
export function useWorkbench(): Workbench {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());
  afterEach(() => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.foreign).toEqual([]);
  });
  return standIn(() => workbench);
}
