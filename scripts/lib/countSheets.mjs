import { placeholder, STYLES } from "./sampleSheets.mjs";

const LEVELS = ["high", "conf", "low"];
const BATCHES = 3;

const countsIn = (marks) => LEVELS.map((level) => marks.filter((mark) => mark === level).length);

/** "40,43": two decimals, half up, as the source prints them. Integers only, so that no half is lost. */
function printedShare(count, whole) {
  const hundredths = Math.floor((20000 * count + whole) / (2 * whole));
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`;
}

/** A title, a head, a row per person, the figures beside their labels. */
function assemble({ title, heads, lines, figures, widths, merges }) {
  const pad = (row) => [...row, ...Array(widths.length - row.length).fill(null)];
  const parts = [
    { rows: [[title]], style: STYLES.title },
    { rows: [[]], style: null },
    { rows: heads.map(pad), style: STYLES.head },
    { rows: lines.map(pad), style: STYLES.cell },
    { rows: [[]], style: null },
    { rows: figures, style: STYLES.label },
  ];
  const rows = parts.flatMap((part) => part.rows.map((cells) => ({ cells, style: part.style })));
  const cells = rows.flatMap(({ cells: row, style }, r) =>
    style ? row.map((_, c) => [`${r},${c}`, { style }]) : [],
  );
  return {
    name: "Kết quả",
    rows: rows.map((row) => row.cells),
    cells: new Map(cells),
    columns: widths.map((width) => ({ width })),
    merges: merges.map(([startRow, endRow, startCol, endCol]) => ({ startRow, endRow, startCol, endCol })),
    freezePane: { rows: 2 + heads.length, columns: 2 },
  };
}

/** A finished result: counts from F6, each with its percentage of the ballots collected to its right. */
export function layoutE({ event, collected, people }) {
  const heads = [
    ["STT", "Họ và tên", "Chức vụ", "Hợp lệ", "Không hợp lệ"].concat(
      ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"].flatMap((level) => [level, null]),
    ),
    [...Array(5).fill(null), ...LEVELS.flatMap(() => ["Số phiếu", "Tỉ lệ %"])],
    Array.from({ length: 11 }, (_, at) => `(${at + 1})`),
  ];
  const lines = people.map(({ title, marks }, at) => {
    const counts = countsIn(marks);
    const valid = counts.reduce((sum, count) => sum + count, 0);
    const shares = counts.flatMap((count) => [count, printedShare(count, collected)]);
    return [at + 1, placeholder(at), title, valid, collected - valid, ...shares];
  });
  return assemble({
    title: `Kết quả lấy phiếu tín nhiệm (dữ liệu mẫu ${event})`,
    heads,
    lines,
    figures: [["Thu về", null, collected]],
    widths: [6, 20, 26, 9, 9, 10, 10, 10, 10, 10, 10],
    merges: [
      ...[0, 1, 2, 3, 4].map((column) => [2, 3, column, column]),
      ...[5, 7, 9].map((column) => [2, 2, column, column + 1]),
    ],
  });
}

/** The same sheet with another text in one cell. */
export function withText(sheet, row, column, text) {
  return { ...sheet, rows: sheet.rows.map((cells, at) => (at === row ? cells.with(column, text) : cells)) };
}

/** A tally sheet: the ballots shared out among counting tables, counts from D5, and their sum. */
export function layoutD({ event, collected, people }) {
  const size = Math.ceil(collected / BATCHES);
  const batches = Array.from({ length: BATCHES }, (_, at) => at * size);
  const names = [...batches.map((_, at) => `Bàn ${at + 1}`), "Tổng cộng"];
  const heads = [
    ["STT", "Họ và tên", "Chức vụ", ...names.flatMap((name) => [name, null, null])],
    [null, null, null, ...names.flatMap(() => ["Cao", "Tín nhiệm", "Thấp"])],
  ];
  const lines = people.map(({ title, marks }, at) => [
    at + 1,
    placeholder(at),
    title,
    ...batches.flatMap((from) => countsIn(marks.slice(from, from + size))),
    ...countsIn(marks),
  ]);
  return assemble({
    title: `Tổng hợp kết quả kiểm phiếu các bàn (dữ liệu mẫu ${event})`,
    heads,
    lines,
    figures: [
      ["Phát ra", null, collected],
      ["Thu về", null, collected],
    ],
    widths: [6, 20, 36, ...names.flatMap(() => [7, 10, 7])],
    merges: [
      ...[0, 1, 2].map((column) => [2, 3, column, column]),
      ...names.map((_, at) => [2, 2, 3 + 3 * at, 5 + 3 * at]),
    ],
  });
}
