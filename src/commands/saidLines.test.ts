import { finding } from "../core/finding/finding";
import { WRITTEN } from "../session/testing/written";
import { stepNumber } from "../session/store/steps";
import type { Shown } from "./redoReport";
import { saidLines } from "./saidLines";

const NOTHING: Shown = { step: stepNumber("report"), written: null, findings: [] };
const PANE = "Xem đầy đủ: thẻ Tín nhiệm → Kiểm phiếu.";
const said = (shown: Partial<Shown>) => saidLines({ ...NOTHING, ...shown }, "vi");

describe("what is said of a command where the pane is not seen", () => {
  it("names the sheets that were written", () => {
    expect(said({ written: WRITTEN })).toEqual([`Đã lập báo cáo: ${WRITTEN.sheets[0] ?? ""}.`, PANE]);
  });

  it.each([
    [{ step: stepNumber("data") }, "Chưa chọn phiếu để kiểm."],
    [{}, "Chưa chọn biểu nào để lập."],
    [
      { step: stepNumber("data"), isClaimed: true },
      "Lựa chọn lưu trong sổ khác với trang tính, cần xem lại trước.",
    ],
  ])("says why nothing was written: %j", (shown, reason) => {
    expect(said(shown)).toEqual(["Chưa lập báo cáo.", reason, PANE]);
  });

  it("says what stands against it, and what to do", () => {
    expect(said({ findings: [finding("F507", {})] })).toEqual([
      "Chưa lập báo cáo.",
      "F507: Đã dừng. Bấm “Kiểm tra lại” để làm lại từ đầu.",
      PANE,
    ]);
  });

  it("says as much as an address can hold, and where the rest stands", () => {
    const findings = Array.from({ length: 50 }, () => finding("F507", {}));
    const lines = said({ findings });
    expect(lines.length).toBeGreaterThan(4);
    expect(encodeURIComponent(JSON.stringify(lines)).length).toBeLessThanOrEqual(1900);
    expect(lines.at(-1)).toBe(PANE);
  });

  it("speaks English as well", () => {
    expect(saidLines(NOTHING, "en")).toEqual([
      "No report was written.",
      "No form is chosen yet.",
      "For everything: tab Tín nhiệm → Count ballots.",
    ]);
  });
});
