import { describe, expect, it } from "@jest/globals";
import { finding } from "../../../core/finding/finding";
import { cellCount, cellsOf, countBySeverity, groupFindings } from "./groupFindings";
import { stepToFix } from "./whereToFix";

const strange = (person: string, ballot: number, address: string) =>
  finding("F131", { person, ballot, text: "TNN" }, { sheet: "Phiếu", address });

describe("groupFindings", () => {
  it("puts findings of one code about one person or one fault together", () => {
    const groups = groupFindings([
      strange("Nguyễn Văn A", 1, "B9"),
      strange("Trần Thị B", 1, "C9"),
      strange("Nguyễn Văn A", 2, "B10"),
      finding("N402", { fields: ["members"] }),
      finding("N145", { ballot: 1, fault: "signed" }),
      finding("N145", { ballot: 2, fault: "nameAdded" }),
      finding("N145", { ballot: 3, fault: "signed" }),
    ]);
    expect(groups.map(({ code, subject, findings }) => [code, subject, findings.length])).toEqual([
      ["F131", "Nguyễn Văn A", 2],
      ["F131", "Trần Thị B", 1],
      ["N402", "", 1],
      ["N145", "signed", 2],
      ["N145", "nameAdded", 1],
    ]);
  });

  it("keeps the same person on two sheets apart", () => {
    const other = { ...strange("Nguyễn Văn A", 1, "B9"), sheet: "Phiếu 2" };
    expect(groupFindings([strange("Nguyễn Văn A", 1, "B9"), other])).toHaveLength(2);
  });
});

describe("warnings", () => {
  it("about one person stand together, wherever they are, since they are explained together", () => {
    const at = (sheet: string) => finding("W412", { person: "Nguyễn Văn A" }, { sheet, address: "B9" });
    expect(groupFindings([at("Phiếu"), at("Phiếu 2")])).toHaveLength(1);
  });
});

describe("cells of findings", () => {
  it("names each cell of a finding that stands for many", () => {
    const many = { ...strange("", 1, "B9,B10"), cells: 300 };
    expect(cellsOf(many)).toEqual([
      { sheet: "Phiếu", address: "B9" },
      { sheet: "Phiếu", address: "B10" },
    ]);
    expect(cellCount([many, finding("F101", {})])).toBe(300);
  });

  it("has none for a finding without a cell", () => {
    expect(cellsOf(finding("F101", {}))).toEqual([]);
  });

  it("counts findings by severity", () => {
    const findings = [
      finding("F101", {}),
      finding("N114", { high: "1", confidence: "2", low: "3" }),
      finding("N114", { high: "1", confidence: "2", low: "3" }),
    ];
    expect(countBySeverity(findings)).toEqual({ F: 1, W: 0, N: 2 });
  });
});

describe("stepToFix", () => {
  it.each([
    [finding("F101", {}), "data"],
    [finding("F401", { proof: "" }), "conference"],
    [finding("F206", { base: "members" }), "conference"],
    [finding("F206", { base: "issued" }), "data"],
    [finding("F207", { field: "collected", value: "4.5" }), "data"],
    [finding("F131", { person: "", ballot: 1, text: "?" }), null],
  ])("sends %j to the step where it is put right", (found, step) => {
    expect(stepToFix(found)).toBe(step);
  });
});
