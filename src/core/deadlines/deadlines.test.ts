import { HD09 } from "../regulation/09-HD-DDTLD";
import { QD96 } from "../regulation/96-QD-TW";
import { QD262 } from "../regulation/262-QD-TW";
import { deadlines, parseDate, printDate, timingNotes } from "./deadlines";

const days = (vote: string, regulation = QD96) => deadlines(vote, regulation).map(({ date }) => date);

describe("deadlines", () => {
  it("of 96-QD/TW are 20, 15, 10, 10 and 3 calendar days before, with their clauses", () => {
    expect(days("2023-08-15")).toEqual([
      "2023-07-26",
      "2023-07-31",
      "2023-08-05",
      "2023-08-05",
      "2023-08-12",
    ]);
    expect(deadlines("2023-08-15", QD96)[0]).toEqual({
      date: "2023-07-26",
      what: "Người được lấy phiếu gửi hồ sơ, báo cáo đến cơ quan tham mưu về tổ chức, cán bộ",
      ground: {
        kind: "cited",
        clause: "điểm 3, mục III, phần C Kế hoạch 171-KH/TU",
        regulation: "Quy định 96-QĐ/TW",
      },
    });
  });

  it("cross a leap day and a new year", () => {
    expect(days("2024-03-03")[4]).toBe("2024-02-29");
    expect(days("2023-01-10")[0]).toBe("2022-12-21");
  });

  it("of 09-HD end with the report before 30/7/2021, as long as that lies ahead", () => {
    expect(days("2021-07-20", HD09)).toEqual(["2021-07-05", "2021-07-17", "2021-07-29"]);
    expect(days("2021-07-30", HD09)).toEqual(["2021-07-15", "2021-07-27"]);
  });

  it("come with the order of votes in the year, where a text states it", () => {
    expect(timingNotes(QD96)).toMatchObject([
      { ground: { kind: "cited", clause: "mục II, phần B Kế hoạch 171-KH/TU" } },
    ]);
    expect(timingNotes(QD262)).toEqual([]);
  });

  it("are none where no text states them", () => expect(days("2020-01-01", QD262)).toEqual([]));
});

describe("parseDate", () => {
  it.each([
    ["15/8/2023", "2023-08-15"],
    [" 05.08.2023 ", "2023-08-05"],
    ["2023-8-5", "2023-08-05"],
    [45153, "2023-08-15"],
    [61, "1900-03-01"],
    ["29/2/2024", "2024-02-29"],
  ])("%p → %s", (value, date) => expect(parseDate(value)).toBe(date));

  it.each([
    "31/2/2023",
    "29/2/2023",
    "15/13/2023",
    "8/2023",
    "",
    "1/1/1800",
    60,
    45153.5,
    3_000_000,
    Number.NaN,
  ])("%p is no day", (value) => expect(parseDate(value)).toBeNull());

  it("prints the Vietnamese way", () => expect(printDate("2023-08-05")).toBe("05/08/2023"));
});
