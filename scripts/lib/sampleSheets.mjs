const CODES = { high: "TNC", conf: "TN", low: "TNT", "": null };
const BOXES = ["high", "conf", "low"];
const BOX_NAMES = ["Cao", "Tín nhiệm", "Thấp"];
const SURNAMES = ["Nguyễn Văn", "Trần Thị", "Lê Văn", "Phạm Thị", "Hoàng Văn"];
/** Column of the first person, from 0: beside the row number and the ballot number. */
const FIRST = 2;

const font = { name: "Times New Roman", size: 12 };
const thin = { style: "thin", color: { rgb: "808080" } };
const border = { top: thin, bottom: thin, left: thin, right: thin };
export const STYLES = {
  title: { font: { ...font, size: 14, bold: true } },
  head: {
    font: { ...font, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E2EFDA" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    border,
  },
  cell: { font, alignment: { horizontal: "center" }, border },
  label: { font },
};

/** "Nguyễn Văn A", "Trần Thị B"…: nobody in particular. */
export function placeholder(at) {
  return `${SURNAMES[at % SURNAMES.length]} ${String.fromCharCode(65 + at)}`;
}

function styled(rows, pick) {
  const cells = new Map();
  rows.forEach((row, r) =>
    row.forEach((_, c) => {
      const style = pick(r);
      if (style) cells.set(`${r},${c}`, { style });
    }),
  );
  return cells;
}

function figures({ collected }) {
  const labels = ["Tổng số", "Được triệu tập", "Có mặt", "Phát ra", "Thu về"];
  return labels.map((label) => [label, null, label === "Thu về" ? collected : null]);
}

function assemble(vote, heads, ballots, columns, merges) {
  const rows = [
    [`Kết quả ghi phiếu tín nhiệm (dữ liệu mẫu ${vote.event})`],
    [],
    ...heads,
    ...ballots,
    [],
    ...figures(vote),
  ];
  const firstBallot = 2 + heads.length;
  const afterBallots = firstBallot + ballots.length;
  const pick = (r) => {
    if (r === 0) return STYLES.title;
    if (r >= 2 && r < firstBallot) return STYLES.head;
    if (r >= firstBallot && r < afterBallots) return STYLES.cell;
    return STYLES.label;
  };
  const width = Math.max(...heads.map((row) => row.length));
  const wide = rows.map((row, r) =>
    r >= 2 && r < afterBallots ? [...row, ...Array(width - row.length).fill(null)] : row,
  );
  return {
    name: "Phiếu",
    rows: wide,
    cells: styled(wide, pick),
    columns,
    merges,
    rowDefs: new Map([[3, { height: 64 }]]),
    freezePane: { rows: firstBallot, columns: FIRST },
  };
}

/** A row per ballot, a column per person, a code in each cell: marks from C5, names in row 3, posts in row 4. */
export function layoutA(vote) {
  const heads = [
    ["STT", "Số phiếu", ...vote.people.map((_, at) => placeholder(at))],
    [null, null, ...vote.people.map((person) => person.title)],
  ];
  const ballots = Array.from({ length: vote.collected }, (_, at) => [
    at + 1,
    at + 1,
    ...vote.people.map((person) => CODES[person.marks[at]]),
  ]);
  const columns = [{ width: 6 }, { width: 9 }, ...vote.people.map(() => ({ width: 15 }))];
  const merges = [0, 1].map((column) => ({ startRow: 2, endRow: 3, startCol: column, endCol: column }));
  return assemble(vote, heads, ballots, columns, merges);
}

/** A row per ballot, three boxes per person marked X: marks from C6, names in row 3, posts in row 4. */
export function layoutC(vote) {
  const triple = (value) => [value, null, null];
  const heads = [
    ["STT", "Số phiếu", ...vote.people.flatMap((_, at) => triple(placeholder(at)))],
    [null, null, ...vote.people.flatMap((person) => triple(person.title))],
    [null, null, ...vote.people.flatMap(() => BOX_NAMES)],
  ];
  const ballots = Array.from({ length: vote.collected }, (_, at) => [
    at + 1,
    at + 1,
    ...vote.people.flatMap((person) => BOXES.map((box) => (person.marks[at] === box ? "X" : null))),
  ]);
  const columns = [
    { width: 6 },
    { width: 9 },
    ...vote.people.flatMap(() => [{ width: 7 }, { width: 10 }, { width: 7 }]),
  ];
  const person = (row) =>
    vote.people.map((_, at) => ({
      startRow: row,
      endRow: row,
      startCol: FIRST + 3 * at,
      endCol: FIRST + 3 * at + 2,
    }));
  const numbers = [0, 1].map((column) => ({ startRow: 2, endRow: 4, startCol: column, endCol: column }));
  return assemble(vote, heads, ballots, columns, [...numbers, ...person(2), ...person(3)]);
}

const FAULTS = { D17: "TNN", F21: "?" };
const ERROR_CELL = "H30";
const ORDINARY = { E9: null, J12: "TNC, TN" };
const ISSUED = { row: 55 - 1, column: 2, value: 45 };

const at = (address) => ({ row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 });

/** The sheet of layout A with faults that must each be found at its cell, and with ordinary invalid marks. */
export function faultySheet(sheet) {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [address, value] of Object.entries({ ...FAULTS, ...ORDINARY })) {
    const { row, column } = at(address);
    rows[row][column] = value;
  }
  const error = at(ERROR_CELL);
  rows[error.row][error.column] = "#N/A";
  rows[ISSUED.row][ISSUED.column] = ISSUED.value;
  const key = `${error.row},${error.column}`;
  const cells = new Map(sheet.cells);
  cells.set(key, { ...cells.get(key), type: "error", value: "#N/A" });
  return { ...sheet, rows, cells };
}
