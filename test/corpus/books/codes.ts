import { book, sheet, spelled, type Book } from "../book";
import { NUMBER, REMARK, STT, type Column } from "../layouts/part";
import { table } from "../layouts/rows";
import { CTK, NUMBERS, NUMBERS_AS_TEXT, SPELLED, TNC, UGLY_TNC } from "../model/signs";
import { renamed, vote } from "../model/vote";
import { line } from "../sheet";

const SIX = vote("CTKC CCTT TCKT CCTC KTTC CCCT");
const FIVE = vote("CTK CCT TTC CKT TCC");

const collectedAt = (label: string, value: string) => ({ label, value, text: "Thu về" });
const TYPIST: Column = { head: "Người nhập", cell: (ballot) => (ballot % 2 === 0 ? "Bàn 1" : "Bàn 2") };
const TIME: Column = { head: "Giờ nhập", cell: (ballot) => 0.375 + ballot / 1440 };

/** Layout A: a row per ballot, a code per person, as tidy and as untidy as clerks are. */
export const CODE_BOOKS: readonly Book[] = [
  book("a-plain", "title rows, posts under the names, figures below", [
    sheet("Phiếu", [
      line("A1", "KẾT QUẢ GHI PHIẾU TÍN NHIỆM"),
      table(SIX, { at: "A3", posts: "below", figure: collectedAt("A13", "C13"), collected: 6 }),
      line("A12", "Phát ra", undefined, 7),
    ]),
  ]),
  book("a-ctk", "C, T, K; one column of numbers, no posts, head in the first row", [
    sheet("Sheet1", [table(FIVE, { at: "A1", signs: CTK, before: [NUMBER] })]),
  ]),
  book("a-bare", "no numbers at all", [
    sheet("Sheet1", [table(FIVE, { at: "A1", signs: TNC, before: [], isOpenBelow: true })]),
  ]),
  book("a-words", "levels written out, decomposed, in capitals, with hard spaces", [
    sheet("Phiếu", [table(SIX, { at: "B2", signs: SPELLED, posts: "below" })]),
  ]),
  book(
    "a-numbers",
    "1, 2, 3 beside the numbers of the ballots, as a line above them says",
    [
      sheet("Phiếu", [
        line("A1", "Ký hiệu: 1 - tín nhiệm cao; 2 - tín nhiệm; 3 - tín nhiệm thấp"),
        table(SIX, { at: "A2", signs: NUMBERS, before: [NUMBER] }),
      ]),
    ],
    ["N114@A1"],
  ),
  book(
    "a-numbers-control",
    "1, 2, 3 with a column among the people that is called as nobody is",
    [
      sheet("Phiếu", [
        line("A1", "1 = tín nhiệm cao; 2 = tín nhiệm; 3 = tín nhiệm thấp"),
        table(renamed(SIX, "Nguyễn Văn A", "Lần nhập"), { at: "A2", signs: NUMBERS, before: [NUMBER] }),
      ]),
    ],
    ["F179@C2", "N114@A1"],
  ),
  book(
    "a-numbers-as-text",
    "1, 2, 3 stored as text and explained nowhere, numbers of ballots, too",
    [
      sheet("Phiếu", [
        table(SIX, {
          at: "A2",
          signs: NUMBERS_AS_TEXT,
          before: [{ head: "Số phiếu", cell: (ballot) => String(ballot + 1) }],
        }),
      ]),
    ],
    ["F154@B3:E8"],
  ),
  book(
    "a-ugly-spaces",
    "hard and invisible spaces, mixed case, 0 and blanks for nothing, several ways of two marks",
    [
      sheet("Phiếu", [
        table(
          renamed(vote("CTK CCT T-C C2T XCC CCT TC2 CTC K-C CTT"), "Nguyễn  Văn\u00A0A", " Trần Thị B\u200B"),
          {
            at: "A1",
            signs: UGLY_TNC,
            before: [STT],
          },
        ),
      ]),
    ],
    ["W601@C1"],
  ),
  book("a-decomposed", "the whole sheet typed on a Mac: letters and marks apart", [
    spelled(
      sheet("Phiếu", [
        line("A1", "Kết quả ghi phiếu"),
        table(SIX, { at: "A3", signs: SPELLED, posts: "below" }),
      ]),
      (text) => text.normalize("NFD"),
    ),
  ]),
  book("a-posts-first", "posts above the names", [
    sheet("Phiếu", [
      line("A1", "Chức vụ"),
      table(SIX, { at: "A1", posts: "above", before: [{ head: "Chức vụ", cell: (ballot) => ballot + 1 }] }),
    ]),
  ]),
  book("a-extra-columns", "who typed it and when, before and after the marks", [
    sheet("Phiếu", [table(SIX, { at: "A2", before: [STT, TYPIST, NUMBER], after: [TIME, REMARK] })]),
  ]),
  book("a-numbers-right", "the ballots are numbered on the right", [
    sheet("Phiếu", [table(SIX, { at: "A2", before: [], after: [NUMBER], isOpenBelow: true })]),
  ]),
  book("a-number-gaps", "numbers leave gaps, as ballots were lost", [
    sheet("Phiếu", [
      table(SIX, {
        at: "A2",
        before: [STT, { head: "Mã phiếu", cell: (ballot) => ballot + 1 + (ballot > 2 ? 40 : 0) }],
      }),
    ]),
  ]),
  book("a-named-ballots", "ballots called P01, P02", [
    sheet("Phiếu", [
      table(SIX, { at: "A2", before: [{ head: "Phiếu số", cell: (ballot) => `P0${String(ballot + 1)}` }] }),
    ]),
  ]),
  book("a-letterhead", "six rows of letterhead, an index row under the head", [
    sheet(
      "Phiếu",
      [
        line("A1", "ĐẢNG ỦY XÃ M", undefined, undefined, "ĐẢNG CỘNG SẢN VIỆT NAM"),
        line("A2", "BAN KIỂM PHIẾU", undefined, undefined, "Xã M, ngày 10 tháng 12 năm 2025"),
        line("A4", "BẢNG THEO DÕI KẾT QUẢ KIỂM PHIẾU TÍN NHIỆM"),
        line("A5", "(Kèm theo Biên bản kiểm phiếu)"),
        table(SIX, { at: "A7", posts: "below", isIndexed: true }),
      ],
      { merges: ["A4:F4", "A5:F5"] },
    ),
  ]),
  book("a-far-away", "the table begins in column H, row 20", [
    sheet("Phiếu", [table(SIX, { at: "H20", posts: "below", after: [REMARK] })]),
  ]),
  book("a-total", "sums under the ballots that agree", [
    sheet("Phiếu", [
      table(FIVE, { at: "A2", signs: CTK }),
      line("A8", "Tổng cộng"),
      line("A9", "Tín nhiệm cao", undefined, 3, 2, 2),
      line("A10", "Tín nhiệm", undefined, 2, 2, 2),
      line("A11", "Tín nhiệm thấp", undefined, 0, 1, 1),
    ]),
  ]),
  book("a-trailing", "numbers printed for ballots that never came", [
    sheet("Phiếu", [
      table(FIVE, { at: "A2", posts: "below", isOpenBelow: true }),
      line("A9", 6, 6),
      line("A10", 7, 7),
      line("A11", 8, 8),
    ]),
  ]),
  book(
    "a-blank-ballots",
    "two ballots collected without a mark, at the end and in between",
    [
      sheet("Phiếu", [
        table(vote("CTK CCT --- TTC CKT TCC ---"), {
          at: "A2",
          figure: collectedAt("A12", "C12"),
          collected: 7,
        }),
      ]),
    ],
    ["N112"],
  ),
  book(
    "a-blank-between",
    "a ballot without a mark in between, nobody said how many were collected",
    [sheet("Phiếu", [table(vote("CTK CCT --- TTC CKT TCC"), { at: "A2" })])],
    ["W111"],
  ),
  book("a-empty-rows", "empty rows between blocks of ballots", [
    sheet("Phiếu", [table(SIX, { at: "A2", gaps: [1, 3], figure: collectedAt("H1", "I1"), collected: 6 })]),
  ]),
  book(
    "a-formulas",
    "marks are formulas with the values they last gave",
    [
      sheet("Phiếu", [table(FIVE, { at: "A2", signs: CTK })], {
        formulas: { C3: '"C"', D3: 'IF(1=1,"T","")', E3: 'UPPER("k")', C4: "C3", E7: "$C$3" },
      }),
    ],
    ["W176@C3,D3,E3,C4,E7"],
  ),
  book("a-signature", "signatures under the table", [
    sheet("Phiếu", [
      table(SIX, { at: "A2", posts: "below" }),
      line("A12", "NGƯỜI ĐỌC PHIẾU", undefined, undefined, "NGƯỜI GHI PHIẾU"),
      line("A16", "Hoàng Văn H", undefined, undefined, "Vũ Thị K"),
    ]),
  ]),
  book(
    "a-own-signs",
    "signs of this unit's own that the clerk explained",
    [sheet("Phiếu", [table(FIVE, { at: "A2", signs: { ...TNC, low: ["TNT", "TNTH"] } })])],
    [],
    { setup: (found) => ({ ...found, codes: [{ text: "TNTH", meaning: "low" }] }) },
  ),
];
