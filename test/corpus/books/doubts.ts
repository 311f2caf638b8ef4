import { book, changed, sheet, type Book, type Draft } from "../book";
import { NUMBER, STT, type Column } from "../layouts/part";
import { table } from "../layouts/rows";
import { CTK, TNC } from "../model/signs";
import { renamed, vote } from "../model/vote";
import { line, put, type Put } from "../sheet";

const SIX = vote("CTK CCT TTC CKT TCC CTC");
const TWO = SIX.people.slice(0, 2);
const plain = (...puts: readonly Put[]): Draft =>
  changed(sheet("Phiếu", [table(SIX, { at: "A1" })]), ...puts);
const FAULTS: Column = {
  head: "Lỗi của phiếu",
  cell: (ballot) => ["", "ký tên", "", "gạch tên", null, "ghi thêm tên"][ballot] ?? null,
};

/** Sheets that say too little, too much, or two things at once. */
export const DOUBT_BOOKS: readonly Book[] = [
  book(
    "x-two-sets",
    "C and T without any K",
    [sheet("Phiếu", [table(vote("CT TC CC TT"), { at: "A1", signs: CTK })])],
    ["F102@C2:D5"],
  ),
  book(
    "x-t-beside-tn",
    "T beside TN: is it thấp or tín nhiệm?",
    [sheet("Phiếu", [table(SIX, { at: "A1", signs: { ...TNC, high: ["C"], low: ["T"] } })])],
    ["F102@C2:E7"],
  ),
  book(
    "x-faults",
    "a column that notes what is wrong with whole ballots",
    [
      sheet("Phiếu", [
        table(vote("CTK CCT TTC XXX TCC CTC"), {
          at: "A1",
          // Ballot 4 has marks, but a name crossed out.
          signs: { ...TNC, invalid: ["TNC"] },
          after: [FAULTS],
          notes: { voiding: ["gạch tên"], harmless: ["ký tên", "ghi thêm tên"] },
          figure: { label: "A10", value: "C10", text: "Thu về" },
          collected: 6,
        }),
      ]),
    ],
    ["N144@F5", "N145@F3", "N145@F7"],
  ),
  book(
    "x-unknown-fault",
    "a note on a ballot that says something else",
    [
      sheet("Phiếu", [
        table(SIX, {
          at: "A1",
          after: [{ head: "Lỗi của phiếu", cell: (ballot) => (ballot === 2 ? "hỏi lại bàn 2" : null) }],
        }),
      ]),
    ],
    ["F133@F4"],
  ),
  book(
    "x-voiding-remark",
    "a remark by which a ballot does not count, in a column that is not the one of faults",
    [
      sheet("Phiếu", [
        table(SIX, {
          at: "A1",
          after: [{ head: "Ghi chú", cell: (ballot) => (ballot === 2 ? "Phiếu hủy" : null) }],
        }),
      ]),
    ],
    ["F182@F4"],
  ),
  book(
    "x-second-round",
    "the same numbers once more under Lần 2",
    [
      sheet("Phiếu", [
        line("A1", "Lần 1"),
        table(SIX, { at: "A2" }),
        line("A9", "Lần 2"),
        table(SIX, { at: "A10" }),
      ]),
    ],
    ["F191@A9", "N153@A9", "N153@A10"],
  ),
  book(
    "x-names-again",
    "two people, and beside them the same two again, as in a second round",
    [sheet("Phiếu", [table(vote("CTTC KCTT TTCK CKTC", [...TWO, ...TWO]), { at: "A1" })])],
    ["F184@C1"],
  ),
  book(
    "x-column-outside",
    "a last person without a name whose column nobody takes for marks",
    [
      plain(
        line("F1", "Phạm Thị D")[0] ?? put("F1", null),
        put("F2", "xem biên bản"),
        put("F3", "xem biên bản"),
      ),
    ],
    ["W106@F2"],
  ),
  book(
    "x-two-figures",
    "ballots collected stand twice, and differ",
    [plain(...line("G1", "Thu về", 6), ...line("A10", "Thu về", undefined, 7))],
    ["F210@C10"],
  ),
  book(
    "x-too-many",
    "more collected than there are rows",
    [plain(...line("A10", "Số phiếu thu về", undefined, 9))],
    ["F205@C10"],
  ),
  book(
    "x-odd-figure",
    "a figure that is no number",
    [plain(...line("A10", "Số phiếu thu về", undefined, "6 hay 7"))],
    ["F207@C10"],
  ),
  book(
    "x-first-ballot",
    "the first ballot looks like a head",
    [sheet("Phiếu", [table(renamed(SIX), { at: "A1", before: [] })])].map((draft) =>
      changed(draft, put("A2", "TNN"), put("B2", "TNN"), put("C2", "TNN")),
    ),
    ["F109@A2"],
  ),
  book(
    "x-posts-as-names",
    "only posts stand over the marks",
    [
      sheet("Phiếu", [
        table(renamed(SIX, "Chủ tịch HĐND", "Phó Chủ tịch HĐND", "Trưởng ban Pháp chế"), {
          at: "A1",
          before: [STT],
        }),
      ]),
    ],
    ["W118@B1"],
  ),
  book(
    "x-many-invalid",
    "many invalid marks for one person",
    [sheet("Phiếu", [table(vote("C-K C2T T-C CKT TXC CTC"), { at: "A1", before: [NUMBER] })])],
    ["W601@C1"],
  ),
  book(
    "x-all-the-same",
    "nearly all marks are one level",
    [sheet("Phiếu", [table(vote("CC CC CC CC CC CC CC CC CC CC"), { at: "A1", before: [NUMBER] })])],
    ["W602@B2:C11"],
  ),
  book(
    "x-twins",
    "two people with the same mixed marks",
    [
      sheet("Phiếu", [
        table(vote("CCT TTC CCC KKC CCT TTC CCC KKT CCC TTT CCT TTC"), { at: "A1", before: [NUMBER] }),
      ]),
    ],
    ["W603@C1"],
  ),
];
