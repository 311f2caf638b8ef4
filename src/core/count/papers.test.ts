import type { CustomTexts } from "../regulation/customFields";
import { BALLOTS, counted, PLAIN, said } from "../testing/papers";
import type { CountRecord } from "../record/record";
import { EMPTY_CONFERENCE, type KindSetup } from "../setup/setup";

const resultOf = (record: CountRecord) => record.kinds[0];
const COLUMN = { faultColumn: "C2:C6" };
const own = (texts: CustomTexts) => ({ custom: { from: "96-QD/TW", base: "phiếu thu về", ...texts } });

describe("whole-ballot faults in a column", () => {
  it("under 96-QD/TW: a name crossed out voids, an added name only adds, a signature does nothing", () => {
    const record = counted(COLUMN);
    expect(said(record)).toEqual(["N142@B3", "N144@C5", "N145@C4", "N145@C6"]);
    expect(resultOf(record)).toMatchObject({
      collected: 5,
      voided: { nameCrossedOut: 1, nameAdded: 0, marks: 0, blank: 0 },
      noted: { nameAdded: 1, signed: 1, otherInformation: 0 },
      people: [
        { high: 2, confidence: 1, low: 1, valid: 4, invalid: 1, reasons: { ballot: 1, multiple: 0 } },
        { high: 0, low: 3, valid: 3, invalid: 2, reasons: { ballot: 1, multiple: 1 } },
      ],
    });
  });

  it("under 09-HD: an added name voids the whole ballot", () => {
    const record = counted(COLUMN, { regulation: "09-HD/DDTLD" });
    expect(resultOf(record)).toMatchObject({
      voided: { nameCrossedOut: 1, nameAdded: 1 },
      people: [
        { valid: 3, invalid: 2 },
        { valid: 2, invalid: 3 },
      ],
    });
  });

  it("with scope ballot for marks: one bad row voids the ballot for everybody", () => {
    const record = counted(COLUMN, {
      regulation: "09-HD/DDTLD",
      ...own({ from: "09-HD/DDTLD", marks: "cả phiếu" }),
    });
    expect(resultOf(record)).toMatchObject({
      changes: [{ field: "marks", to: "cả phiếu", from: "từng người" }],
      voided: { nameCrossedOut: 1, nameAdded: 1, marks: 1 },
      people: [
        { valid: 2, invalid: 3, reasons: { ballot: 3, multiple: 0 } },
        { valid: 2, invalid: 3, reasons: { ballot: 3, multiple: 0 } },
      ],
    });
    expect(said(record)).toContain("N144@A3");
  });

  it("does not ask what stands in the marks of a void ballot", () => {
    const ballots = [...PLAIN.slice(0, 4), ["?", "TNT", "không do ban kiểm phiếu phát ra"]];
    const record = counted(COLUMN, {}, ballots);
    expect(said(record)).toEqual(["W416", "N142@B3", "N144@C6"]);
    expect(resultOf(record)).toMatchObject({ collected: 5, voided: { notIssued: 1 } });
  });

  it("takes a row with a note and no mark for a ballot", () => {
    const ballots = [...PLAIN.slice(0, 4), [null, null, "gạch tên"]];
    expect(resultOf(counted(COLUMN, {}, ballots))).toMatchObject({
      collected: 5,
      voided: { nameCrossedOut: 1 },
    });
    const added = [...PLAIN.slice(0, 4), [null, null, "ghi thêm tên"]];
    expect(resultOf(counted(COLUMN, {}, added))).toMatchObject({
      collected: 5,
      noted: { nameAdded: 1 },
      people: [{ invalid: 1, reasons: { unmarked: 1 } }, { invalid: 2 }],
    });
  });

  it.each([
    ["an unknown note", { ...COLUMN }, "F133@C2"],
    ["a column that is none", { faultColumn: "C2:D6" }, "F246@C2:D6"],
    ["a column inside the marks", { faultColumn: "B2:B6" }, "F246@B2:B6"],
    ["a column beside other rows", { faultColumn: "C20:C26" }, "F246@C20:C26"],
    ["no address", { faultColumn: "C" }, "F105"],
  ])("blocks at %s", (_, kind, expected) => {
    const ballots = [["TNC", "TN", "hỏng"], ...BALLOTS.slice(1)];
    expect(said(counted(kind, {}, ballots))).toContain(expected);
  });

  it("compares numbers with the column", () => {
    expect(said(counted({ ...COLUMN, signed: 2, nameCrossedOut: 2 }))).toContain("F244");
    expect(said(counted({ ...COLUMN, signed: 2, nameCrossedOut: 1 }))).not.toContain("F244");
  });
});

describe("whole-ballot faults as numbers", () => {
  it("stand beside the rows and are invalid for everybody", () => {
    const record = counted({ notIssued: 2, nameCrossedOut: 1, collected: 9, issued: 7 }, {}, [
      ...PLAIN,
      [null, null, null],
    ]);
    expect(resultOf(record)).toMatchObject({
      collected: 9,
      blank: 1,
      voided: { notIssued: 2, nameCrossedOut: 1, blank: 1 },
      people: [
        { valid: 5, invalid: 4, reasons: { ballot: 3, unmarked: 1 } },
        { valid: 4, invalid: 5 },
      ],
    });
  });

  it("need the ballots collected", () => {
    expect(said(counted({ notIssued: 2 }, {}, PLAIN))).toContain("F241@A2:B6");
  });

  it("that void nothing change no count", () => {
    const record = counted({ nameAdded: 2, signed: 3 }, {}, PLAIN);
    expect(resultOf(record)).toMatchObject({ collected: 5, noted: { nameAdded: 2, signed: 3 } });
    expect(said(record)).toEqual(["N142@B3"]);
  });

  it("cannot be more than the ballots collected", () => {
    expect(said(counted({ signed: 6 }, {}, PLAIN))).toContain("F245");
  });
});

describe("papers that the board did not issue", () => {
  it("are collected and invalid, and not held against the issued ones", () => {
    const facts = { notIssued: 2, collected: 7 };
    expect(said(counted({ ...facts, issued: 5 }, {}, PLAIN))).toEqual(["W416", "W601@B1", "N142@B3"]);
    expect(said(counted({ ...facts, issued: 4 }, {}, PLAIN))).toContain("F204");
  });
});

describe("ballots sent by post", () => {
  const presentAtVote = { conference: { ...EMPTY_CONFERENCE, presentAtVote: 4 } };

  it.each<[Partial<KindSetup>, readonly string[]]>([
    [{ issued: 5 }, ["F203"]],
    [{ issued: 5, mailed: 1 }, []],
    [{ issued: 6, mailed: 2, late: 1 }, []],
    [{ issued: 6, mailed: 2, late: 2 }, ["F243"]],
    [{ issued: 6, mailed: 1, late: 2 }, ["F203", "F242", "F243"]],
    [{ late: 1 }, ["F251", "F242"]],
    [{ mailed: 1.5 }, ["F207"]],
  ])("%j: %j", (kind, expected) => {
    expect(said(counted(kind, presentAtVote, PLAIN)).filter((code) => code.startsWith("F"))).toEqual(
      expected,
    );
  });
});
