import { describe, expect, it } from "@jest/globals";
import { renamedSheet } from "./renamedSheet";
import { EMPTY_KIND, EMPTY_SETUP } from "./setup";

describe("renamedSheet", () => {
  it("follows the sheet in kinds, second typings and cells of figures, and leaves the others", () => {
    const setup = {
      ...EMPTY_SETUP,
      kinds: [
        { ...EMPTY_KIND, sheet: "Phiếu", second: "Nhập lần 2" },
        { ...EMPTY_KIND, sheet: "Khác", second: "Phiếu" },
      ],
      sources: { present: { sheet: "Phiếu", address: "B2" }, issued: { sheet: "Khác", address: "B3" } },
    };
    const { kinds, sources } = renamedSheet(setup, "Phiếu", "Phiếu 2026");
    expect(kinds.map(({ sheet, second }) => [sheet, second])).toEqual([
      ["Phiếu 2026", "Nhập lần 2"],
      ["Khác", "Phiếu 2026"],
    ]);
    expect(sources).toEqual({
      present: { sheet: "Phiếu 2026", address: "B2" },
      issued: { sheet: "Khác", address: "B3" },
    });
  });
});
