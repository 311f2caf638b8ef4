import { book, changed, sheet, type Book } from "../book";
import { list, type ListColumn } from "../layouts/list";
import { CTK, NUMBERS } from "../model/signs";
import { vote } from "../model/vote";
import { line, put } from "../sheet";

const FOUR = vote("CTK CCT TTC C-T");
const ALL: readonly ListColumn[] = ["line", "ballot", "name", "post", "mark", "remark"];

/** Layout B: a line per ballot and person. */
export const LIST_BOOKS: readonly Book[] = [
  book("b-codes", "all columns, ballot by ballot", [
    sheet("Danh sách", [line("A1", "Chi tiết phiếu"), list(FOUR, { at: "A3", columns: ALL })]),
  ]),
  book("b-boxes", "three boxes on each line, columns in another order", [
    sheet("Danh sách", [list(FOUR, { at: "B2", columns: ["name", "mark", "ballot"], boxes: ["X", "x"] })]),
  ]),
  book("b-merged", "ballot numbers merged over their lines", [
    sheet("Danh sách", [
      list(FOUR, { at: "A1", columns: ["ballot", "name", "mark"], isMerged: true, signs: CTK }),
    ]),
  ]),
  book("b-by-person", "person by person, names merged over their lines", [
    sheet("Danh sách", [
      list(FOUR, { at: "A1", columns: ["name", "post", "ballot", "mark"], by: "person", isMerged: true }),
    ]),
  ]),
  book(
    "b-no-numbers",
    "nothing numbers the ballots",
    [sheet("Danh sách", [list(FOUR, { at: "A1", columns: ["line", "name", "mark"] })])],
    ["N140@C2:C13"],
  ),
  book(
    "b-numbers",
    "levels as 1, 2, 3",
    [sheet("Danh sách", [list(FOUR, { at: "A1", columns: ["ballot", "name", "mark"], signs: NUMBERS })])],
    ["F154@C2:C13"],
  ),
  book(
    "b-missing-line",
    "a ballot has no line of somebody",
    [
      changed(
        sheet("Danh sách", [list(FOUR, { at: "A1", columns: ["ballot", "name", "mark"] })]),
        put("A6", null),
        put("B6", null),
        put("C6", null),
      ),
    ],
    ["F122@A5"],
  ),
  book(
    "b-twice",
    "somebody has two lines on a ballot",
    [
      sheet("Danh sách", [
        list(FOUR, { at: "A1", columns: ["ballot", "name", "mark"] }),
        line("A14", 4, "Trần Thị B", "TNC"),
      ]),
    ],
    ["F123@C14"],
  ),
  book(
    "b-uneven",
    "no numbers, and one line too few",
    [
      changed(
        sheet("Danh sách", [list(vote("CTK CCT TTC CTT"), { at: "A1", columns: ["name", "mark"] })]),
        put("A13", null),
        put("B13", null),
      ),
    ],
    ["F124@A4", "N140@B2:B12"],
  ),
  book(
    "b-slipped",
    "a line that slipped one column to the right",
    [
      changed(
        sheet("Danh sách", [list(vote("CTK CCT TTC CTT"), { at: "A1", columns: ["name", "mark"] })]),
        put("A4", null),
        put("B4", "Lê Văn C"),
        put("C4", "TNT"),
      ),
    ],
    ["F107@C2", "F124@A2", "F124@A7", "F131@B4", "N140@B2:B13"],
  ),
];
