import { book, changed, sheet, withoutKinds, type Book } from "../book";
import { counts, type CountsColumn } from "../layouts/counts";
import { NUMBER, STT, type Column } from "../layouts/part";
import { table } from "../layouts/rows";
import { CTK, NUMBERS, NUMBERS_FROM_LOW } from "../model/signs";
import { renamed, vote } from "../model/vote";
import { line, put } from "../sheet";

const FIVE = vote("CTK CCT TTC CKT TCC");
const TEN = vote("CTK CCT TTC CKT TCC CCT CTT CCC KTC CTC");
const FAMILIES = ["Tống Văn A", "Trương Thị B", "Công Văn C"];
const RESULT: readonly CountsColumn[] = [
  { head: "STT", what: "number" },
  { head: "Họ và tên", what: "name" },
  { head: "Chức vụ", what: "post" },
  { head: "Số phiếu hợp lệ", what: "valid" },
  { head: "Số phiếu không hợp lệ", what: "invalid" },
];
const BARE = RESULT.slice(0, 2);
const FIGURE = { label: "A1", value: "D1", text: "Số phiếu thu về" };
const SIGNED = [
  ...line("B20", "NGƯỜI LẬP", undefined, "TM. BAN KIỂM PHIẾU"),
  ...line("B21", "(Ký, ghi rõ họ tên)", undefined, "TRƯỞNG BAN"),
  ...line("B24", "Phạm Thị D", undefined, "Hoàng Văn E"),
];
const MOTTO = [
  ...line("A1", "ĐẢNG BỘ TỈNH", undefined, undefined, "ĐẢNG CỘNG SẢN VIỆT NAM"),
  ...line("A2", "BAN KIỂM PHIẾU", undefined, undefined, "ngày 12 tháng 7 năm 2026"),
  ...line("A4", undefined, "BẢNG TỔNG HỢP PHIẾU TÍN NHIỆM"),
];

/** How often each ballot says a level, as some boards note beside it. */
function perBallot(head: string, level: string): Column {
  return { head, cell: (ballot) => FIVE.ballots[ballot]?.filter((said) => said === level).length ?? null };
}

