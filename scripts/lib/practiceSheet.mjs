// The workbook of the guide's practice: a small vote with planted errors, each of which the guide says how to find.
import { layoutA, placeholder } from "./sampleSheets.mjs";

const LEVELS = { c: "high", t: "conf", k: "low", "-": "" };
const OFFICES = ["Bí thư", "Phó Bí thư Thường trực", "Phó Bí thư", "Trưởng Ban Tổ chức", "Chánh Văn phòng"];
/** A letter per ballot: high, confidence, low, nothing. The last two are on one half, and over it. */
const MARKS = ["cctcccctcccc", "ctctckcctccc", "tc-cttcktctc", "kcktkcktktkc", "kktkckt-kkkt"];
const BALLOTS = 12;
const FIGURES = { C18: BALLOTS, C19: BALLOTS, C20: BALLOTS, C21: BALLOTS, C22: BALLOTS };

/** What is wrong on purpose, and what the paper says. */
export const PLANTED = [
  { cell: "D8", code: "F131", wrong: "TNN", right: "TN" },
  { cell: "F10", code: "F132", wrong: "#N/A", right: "TNC" },
  { cell: "B13", code: "W120", wrong: 8, right: 9 },
  { cell: "C21", code: "F204", wrong: 11, right: BALLOTS },
];

/** What looks wrong and is as the paper has it. */
const AS_ON_PAPER = { G12: "TNC, TN" };

const placeOf = (cell) => ({ row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 });

function put(rows, cell, value) {
  const { row, column } = placeOf(cell);
  rows[row][column] = value;
}

/** The sheet as it is given out, or with all corrections made. */
export function practiceSheet({ isCorrected }) {
  const people = OFFICES.map((title, at) => ({
    title,
    name: placeholder(at),
    marks: [...MARKS[at]].map((letter) => LEVELS[letter]),
  }));
  const sheet = layoutA({ event: "bài thực hành", collected: BALLOTS, people });
  const rows = sheet.rows.map((row) => [...row]);
  const cells = new Map(sheet.cells);
  for (const [cell, value] of Object.entries({ ...FIGURES, ...AS_ON_PAPER })) put(rows, cell, value);
  for (const { cell, wrong, right } of PLANTED) {
    put(rows, cell, isCorrected ? right : wrong);
    const { row, column } = placeOf(cell);
    const key = `${row},${column}`;
    if (!isCorrected && wrong === "#N/A") cells.set(key, { ...cells.get(key), type: "error", value: wrong });
  }
  return { ...sheet, rows, cells };
}
