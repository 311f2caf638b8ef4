import { HEADER_STYLES, NO_OPTIONS } from "../options";
import { person, recordOf } from "../testing/records";
import { headRows, signFor } from "./head";
import type { FormRow } from "./sheetBuilder";
import { stampRows } from "./stamp";

const PLACE = { width: 8, split: 3 };
const BASE = recordOf([person(1, 19, 2, 25, 47)]);
const RECORD = {
  ...BASE,
  conference: {
    ...BASE.conference,
    unit: "Huyện ủy A",
    superior: "Đảng bộ tỉnh B",
    locality: "A",
    date: "2023-12-13",
  },
};

/** Texts of a row with the column each begins in. */
const shown = (rows: readonly FormRow[]) =>
  rows
    .map(({ cells }) =>
      cells.map(({ column, content }) => `${String(column)} ${content.kind === "text" ? content.text : ""}`),
    )
    .filter((cells) => cells.length > 0);

describe("headRows", () => {
  it("is that of the printed form when no style is chosen, dotted where nothing is known", () => {
    expect(shown(headRows(BASE, PLACE, NO_OPTIONS, true))).toEqual([
      ["0 Tên tổ chức, cơ quan, đơn vị"],
      ["0 .............................."],
      ["0 (Đóng dấu treo)"],
      ["3 ..............., ngày..... tháng..... năm.........."],
    ]);
  });

  it("is that of a Party paper", () => {
    expect(shown(headRows(RECORD, PLACE, { ...NO_OPTIONS, header: "party" }))).toEqual([
      ["0 ĐẢNG BỘ TỈNH B", "3 ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["0 HUYỆN ỦY A"],
      ["0 *"],
      ["0 Số … -BC/…", "3 A, ngày 13 tháng 12 năm 2023"],
    ]);
  });

  it("is that of a State paper, with the stamp's place where the form has one", () => {
    expect(shown(headRows(RECORD, PLACE, { ...NO_OPTIONS, header: "state" }, true))).toEqual([
      ["0 ĐẢNG BỘ TỈNH B", "3 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["0 HUYỆN ỦY A", "3 Độc lập - Tự do - Hạnh phúc"],
      ["0 Số: …/BC-…", "3 A, ngày 13 tháng 12 năm 2023"],
      ["0 (Đóng dấu treo)"],
    ]);
  });

  it("has no number where the paper gets none", () => {
    const ballot = shown(headRows(RECORD, PLACE, { ...NO_OPTIONS, header: "party" }, false, false));
    expect(ballot.at(-1)).toEqual(["3 A, ngày 13 tháng 12 năm 2023"]);
  });

  it("has no mark of secrecy unless it is switched on, and marks a draft", () => {
    const marked = shown(headRows(RECORD, PLACE, { header: "none", isSecret: true, isDraft: true }));
    expect(marked.slice(-2)).toEqual([["0 MẬT"], ["0 CHƯA CHÍNH THỨC"]]);
    expect(shown(headRows(RECORD, PLACE, NO_OPTIONS)).flat()).not.toContain("0 MẬT");
  });
});

it("signs with a stroke for the Party, with a point for the State", () => {
  expect(HEADER_STYLES.map((header) => signFor("A", { header }))).toEqual(["T/M A", "T/M A", "TM. A"]);
});

describe("stampRows", () => {
  const stamp = {
    id: "TN-20231213-1005",
    writtenAt: "2023-12-13 10:05",
    version: "0.4.0",
    fingerprints: [
      { sheet: "Phiếu", marks: "C5:O50", fingerprint: "7F3A-91C2" },
      { sheet: "Phiếu 2", marks: "C5:O50", fingerprint: "0000-0000" },
    ],
  };

  it("says what the form's own kinds were counted from, by which rules, when and by which version", () => {
    expect(shown(stampRows(8, BASE, BASE.kinds, { stamp }))).toEqual([
      ["0 Mã đối chiếu (Phiếu!C5:O50): 7F3A-91C2"],
      ["0 Mã văn bản: 2-0000-0000-0000-0000-0000-0000"],
      [
        "0 Áp dụng Quy định 96-QĐ/TW · Lập lúc 10:05 ngày 13/12/2023 bằng Tín nhiệm 0.4.0 · Mã báo cáo TN-20231213-1005",
      ],
    ]);
  });

  it("says nothing of a form that is only looked at", () => {
    expect(stampRows(8, BASE, BASE.kinds, { stamp: null })).toEqual([]);
  });
});
