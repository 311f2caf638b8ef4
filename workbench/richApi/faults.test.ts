import { describe, expect, it } from "@jest/globals";
import { makeFaults } from "./faults";

describe("planned failures", () => {
  it("come at the batch they were planned for, once", () => {
    const faults = makeFaults();
    faults.next();
    faults.plan({ batch: 2, code: "GeneralException" });
    expect([faults.next()?.code, faults.next()?.code, faults.next()?.code]).toEqual([
      undefined,
      "GeneralException",
      undefined,
    ]);
    expect(faults.count()).toBe(4);
  });

  it("have something happen before a batch, once", () => {
    const faults = makeFaults();
    let times = 0;
    faults.before(2, () => (times += 1));
    faults.next();
    expect(times).toBe(0);
    faults.next();
    faults.next();
    expect(times).toBe(1);
  });

  it("can be dropped", () => {
    const faults = makeFaults();
    faults.plan({ batch: 1, code: "GeneralException" });
    faults.clear();
    expect(faults.next()).toBeUndefined();
  });
});
