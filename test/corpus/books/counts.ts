import { book, changed, sheet, type Book } from "../book";
import { counts, type CountsColumn } from "../layouts/counts";
import { vote } from "../model/vote";
import { line, put } from "../sheet";

const TEN = vote("CTK CCT TTC CKT TCC CCT CTT CCC KTC CTC");
const NAMES: readonly CountsColumn[] = [
  { head: "STT", what: "number" },
  { head: "Họ và tên", what: "name" },
  { head: "Chức vụ", what: "post" },
];
const RESULT: readonly CountsColumn[] = [
  { head: "TT", what: "number" },
  { head: "Họ, tên", what: "name" },
  { head: "Chức vụ, đơn vị công tác", what: "post" },
  { head: "Hợp lệ", what: "valid" },
  { head: "KHL", what: "invalid" },
];
const FIGURE = { label: "A12", value: "C12", text: "Số phiếu thu về" };
const comma = (share: number) => share.toFixed(2).replace(".", ",");

/** Layouts D and E: counts instead of ballots. */
export const COUNT_BOOKS: readonly Book[] = [
  book("d-batches", "three counting tables and their sum", [
    sheet("Tổng hợp", [
      line("A1", "Tổng hợp các bàn kiểm phiếu"),
      counts(TEN, {
        at: "A3",
        columns: NAMES,
        batches: [4, 3, 3],
        hasTotal: true,
        figure: FIGURE,
        collected: 10,
      }),
    ]),
  ]),
  book("d-no-sum", "two batches that nobody added up", [
    sheet("Tổng hợp", [
      counts(TEN, {
        at: "A3",
        columns: NAMES,
        batches: [6, 4],
        batchName: (batch) => `Đợt ${String(batch + 1)}`,
        levels: ["TNC", "TN", "TNT"],
        figure: FIGURE,
        collected: 10,
      }),
    ]),
  ]),
  book("e-comma", "a finished result with percentages as text", [
    sheet("Kết quả", [
      counts(TEN, { at: "A2", columns: RESULT, percent: comma, collected: 10, figure: FIGURE }),
    ]),
  ]),
  book("e-computed", "a finished result with computed percentages", [
    sheet("Kết quả", [
      counts(TEN, { at: "A2", columns: RESULT, percent: (share) => share / 100, collected: 10 }),
    ]),
  ]),
  book("e-in-one-cell", "counts written with their percentage, one digit padded", [
    sheet("Kết quả", [
      counts(TEN, {
        at: "A2",
        columns: RESULT,
        write: (count, all) => `${String(count).padStart(2, "0")} (${((100 * count) / all).toFixed(0)}%)`,
        collected: 10,
      }),
    ]),
  ]),
  book("e-with-total-row", "a sum of all people under the result", [
    sheet("Kết quả", [
      counts(TEN, { at: "A2", columns: RESULT, collected: 10 }),
      line("A6", "Tổng cộng", undefined, undefined, 30, 0, 16, 11, 3),
    ]),
  ]),
  book(
    "d-wrong-sum",
    "a sum that its batches do not give",
    [
      changed(
        sheet("Tổng hợp", [
          counts(TEN, {
            at: "A3",
            columns: NAMES,
            batches: [5, 5],
            hasTotal: true,
            figure: FIGURE,
            collected: 10,
          }),
        ]),
        put("K6", 6),
      ),
    ],
    ["F139@K6"],
  ),
  book(
    "e-unreadable",
    "a count left blank, one that is no number, an error",
    [
      changed(
        sheet("Kết quả", [counts(TEN, { at: "A2", columns: NAMES, figure: FIGURE, collected: 10 })]),
        put("D3", null),
        put("E4", "năm"),
        put("F5", { error: "#REF!" }),
      ),
    ],
    ["F137@D3", "F138@E4", "F138@F5"],
  ),
  book(
    "e-contradicts",
    "valid ballots that the levels do not give, too many votes, a wrong share",
    [
      changed(
        sheet("Kết quả", [
          counts(TEN, { at: "A2", columns: RESULT, percent: comma, collected: 10, figure: FIGURE }),
        ]),
        put("D4", 9),
        put("F5", 9),
        put("G5", "90,00"),
        put("G6", "51,00"),
      ),
    ],
    ["F235", "F236", "F237", "W231@G6"],
  ),
  book(
    "e-no-collected",
    "counts alone: nobody knows how many ballots there were",
    [sheet("Kết quả", [counts(TEN, { at: "A2", columns: NAMES, collected: 10 })])],
    ["F247@D3:F5"],
  ),
];
