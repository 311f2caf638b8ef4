import { book, changed, sheet, type Book } from "../book";
import { NUMBER, type Column } from "../layouts/part";
import { table } from "../layouts/rows";
import { CTK } from "../model/signs";
import { vote } from "../model/vote";
import { line, put } from "../sheet";

const FIVE = vote("CTKC CCTT TTCT CKTC TCCC");
const GAPS = vote("CTKC CCTT T-CT CKTC TCCC");
const NAMED: Column = { head: "Họ và tên", cell: (ballot) => `Phiếu ${String(ballot + 1)}` };

/** Ballots in columns: people stand in rows. */
export const TURNED_BOOKS: readonly Book[] = [
  book("t-codes", "a row per person, a column per ballot", [
    sheet("Phiếu", [
      line("A1", "Bảng ghi phiếu"),
      table(FIVE, { at: "A3", before: [NAMED], isTurned: true }),
    ]),
  ]),
  book("t-posts", "names and posts in two columns, ballots in numbered columns", [
    sheet("Phiếu", [
      table(FIVE, {
        at: "A3",
        before: [{ head: "STT", cell: (at) => at + 1 }],
        posts: "below",
        isTurned: true,
        signs: CTK,
      }),
    ]),
  ]),
  book("t-boxes", "three rows of boxes per person", [
    sheet("Phiếu", [
      table(vote("CTK CCT TTC CKT"), { at: "A2", before: [NAMED], boxes: ["x"], isTurned: true }),
    ]),
  ]),
  book(
    "t-unknown",
    "a mark that nobody can read, in a column",
    [changed(sheet("Phiếu", [table(FIVE, { at: "A3", before: [NAMED], isTurned: true })]), put("D5", "TNN"))],
    ["F131@D5"],
  ),
  book(
    "t-either-way",
    "names in the head and names in the first column",
    [
      sheet("Phiếu", [
        line("A1", "Người ghi", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"),
        line("A2", "Phạm Thị D", "TNC", "TN", "TNT"),
        line("A3", "Hoàng Văn E", "TN", "TN", "TNC"),
        line("A4", "Vũ Thị G", "TNC", "TNT", "TNC"),
      ]),
    ],
    ["F116@B2:D4"],
    { asides: [] },
  ),
  book("t-numbers", "numbers of ballots over the columns, numbers of people beside them", [
    sheet("Phiếu", [
      table(GAPS, { at: "B2", before: [NUMBER], isTurned: true }),
      line("A2", "TT"),
      ...[1, 2, 3, 4].map((number, at) => line(`A${String(3 + at)}`, number)),
    ]),
  ]),
];
