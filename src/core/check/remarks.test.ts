import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";

const ballots = (remark: string, head = "Ghi chú"): Cell[][] => [
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B", head],
  [1, "TNC", "TN", null],
  [2, "TN", "TNT", remark],
  [3, "TNC", "TNC", null],
];
const faults = (rows: Cell[][]) => auto(sheet(...rows)).said.filter((code) => code.startsWith("F"));

describe("a remark beside a ballot", () => {
  it.each(["Phiếu không hợp lệ", "Hủy", "Phiếu này bị loại", "KHL", "gạch tên"])(
    "that says “%s” must be settled",
    (remark) => {
      expect(faults(ballots(remark))).toEqual(["F182@D3"]);
    },
  );

  it.each(["chữ mờ", "ký tên", "ghi thêm tên", "không gạch tên"])(
    "that says “%s” is left aside",
    (remark) => {
      expect(faults(ballots(remark))).toEqual([]);
    },
  );

  it("is none where a figure stands beside it", () => {
    const rows = ballots("").map((row, at) => [
      ...row,
      at === 2 ? "Phiếu không hợp lệ" : null,
      at === 2 ? 0 : null,
    ]);
    expect(faults(rows)).toEqual([]);
  });

  it("is read with the other faults where its column is one of faults", () => {
    expect(faults(ballots("KHL", "Lỗi của phiếu"))).toEqual(["F133@D3"]);
  });
});
