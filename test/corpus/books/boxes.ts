import { book, changed, sheet, type Book } from "../book";
import { REMARK, STT } from "../layouts/part";
import { table } from "../layouts/rows";
import { MANY_MARKS } from "../model/signs";
import { vote } from "../model/vote";
import { line, put } from "../sheet";

const FIVE = vote("CTK CCT T-C C2T TCC");
const FIVE_OF_ONE = vote("CTK CCT T-C CKT TCC");
const SHORT = ["TNC", "TN", "TNT"] as const;

/** Layout C: three boxes per person under a head of two rows. */
export const BOX_BOOKS: readonly Book[] = [
  book("c-plain", "names merged over three boxes, posts between", [
    sheet("Phiếu", [line("A1", "Bảng kiểm phiếu"), table(FIVE, { at: "A3", boxes: ["X"], posts: "below" })]),
  ]),
  book("c-many-marks", "every sign that people put into a box", [
    sheet("Phiếu", [table(FIVE, { at: "A1", boxes: MANY_MARKS, levels: SHORT })]),
  ]),
  book("c-check-boxes", "check boxes of the sheet: TRUE and FALSE", [
    sheet("Phiếu", [
      table(FIVE, { at: "A1", boxes: [true], empty: false, levels: ["TN cao", "TN", "TN thấp"] }),
    ]),
  ]),
  book(
    "c-own-tick",
    "a sign of the clerk's own in every box that is ticked",
    [sheet("Phiếu", [table(FIVE_OF_ONE, { at: "A1", boxes: ["o"] })])],
    ["N187"],
  ),
  book(
    "c-attendance",
    "a list of who was there under the ballots",
    [
      sheet("Phiếu", [
        table(FIVE_OF_ONE, { at: "A1", boxes: ["x"] }),
        line("A10", "STT", "Họ và tên", "Có mặt", "Vắng"),
        line("A11", 1, "Phạm Văn D", "x"),
        line("A12", 2, "Hoàng Thị E", null, "x"),
      ]),
    ],
    ["N189@A10:D12"],
  ),
  book(
    "c-struck-out",
    "two boxes of nearly everybody, as where the levels not chosen are struck out",
    [sheet("Phiếu", [table(vote("222 22C 222 2T2"), { at: "A1", boxes: ["x"] })])],
    ["F188@C3:K6"],
  ),
  book("c-ones", "1 in the boxes, and numbers beside them", [
    sheet("Phiếu", [
      table(vote("CTK CCT TTC CKT TCC TTC"), { at: "A1", boxes: [1], before: [STT], after: [REMARK] }),
    ]),
  ]),
  book("c-ones-and-zeros", "1 and 0 in the boxes", [
    sheet("Phiếu", [
      table(vote("CTK CCT TTC CKT TCC TTC"), { at: "A1", boxes: [1], empty: 0, before: [STT] }),
    ]),
  ]),
  book("c-one-person", "three boxes of one person", [
    sheet("Phiếu", [table(vote("C C T K C T"), { at: "A2", boxes: ["x"] })]),
  ]),
  book("c-total", "sums of the boxes right under them", [
    sheet("Phiếu", [
      table(vote("CT CC TT CK TC"), { at: "A1", boxes: ["x"], posts: "below" }),
      line("A9", "Tổng cộng", undefined, 3, 2, 0, 2, 2, 1),
    ]),
  ]),
  book("c-group-head", 'a merged head "Mức độ tín nhiệm" over all names', [
    sheet("Phiếu", [line("C1", "Mức độ tín nhiệm"), table(FIVE, { at: "A2", boxes: ["✓"] })], {
      merges: ["C1:K1"],
    }),
  ]),
  book(
    "c-other-order",
    "one person's boxes stand the other way round",
    [
      changed(
        sheet("Phiếu", [table(vote("CTK CCT TTC CKT TCC"), { at: "A1", boxes: ["x"] })]),
        put("F2", "Thấp"),
        put("G2", "Tín nhiệm"),
        put("H2", "Cao"),
      ),
    ],
    ["F108@F2:H2"],
  ),
  book(
    "c-loose",
    "one person has only two boxes",
    [
      sheet("Phiếu", [
        line("A1", "STT", "Nguyễn Văn A", undefined, undefined, "Trần Thị B"),
        line("A2", undefined, "Cao", "Tín nhiệm", "Thấp", "Cao", "Tín nhiệm"),
        line("A3", 1, "x", null, null, "x", null),
        line("A4", 2, null, "x", null, null, "x"),
        line("A5", 3, "x", null, null, "x", null),
      ]),
    ],
    ["F107@E3", "F107@F3"],
    { asides: [] },
  ),
  book(
    "c-unknown",
    "a box that nobody can read, and an error",
    [
      changed(
        sheet("Phiếu", [table(vote("CTK CCT TTC CKT TCC"), { at: "A1", boxes: ["x"] })]),
        put("D4", "?"),
        put("I5", { error: "#N/A" }),
      ),
    ],
    ["F131@D4", "F132@I5"],
  ),
];
