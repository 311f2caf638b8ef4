import { readPaperNote } from "./faultWords";

describe("what a board notes about a whole ballot", () => {
  it.each([
    ["Không do Ban Kiểm phiếu phát ra", ["notIssued"]],
    ["phiếu không phải do BKP phát", ["notIssued"]],
    ["Phiếu lạ", ["notIssued"]],
    ["Gạch tên", ["nameCrossedOut"]],
    ["xóa họ tên người thứ 2", ["nameCrossedOut"]],
    ["Ghi thêm tên", ["nameAdded"]],
    ["thêm người ngoài danh sách", ["nameAdded"]],
    ["Ghi thông tin khác", ["otherInformation"]],
    ["có ý kiến", ["otherInformation"]],
    ["Có ký tên và ghi thêm ý kiến", ["signed", "otherInformation"]],
    ["Phiếu gạch xóa họ và tên\nphiếu giả", ["nameCrossedOut", "notIssued"]],
    ["ký tên", ["signed"]],
    ["Gạch tên; ký tên, GHI THÊM TÊN", ["nameCrossedOut", "signed", "nameAdded"]],
    ["Gạch tên, gạch tên", ["nameCrossedOut"]],
  ])("%s → %j", (text, facts) => {
    expect(readPaperNote(text)).toEqual({ facts, unknown: null });
  });

  it.each(["", "  ", "\u200b", "0", null, 0, "Hợp lệ", "phiếu hợp lệ.", "HL", "Không có lỗi"])(
    "%j means nothing noted",
    (cell) => {
      expect(readPaperNote(cell)).toEqual({ facts: [], unknown: null });
    },
  );

  it.each([
    ["hỏng", "hỏng", []],
    ["Không hợp lệ", "Không hợp lệ", []],
    ["gạch tên; ?", "gạch tên; ?", ["nameCrossedOut"]],
    ["không gạch tên", "không gạch tên", []],
    ["gạch chéo ô", "gạch chéo ô", []],
    ["không ghi thêm tên", "không ghi thêm tên", []],
    ["không có ý kiến gì", "không có ý kiến gì", []],
    ["không có chữ ký BKP", "không có chữ ký BKP", []],
    ["x", "x", []],
    [",", ",", []],
    [1, "1", []],
    [{ error: "#N/A" }, "#N/A", []],
  ])("%j is no fault we know", (cell, unknown, facts) => {
    expect(readPaperNote(cell)).toEqual({ facts, unknown });
  });
});
