import { kindOf, kindTexts } from "../../../src/core/setup/kindTexts";
import { book, changed, sheet, type Book } from "../book";
import { NUMBER, STT } from "../layouts/part";
import { table } from "../layouts/rows";
import { CTK } from "../model/signs";
import { renamed, vote } from "../model/vote";
import { line, put } from "../sheet";

const PARTY = vote("CTK CCT TTC CKT TCC");
const COUNCIL = renamed(vote("CT TC CK CC"), "Vũ Thị G", "Đặng Văn H");
const WORK = renamed(vote("TK CC CT"), "Bùi Thị I", "Đỗ Văn K");

/** Several tables on a sheet, several sheets, Excel's tables and names. */
export const SEVERAL_BOOKS: readonly Book[] = [
  book("s-sheets", "one sheet per kind of ballot, and one with instructions", [
    sheet("Hướng dẫn", [line("A1", "Mỗi trang một loại phiếu"), line("A2", "Ghi TNC, TN hoặc TNT")]),
    sheet("Cấp ủy", [line("A1", "PHIẾU CẤP ỦY"), table(PARTY, { at: "A3", posts: "below" })]),
    sheet("HĐND", [table(COUNCIL, { at: "A1", signs: CTK })]),
    sheet("Cơ quan", [table(WORK, { at: "B2", boxes: ["x"] })]),
  ]),
  book(
    "s-same-person",
    "somebody on two sheets, the name spelled with the tone on the other vowel",
    [
      sheet("Cấp ủy", [table(renamed(PARTY, "Nguyễn Thị Thuý"), { at: "A1" })]),
      sheet("HĐND", [table(renamed(COUNCIL, "NGUYỄN THỊ THÚY"), { at: "A1" })]),
    ],
    ["W415@C1"],
  ),
  book("s-stacked", "two tables one above the other under heads of their own", [
    sheet("Phiếu", [
      line("A1", "I. KHỐI ĐẢNG"),
      table(PARTY, { at: "A2" }),
      line("A9", "II. KHỐI CHÍNH QUYỀN"),
      table(renamed(vote("CTK TTT CCC KTC"), "Vũ Thị G", "Đặng Văn H", "Bùi Thị I"), { at: "A10" }),
    ]),
  ]),
  book("s-beside", "two tables beside each other, each with numbers", [
    sheet("Phiếu", [table(PARTY, { at: "A2", before: [STT] }), table(COUNCIL, { at: "F2", before: [STT] })]),
  ]),
  book("s-excel-tables", "two tables of Excel's on one sheet", [
    sheet(
      "Phiếu",
      [table(PARTY, { at: "A2", before: [NUMBER] }), table(COUNCIL, { at: "A10", before: [NUMBER] })],
      {
        tables: [
          ["CapUy", "A2:D7"],
          ["HoiDong", "A10:C14"],
        ],
      },
    ),
  ]),
  book(
    "s-names",
    "ranges that the workbook has names for",
    [
      sheet("Phiếu", [
        table(PARTY, { at: "A2", before: [NUMBER] }),
        table(COUNCIL, { at: "A10", before: [NUMBER] }),
      ]),
    ],
    [],
    {
      areas: [
        ["PhieuCapUy", "Phiếu", "A2:D7"],
        ["PhieuHDND", "Phiếu", "A10:C14"],
      ],
    },
  ),
  book(
    "s-shared-cells",
    "two kinds take the same cells",
    [sheet("Phiếu", [table(PARTY, { at: "A1" })])],
    ["F248@C2:E6", "W415@C1", "W415@D1", "W415@E1"],
    {
      setup: (found) => ({ ...found, kinds: [...found.kinds, ...found.kinds] }),
    },
  ),
  book(
    "s-cut",
    "the range that was chosen leaves out a person, a ballot above and one below",
    [sheet("Phiếu", [table(vote("CTKC CCTT TTCC CKTC TCCT"), { at: "A1" })])],
    ["F107@F3", "F110@C6", "F129@C2"],
    {
      setup: (found) => ({
        ...found,
        kinds: found.kinds.map((kind) => kindOf({ ...kindTexts(kind), marks: "C3:E5", people: "C1:E1" })),
      }),
    },
  ),
  book(
    "s-no-ballots",
    "a sheet with nothing that could be a ballot",
    [
      changed(
        sheet("Sổ", [line("A1", "Danh sách khách mời"), line("A3", "Nguyễn Văn A", "Chủ tịch")]),
        put("A5", "Hết"),
      ),
    ],
    ["F101"],
    { asides: [], setup: (found) => ({ ...found, kinds: [] }) },
  ),
];
