import { describe, expect, it } from "@jest/globals";
import { findingLine, readAnswer } from "./answer";

describe("the add-in's answer", () => {
  it("is read with its findings", () => {
    const finding = { code: "F131", severity: "F", sheet: "Phiếu", address: "D17", message: "Ký hiệu\n lạ" };
    const answer = readAnswer({ record: { findings: [finding], kinds: [] }, refused: true, written: [] });
    expect(answer).toMatchObject({
      refused: true,
      unusable: undefined,
      record: { kinds: [] },
      findings: [finding],
    });
    expect(answer.findings.map(findingLine)).toEqual(["F131 Phiếu!D17 Ký hiệu lạ"]);
  });

  it("says why a job cannot be used", () => {
    expect(readAnswer({ record: {}, refused: true, unusable: "Không có trang" }).unusable).toBe(
      "Không có trang",
    );
  });

  it("words findings without a place", () => {
    expect(findingLine({ code: "N401", severity: "N", sheet: "", address: "", message: "thiếu" })).toBe(
      "N401 thiếu",
    );
  });

  it("stay on one line, whatever a name holds", () => {
    const finding = { code: "F131", severity: "F", sheet: "A\nF999 B", address: "D17", message: "x\u2028y" };
    expect(findingLine(finding)).toBe("F131 A F999 B!D17 x y");
  });

  it.each([null, "text", {}, { record: 5 }])("is none when it is %j", (value) => {
    expect(() => readAnswer(value)).toThrow("no record");
  });
});
