import { openDesk, REPORT, sample, type Desk } from "./support";

let desk: Desk;
afterEach(() => desk.close());

describe("a workbook without ballots", () => {
  it.each([
    ["VP2023-E.xlsx", ["W231", "N402"], 7],
    ["KH2014-D.xlsx", ["N402"], 13],
  ])(
    "%s is counted from its table of counts, also beside a report written before",
    async (file, codes, people) => {
      desk = await openDesk(sample(file));
      const first = await desk.report();
      expect(first.record.findings.map(({ code }) => code)).toEqual(codes);
      expect(first.record.kinds[0]?.people).toHaveLength(people);
      expect(first.written).toEqual([REPORT, "TN_DuLieu"]);
      const again = await desk.report();
      expect(again.record.findings.map(({ code }) => code)).toEqual(codes);
      expect(again.written).toEqual([`${REPORT} (2)`, "TN_DuLieu (2)"]);
      expect(desk.addin.errors).toEqual([]);
    },
  );
});
