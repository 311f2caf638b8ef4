import { book, changed, sheet, type Book, type Draft } from "../book";
import { STT } from "../layouts/part";
import { table } from "../layouts/rows";
import { CTK } from "../model/signs";
import { vote } from "../model/vote";
import { line, put, type Put } from "../sheet";

const SIX = vote("CTK CCT TTC CKT TCC CTC");
const plain = (...puts: readonly Put[]): Draft =>
  changed(sheet("Phiếu", [table(SIX, { at: "A1" })]), ...puts);
/** Sheets with a trap: each is said at its cell. */
export const TRAP_BOOKS: readonly Book[] = [
  book(
    "x-roster-letters",
    "C, T, K and not a word of a vote: a roster looks so, too",
    [sheet("Sheet1", [table(vote("CTK CCT TTC CKT TCC"), { at: "A1", signs: CTK, before: [STT] })])],
    ["F154@B2:D6"],
  ),
  book(
    "x-unknown-marks",
    "marks that nobody can read",
    [plain(put("C3", "TNN"), put("E5", "?"), put("D7", "Cao?"))],
    ["F131@C3", "F131@E5", "F131@D7"],
  ),
  book(
    "x-error-cells",
    "cells that show an error",
    [plain(put("C4", { error: "#N/A" }), put("D5", { error: "#REF!" }))],
    ["F132@C4", "F132@D5"],
  ),
  book(
    "x-no-names",
    "nobody is named",
    [sheet("Phiếu", [table(SIX, { at: "A2", names: "none" })])],
    ["F121@C2", "F121@D2", "F121@E2"],
  ),
  book("x-missing-name", "one head is empty", [plain(put("D1", null))], ["F121@D1"]),
  book(
    "x-slipped-mark",
    "a mark slipped into the row under the last ballot",
    [
      sheet("Phiếu", [
        table(vote("CTK CCT TTC CKT TCC C-C -T-"), {
          at: "A1",
          before: [{ head: "Số phiếu", cell: (ballot) => (ballot < 6 ? ballot + 1 : null) }],
        }),
      ]),
    ],
    ["W147@A8"],
  ),
  book(
    "x-tried-out",
    "marks without a number behind empty rows under numbered ballots",
    [
      changed(
        sheet("Phiếu", [
          table(vote("CTK CCT TTC CKT TCC CTC"), {
            at: "A1",
            before: [{ head: "Mã phiếu", cell: (ballot) => `M70${String(ballot)}` }],
          }),
        ]),
        ...Array.from("BCD", (column) => put(`${column}10`, "TNC")),
      ),
    ],
    ["F181@B10", "W111"],
  ),
  book("x-number-twice", "a ballot is numbered twice", [plain(put("B4", 2))], ["W120@B4"]),
  book(
    "x-person-twice",
    "two columns with one name and one post",
    [
      sheet("Phiếu", [
        table(
          {
            ...SIX,
            people: [
              { name: "Nguyễn Văn A", post: "Chủ tịch" },
              { name: "Trần Thị B", post: "Phó Chủ tịch" },
              { name: "NGUYỄN VĂN A", post: "Chủ tịch" },
            ],
          },
          { at: "A1", posts: "below" },
        ),
      ]),
    ],
    ["W136@E1"],
  ),
  book(
    "x-total-inside",
    "a sum of the first counting table among the ballots",
    [sheet("Phiếu", [table(SIX, { at: "A1", gaps: [2] }), line("A5", "Cộng", undefined, 2, 2, 1)])],
    ["F119@C5"],
  ),
  book(
    "x-sum-disagrees",
    "a sum under the ballots that the count does not give",
    [
      sheet("Phiếu", [
        table(SIX, { at: "A1", signs: CTK }),
        line("A8", "Số phiếu TN cao", undefined, 4, 3, 3),
        line("A9", "Số phiếu TN", undefined, 2, 3, 2),
        line("A10", "Số phiếu TN thấp", undefined, 0, 1, 1),
      ]),
    ],
    ["W239@D8"],
  ),
  book(
    "x-hidden-rows",
    "two ballots in hidden rows",
    [sheet("Phiếu", [table(SIX, { at: "A1" })], { hiddenRows: [3, 4] })],
    ["W130@C3"],
  ),
  book(
    "x-filtered",
    "a filter hides a ballot",
    [sheet("Phiếu", [table(SIX, { at: "A1" })], { hiddenRows: [5], filter: "A1:E7" })],
    ["W130@C5"],
  ),
  book(
    "x-hidden-column",
    "a person's column is hidden",
    [sheet("Phiếu", [table(SIX, { at: "A1" })], { hiddenColumns: ["D"] })],
    ["W135@D2"],
  ),
  book(
    "x-merged-marks",
    "one mark merged over two ballots",
    [changed(sheet("Phiếu", [table(SIX, { at: "A1" })], { merges: ["C3:C4"] }), put("C4", null))],
    ["F128@C3:C4"],
  ),
];
