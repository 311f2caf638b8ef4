import { finding, type Finding } from "./finding";
import { suppressDerivedFindings } from "./derived";

const person = "Trần Thị B";
const at = (address: string | null) => ({ sheet: "P", address });
const mark = (code: "N141" | "N142", address: string | null, ballot = 2, name = person) =>
  finding(code, { person: name, ballot }, at(address));
const left = (...findings: Finding[]) =>
  suppressDerivedFindings(findings).map(({ code, address }) => `${code}@${String(address)}`);
const many = (name: string) =>
  finding("W601", { person: name, invalid: 3, collected: 9, share: "33,33" }, at("C1"));

describe("one cause, one message", () => {
  it("leaves alone what has no cause among the others", () => {
    const notes = [mark("N141", "C3"), many(person)];
    expect(suppressDerivedFindings(notes)).toBe(notes);
  });

  it("a line that is missing has no empty mark, too", () => {
    const missing = finding("F122", { person, ballot: 2 }, at("A5"));
    expect(
      left(missing, mark("N141", "A5"), mark("N141", "C9", 3), mark("N141", "C6", 2, "Lê Văn C")),
    ).toEqual(["F122@A5", "N141@C9", "N141@C6"]);
    const uneven = finding("F124", { person, ballots: 3, expected: 4 }, at("A4"));
    const others = [mark("N141", "B4"), mark("N141", "A4", 2, "Lê Văn C"), mark("N142", "A4")];
    expect(left(uneven, mark("N141", "A11"), ...others)).toEqual([
      "F124@A4",
      "N141@B4",
      "N141@A4",
      "N142@A4",
    ]);
  });

  it("marks in merged cells are said with them", () => {
    const merged = finding("F128", { range: "C3:D4" }, at("C3:D4"));
    const notes = [
      mark("N141", "C4"),
      mark("N142", "D3"),
      mark("N141", "C5"),
      mark("N141", "B4"),
      mark("N141", "C2"),
    ];
    expect(left(merged, ...notes, mark("N141", "D4:E4"), many("Lê Văn C"))).toEqual([
      "F128@C3:D4",
      "N141@C5",
      "N141@B4",
      "N141@C2",
      "N141@D4:E4",
      "W601@C1",
    ]);
  });

  it("a sum among the ballots explains what stands in its row, and a second reading", () => {
    const sum = finding("F119", { row: 5 }, at("C5"));
    const strange = finding("F131", { person, ballot: 4, text: "2" }, at("C5"));
    const other = finding("F131", { person, ballot: 3, text: "?" }, at("C4"));
    const bare = [finding("W147", { row: 5 }, at("B5")), finding("W147", { row: 8 }, at("B8"))];
    expect(left(finding("F102", { readings: [] }, at("C2:E8")), sum, strange, ...bare)).toEqual([
      "F119@C5",
      "W147@B8",
    ]);
    expect(left(sum, other, strange)).toEqual(["F119@C5", "F131@C4"]);
  });

  it("while codes can be read in two ways, none of them is strange", () => {
    const two = finding("F102", { readings: [] }, at("C2:E8"));
    expect(
      left(two, finding("F131", { person, ballot: 3, text: "K" }, at("C4")), mark("N141", "C5")),
    ).toEqual(["F102@C2:E8", "N141@C5"]);
  });

  it("ballots that a range leaves out are named one by one", () => {
    const most = finding("F148", { cells: 9 }, at("A1"));
    expect(left(most, finding("F110", { row: 9 }, at("A9")))).toEqual(["F110@A9"]);
    expect(left(most)).toEqual(["F148@A1"]);
  });

  it("the column of faults that was not named is not said beside the one that was", () => {
    const wrong = finding("F246", { range: "F2:G3" }, at("F2:G3"));
    const beside = finding("W106", { header: "Lỗi của phiếu" }, at("F2"));
    expect(left(wrong, beside, mark("N141", "C3"))).toEqual(["F246@F2:G3", "N141@C3"]);
  });

  it("marks that nobody could read are no sign of many invalid ones", () => {
    const strange = finding("F132", { person, ballot: 3, text: "#N/A" }, at("C4"));
    expect(left(strange, many(person), many("Lê Văn C"))).toEqual(["F132@C4", "W601@C1"]);
  });

  it("a cause for the whole workbook covers no cell", () => {
    const merged = finding("F128", { range: "C3" }, at(null));
    expect(left(merged, mark("N141", "C3"))).toEqual(["F128@null", "N141@C3"]);
  });
});

it("nobody is without marks while nobody knows what the marks are", () => {
  const unmarked = finding("F180", { person }, at("C1"));
  const unread = finding("F102", { readings: ["1/2/3"] }, at("B2:D9"));
  expect(left(unread, unmarked)).toEqual(["F102@B2:D9"]);
  expect(left(unmarked)).toEqual(["F180@C1"]);
});
