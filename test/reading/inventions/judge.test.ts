import type { Choices, KindChoice } from "./choice";
import { invent, type Invention } from "./invention";
import { judge } from "./judge/judge";
import { NO_LEGEND } from "./legend";

const PLAIN: KindChoice = {
  layout: "rows",
  codes: "TNC/TN/TNT",
  box: "x",
  legend: NO_LEGEND,
  people: 3,
  ballots: 6,
  seed: 7,
  faults: "none",
  numbering: "plain",
  office: "none",
  prefix: "",
  form: "none",
  names: "plain",
  asides: [],
  sums: "none",
  attendance: "none",
  gap: "none",
  skip: "none",
  titles: 0,
  figures: false,
  signature: false,
  fourthBox: false,
  indent: 0,
  noise: false,
  isHalved: false,
};

const workbook = (kind: Partial<KindChoice> = {}, rest: Partial<Choices> = {}): Invention =>
  invent({
    kinds: [{ ...PLAIN, ...kind }],
    isOneSheet: false,
    others: [],
    areOthersFirst: false,
    trap: "none",
    seed: 7,
    ...rest,
  });

/** The workbook with other marks than those that were counted for the truth. */
function withOtherMark(own: Invention): Invention {
  let isChanged = false;
  const sheets = own.sheets.map((sheet) => ({
    ...sheet,
    piece: {
      ...sheet.piece,
      puts: sheet.piece.puts.map((put) => {
        if (isChanged || put.role !== "mark" || put.value !== "TNC") return put;
        isChanged = true;
        return { ...put, value: "TNT" };
      }),
    },
  }));
  return { ...own, sheets };
}

describe("the judge of inventions", () => {
  it("takes a plain sheet for right", () => {
    expect(judge(workbook())).toEqual({ verdict: "right", cause: "" });
  });

  it("notices a count that is not the truth", () => {
    expect(judge(withOtherMark(workbook())).verdict).toBe("silent");
  });

  it("notices other people and other kinds", () => {
    const own = workbook();
    const fewer = own.kinds.map((kind) => ({ ...kind, people: kind.people.slice(1) }));
    expect(judge({ ...own, kinds: fewer })).toEqual({ verdict: "silent", cause: "people too many" });
    expect(judge({ ...own, kinds: [] })).toEqual({ verdict: "silent", cause: "1 kinds for 0" });
  });

  it("takes every record of what nobody can tell for wrong", () => {
    expect(judge({ ...workbook(), isHopeless: true }).verdict).toBe("silent");
  });

  it("sets a trap only where it fits", () => {
    expect(workbook({}, { trap: "numberFormat" }).trap).toBe("none");
    expect(workbook({ codes: "1/2/3" }, { trap: "numberFormat" }).trap).toBe("numberFormat");
  });
});
