import { book, sheet, type Book } from "../book";
import { STT } from "../layouts/part";
import { table } from "../layouts/rows";
import { CTK } from "../model/signs";
import { vote } from "../model/vote";
import { line } from "../sheet";

const FIVE = vote("CTK CCT TTC CKT TCC");
const NAMES = FIVE.people.map(({ name }) => name);

/** Sheets as they are printed: with heads and words between the ballots. */
export const PAGE_BOOKS: readonly Book[] = [
  book(
    "u-pages",
    "the head again on the second page, a counting table named on the third",
    [
      sheet("Phiếu", [
        table(FIVE, { at: "A1", before: [STT], signs: CTK, gaps: [1, 3] }),
        line("A4", "STT", ...NAMES),
        line("A7", "Bàn kiểm phiếu số 2"),
      ]),
    ],
    ["N153@A4", "N153@A7"],
  ),
  book(
    "u-pages-boxes",
    "boxes of 1 under two rows of heads that come again, merged as the first ones",
    [
      sheet(
        "Phiếu",
        [
          table(FIVE, { at: "A1", before: [STT], boxes: [1], gaps: [2, 2, 3] }),
          line("A6", "STT", ...NAMES.flatMap((name) => [name, undefined, undefined])),
          line("A7", undefined, ...NAMES.flatMap(() => ["Cao", "Tín nhiệm", "Thấp"])),
          line("A9", "Tổ 2"),
        ],
        { merges: ["B6:D6", "E6:G6", "H6:J6", "A9:J9"] },
      ),
    ],
    ["N153@A6", "N153@B7", "N153@A9"],
  ),
  book("u-pair", "collected and issued in one cell", [
    sheet("Phiếu", [
      line("A1", "Thu về/Phát ra", undefined, "5/5"),
      table(FIVE, { at: "A2", before: [STT], signs: CTK }),
    ]),
  ]),
];
