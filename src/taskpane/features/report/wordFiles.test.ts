import { describe, expect, it } from "@jest/globals";
import { wordName, wordSheets } from "./wordFiles";

const WRITTEN = {
  sheets: ["Phụ lục 4", "Biên bản", "Biểu đồ", "TN_DuLieu"],
  forms: ["result", "minutes", "chart", null],
  plans: [],
  isDraft: false,
  id: "TN-20240315083000-AB12",
  fingerprints: [],
} as const;

describe("a Word file", () => {
  it("holds the signed papers, or every form but never the flat sheet", () => {
    expect(wordSheets(WRITTEN, "signed")).toEqual([0, 1]);
    expect(wordSheets(WRITTEN, "whole")).toEqual([0, 1, 2]);
  });

  it("is named after unit and forms, without what no system takes", () => {
    expect(wordName(WRITTEN, "Đảng ủy xã A/B", "signed")).toBe("Đảng ủy xã A B - Phụ lục 4, Biên bản.docx");
    expect(wordName(WRITTEN, "", "whole")).toBe("Phụ lục 4, Biên bản, Biểu đồ.docx");
    expect(wordName({ ...WRITTEN, forms: [] }, "", "whole")).toBe("TN-20240315083000-AB12.docx");
    expect(wordName(WRITTEN, "x".repeat(300), "signed").length).toBeLessThanOrEqual(105);
  });
});
