import { placeholder, STYLES } from "./sampleSheets.mjs";

const CODES = { high: "TNC", conf: "TN", low: "TNT", "": null };
const LEVELS = ["high", "conf", "low"];

function sheet({ event, collected }, heads, lines, columns, frozen) {
  const title = [`Kết quả ghi phiếu tín nhiệm (dữ liệu mẫu ${event})`];
  const rows = [title, [], heads, ...lines, [], ["Thu về", null, collected]];
  const styleOf = (row) => {
    if (row === 0) return STYLES.title;
    if (row === 2) return STYLES.head;
    return row > 2 && row < 3 + lines.length ? STYLES.cell : STYLES.label;
  };
  const cells = new Map();
  rows.forEach((row, at) => row.forEach((_, column) => cells.set(`${at},${column}`, { style: styleOf(at) })));
  return { name: "Phiếu", rows, cells, columns, freezePane: { rows: 3, columns: frozen } };
}

/** A line per ballot and person with three boxes: marks from D4, numbers in A, names and posts in B and C. */
export function layoutB(vote) {
  const heads = ["Số phiếu", "Họ và tên", "Chức vụ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"];
  const lines = Array.from({ length: vote.collected }, (_, ballot) =>
    vote.people.map((person, at) => [
      ballot + 1,
      placeholder(at),
      person.title,
      ...LEVELS.map((level) => (person.marks[ballot] === level ? "X" : null)),
    ]),
  ).flat();
  const columns = [9, 18, 34, 10, 10, 10].map((width) => ({ width }));
  return sheet(vote, heads, lines, columns, 3);
}

/** A row per person and a column per ballot: marks from D4, names and posts in B and C. */
export function layoutTurned(vote) {
  const ballots = Array.from({ length: vote.collected }, (_, at) => at);
  const heads = ["STT", "Họ và tên", "Chức vụ", ...ballots.map((at) => `P${at + 1}`)];
  const lines = vote.people.map((person, at) => [
    at + 1,
    placeholder(at),
    person.title,
    ...ballots.map((ballot) => CODES[person.marks[ballot]]),
  ]);
  const columns = [6, 18, 34, ...ballots.map(() => 6)].map((width) => ({ width }));
  return sheet(vote, heads, lines, columns, 3);
}
