import { HEADER_STYLES, NO_OPTIONS } from "../options";
import { person, recordOf } from "../testing/records";
import { headRows, signFor } from "./head";
import { dateLine, ruleLine, sayDay } from "./head.words";
import { splitOf } from "./headPlace";
import type { FormRow } from "./sheetBuilder";
import { stampRows } from "./stamp";
import { textWidth } from "./textWidth";

const COLUMNS = [61, 54, 61, 268];
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
  const party = { ...NO_OPTIONS, header: "party" } as const;
  const state = { ...NO_OPTIONS, header: "state" } as const;
  /** A line of strokes as long as a text is wide. */
  const stroke = (text: string, size: number) => ruleLine(textWidth(text, size, true), 8);

  it("is that of the printed form when no style is chosen, dotted where nothing is known", () => {
    expect(shown(headRows(BASE, { columns: COLUMNS, isStamped: true }, NO_OPTIONS))).toEqual([
      ["0 Tên tổ chức, cơ quan, đơn vị"],
      ["0 .............................."],
      ["0 (Đóng dấu treo)"],
      ["0 ..............., ngày..... tháng..... năm.........."],
    ]);
    expect(shown(headRows(RECORD, { columns: COLUMNS }, NO_OPTIONS))[0]).toEqual(["0 Huyện ủy A"]);
  });

  it("has the day across the paper where half of it would be too narrow for one line", () => {
    const narrow = COLUMNS.map((width) => width / 2);
    const day = headRows(BASE, { columns: narrow }, NO_OPTIONS).at(-2)?.cells[0];
    expect([day?.column, day?.columns]).toEqual([0, COLUMNS.length]);
  });

  it("is that of a Party paper: a line under the Party's name, a star under the unit's", () => {
    expect(shown(headRows(RECORD, { columns: COLUMNS, number: "minutes" }, party))).toEqual([
      ["0 ĐẢNG BỘ TỈNH B", "3 ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["0 HUYỆN ỦY A", `3 ${stroke("ĐẢNG CỘNG SẢN VIỆT NAM", 15)}`],
      ["0 *"],
      ["0 Số … -BB/…", "3 A, ngày 13 tháng 12 năm 2023"],
    ]);
  });

  it("is that of a State paper: lines under the motto and under the unit's name", () => {
    const look = { columns: COLUMNS, isStamped: true, number: "report" } as const;
    expect(shown(headRows(RECORD, look, state))).toEqual([
      ["0 ĐẢNG BỘ TỈNH B", "3 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["0 HUYỆN ỦY A", "3 Độc lập - Tự do - Hạnh phúc"],
      [`3 ${stroke("Độc lập - Tự do - Hạnh phúc", 13)}`],
      [expect.stringMatching(/^0 —{4,6}$/) as string],
      ["0 Số: …/BC-…", "3 A, ngày 13 tháng 12 năm 2023"],
      ["0 (Đóng dấu treo)"],
    ]);
  });

  it("leaves the motto at its place where the unit takes two lines", () => {
    const unit = "Ban Chấp hành Đảng bộ các cơ quan, doanh nghiệp tỉnh B";
    const long = { ...RECORD, conference: { ...RECORD.conference, unit } };
    const [, second, third] = headRows(long, { columns: COLUMNS }, state);
    expect(second?.cells[0]).toMatchObject({ rows: 2 });
    expect(second?.cells[1]?.rows).toBeUndefined();
    expect(third?.height).toBeGreaterThan(13);
  });

  it("breaks a unit of two lines so that no word of it stands alone", () => {
    const unit = "Ban Thường vụ Huyện ủy A";
    const long = { ...RECORD, conference: { ...RECORD.conference, unit } };
    for (const options of [party, state]) {
      const [, second] = headRows(long, { columns: COLUMNS }, options);
      expect(second?.cells[0]?.content).toMatchObject({ text: "BAN THƯỜNG VỤ\nHUYỆN ỦY A" });
    }
  });

  it("has letters of 36-HD/VPTW, or of Nghị định 30/2020", () => {
    const sizes = (options: typeof party | typeof state) =>
      headRows(RECORD, { columns: COLUMNS }, options)
        .flatMap(({ cells }) => cells.map(({ style }) => style.size))
        .filter((size) => size !== 8);
    expect([...new Set(sizes(party))]).toEqual([14, 15]);
    expect([...new Set(sizes(state))]).toEqual([13, 12]);
  });

  it("has no number where the paper gets none", () => {
    expect(shown(headRows(RECORD, { columns: COLUMNS }, party)).at(-1)).toEqual([
      "3 A, ngày 13 tháng 12 năm 2023",
    ]);
  });

  it("has no mark of secrecy unless it is switched on, framed closely, and marks a draft", () => {
    const options = { header: "none", isSecret: true, isDraft: true } as const;
    const rows = headRows(RECORD, { columns: COLUMNS }, options);
    expect(shown(rows).slice(-2)).toEqual([["1 MẬT"], ["0 CHƯA CHÍNH THỨC"]]);
    const framed = rows.flatMap(({ cells }) => cells).find(({ style }) => style.border === true);
    expect(framed).toMatchObject({ column: 1, columns: 1 });
    expect(shown(headRows(RECORD, { columns: COLUMNS }, NO_OPTIONS)).flat()).not.toContain("1 MẬT");
  });
});

describe("days", () => {
  it("have a zero before days below 10 and months below 3 alone", () => {
    expect(["2023-08-15", "2023-02-05", "2023-03-09", "2023-12-01", ""].map(sayDay)).toEqual([
      "15/8/2023",
      "05/02/2023",
      "09/3/2023",
      "01/12/2023",
      "…/…/…",
    ]);
    expect(dateLine("A", "2023-08-15")).toBe("A, ngày 15 tháng 8 năm 2023");
  });
});

describe("splitOf", () => {
  it("leaves the nation's name one line where some column allows it", () => {
    expect(splitOf([26, 84, 66, 31, 33, 204], "state", 12)).toBe(3);
    expect(splitOf([26, 84, 66, 31, 33, 204], "party", 15)).toBe(4);
    expect(splitOf([100, 100], "state", 12)).toBe(1);
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
      ["0 Thông tin đối chiếu"],
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