/** Sheets as clerks lay them out for themselves. */
export const UGLY_BOOKS: readonly Book[] = [
  book("u-frame", "motto, title, a note of the codes, signatures around the ballots", [
    sheet("Phiếu", [
      MOTTO,
      line("A5", "Ghi chú: C: tín nhiệm cao; T: tín nhiệm; K: tín nhiệm thấp"),
      table(FIVE, { at: "A7", before: [STT], signs: CTK }),
      line("A14", "Tổng số tín nhiệm cao", 3, 2, 2),
      line("A15", "Tổng số tín nhiệm", 2, 2, 2),
      line("A16", "Tổng số tín nhiệm thấp", 0, 1, 1),
      SIGNED,
    ]),
  ]),
  book("u-families", "families called like a sum and like a post", [
    sheet("Phiếu", [table(renamed(FIVE, ...FAMILIES), { at: "A1", posts: "below" })]),
  ]),
  book("u-per-ballot", "beside each ballot how often it says each level", [
    sheet("Phiếu", [
      table(FIVE, {
        at: "A2",
        before: [NUMBER],
        after: [perBallot("Cao", "high"), perBallot("TN", "confidence"), perBallot("Thấp", "low")],
      }),
    ]),
  ]),
  book(
    "u-turned-numbers",
    "a row per person, 1, 2, 3 in a column per ballot",
    [
      sheet("Phiếu", [
        line("A2", "TT"),
        ...[1, 2, 3].map((number, at) => line(`A${String(3 + at)}`, number)),
        table(FIVE, {
          at: "B2",
          before: [{ head: "Họ và tên", cell: (ballot) => `P${String(ballot + 1)}` }],
          isTurned: true,
          signs: NUMBERS,
        }),
      ]),
    ],
    ["F154@C3:G5"],
  ),
  book("u-result-below", "the result of the ballots right under them", [
    sheet("Phiếu", [
      table(FIVE, { at: "A1", before: [STT], signs: CTK }),
      line("A9", "KẾT QUẢ KIỂM PHIẾU"),
      counts(FIVE, { at: "A10", columns: BARE, collected: 5 }).puts,
    ]),
  ]),
  book("u-result-families", "a result with families and posts that sound like sums, signatures under it", [
    changed(
      sheet("Kết quả", [
        counts(renamed(TEN, ...FAMILIES), {
          at: "A3",
          columns: RESULT,
          levels: ["Số phiếu tín nhiệm cao", "Số phiếu tín nhiệm", "Số phiếu tín nhiệm thấp"],
          collected: 10,
        }),
        SIGNED,
      ]),
      put("C5", "Tổng Giám đốc"),
    ),
  ]),
  book("u-index", "columns numbered by letters and by numbers without brackets", [
    sheet("Kết quả", [
      counts(TEN, { at: "A3", columns: BARE, collected: 10, figure: FIGURE, index: ["A", "B", 1, 2, 3] }),
    ]),
  ]),
  book(
    "u-behind-sum",
    "somebody stands behind the sum",
    [
      sheet("Kết quả", [
        counts(TEN, { at: "A2", columns: BARE, collected: 10, figure: FIGURE }),
        line("A6", "Cộng", undefined, 16, 11, 3),
        line("A7", 4, "Phạm Thị D", 8, 1, 1),
      ]),
    ],
    ["F110@C7"],
  ),
  book(
    "u-terms",
    "two votes side by side",
    [
      sheet("Kết quả", [
        counts(TEN, {
          at: "A3",
          columns: BARE,
          batches: [5, 5],
          batchName: (batch) => `Năm ${String(2023 + 3 * batch)}`,
          collected: 10,
          figure: FIGURE,
        }),
      ]),
    ],
    ["F151@C5:H7"],
  ),
  book(
    "u-shares-only",
    "percentages without their counts",
    [
      withoutKinds(
        sheet("Kết quả", [
          line("A1", "Số phiếu thu về", undefined, undefined, 100),
          line("A3", "STT", "Họ và tên", "Cao (%)", "Tín nhiệm (%)", "Thấp (%)"),
          line("A4", 1, "Nguyễn Văn A", 60, 30, 10),
        ]),
      ),
    ],
    ["F138@C4", "F138@D4", "F138@E4"],
    { asides: [] },
  ),
  book(
    "u-other-codes",
    "3 stands for the highest level, as a note says",
    [
      sheet("Phiếu", [
        line("A1", "Quy ước: 3 = tín nhiệm cao, 2 = tín nhiệm, 1 = tín nhiệm thấp"),
        table(FIVE, { at: "A3", before: [STT], signs: NUMBERS_FROM_LOW }),
      ]),
    ],
    ["N114@A1"],
  ),
  book(
    "u-other-letters",
    "letters the other way round, as a note says",
    [
      sheet("Phiếu", [
        line("A1", "Quy ước: K = tín nhiệm cao, T = tín nhiệm, C = tín nhiệm thấp"),
        table(FIVE, { at: "A3", before: [STT], signs: CTK }),
      ]),
    ],
    ["F150@A1"],
  ),
  book(
    "u-zero-for-low",
    "1, 2 and 0, and nothing says what they mean",
    [
      sheet("Phiếu", [
        line("A1", "STT", "Nguyễn Văn A", "Trần Thị B"),
        line("A2", 1, 2, 1),
        line("A3", 2, 0, 2),
        line("A4", 3, 2, 1),
      ]),
    ],
    ["F154@B2:C4", "N113@B3"],
    { asides: [] },
  ),
  book(
    "u-low-first",
    "boxes from low to high",
    [
      sheet("Phiếu", [
        table(FIVE, { at: "A1", boxes: ["x"], levels: ["Tín nhiệm thấp", "Tín nhiệm", "Tín nhiệm cao"] }),
      ]),
    ],
    ["F108@C2:E2", "F108@F2:H2", "F108@I2:K2"],
  ),
];
