import { count } from "../count/count";
import { EMPTY_SETUP } from "../setup/setup";
import type { Cell } from "../sheet/cell";
import { kindAt } from "../testing/kinds";
import { sheet } from "../testing/sheet";

const HEAD: Cell[] = ["STT", "Nguyễn Văn A", "Trần Thị B"];

/** What is counted of the rows under a head, with so many ballots collected. */
function came(collected: number, ...rows: Cell[][]) {
  const kind = { ...kindAt("P", `B2:C${String(rows.length + 1)}`, {}), collected };
  const { kinds, findings } = count(
    { ...EMPTY_SETUP, kinds: [kind] },
    new Map([["P", sheet(HEAD, ...rows)]]),
  );
  return [
    kinds.map((own) => own.collected),
    findings.map(({ code }) => code).filter((code) => /^(F205|N112|W111)/.test(code)),
  ];
}

describe("rows among numbered ballots", () => {
  const parted = (between: Cell[]): Cell[][] => [
    [1, "TNC", "TN"],
    [2, "TN", "TNT"],
    between,
    [3, "TNC", "TNC"],
  ];

  it("are no blank ballots without a number, and nothing to warn of", () => {
    expect(came(4, ...parted([null, null, null]))).toEqual([[], ["F205"]]);
    expect(came(3, ...parted([null, null, null]))).toEqual([[3], []]);
    expect(came(4, ...parted([7, null, null]))).toEqual([[4], ["N112"]]);
  });

  it("may be blank ballots where a marked one has no number either", () => {
    expect(came(5, ...parted([null, null, null]), [null, "TN", "TN"])).toEqual([[5], ["N112"]]);
  });
});
