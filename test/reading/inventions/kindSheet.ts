import type { Value } from "../../corpus/sheet";
import { below, beside, moved, NOTHING, pieceOf, together, type Note, type Piece } from "./canvas";
import { boxesPiece } from "./layouts/boxes";
import { columnsPiece } from "./layouts/columns";
import { resultsPiece, tallyPiece } from "./layouts/counts";
import { listPiece } from "./layouts/list";
import { rowsPiece } from "./layouts/rows";
import type { Setting } from "./layouts/setting";
import { legendLine, legendPiece } from "./legend";
import { randomFrom, type Random } from "./random";
import { triedOut } from "./traps/columns";
import { trappedMarks } from "./traps/marks";
import { LEVELS, partOf, truthOf } from "./vote";
import { COLLECTED_LABELS, ISSUED_LABELS, SIGNATURES, TITLES } from "./words/heads";

function tablePiece(setting: Setting): Piece {
  switch (setting.choice.layout) {
    case "rows":
      return rowsPiece(setting);
    case "boxes":
      return boxesPiece(setting);
    case "columns":
      return columnsPiece(setting);
    case "list":
    case "listBoxes":
      return listPiece(setting);
    case "tally":
      return tallyPiece(setting);
    case "results":
      return resultsPiece(setting);
  }
}

const IN_HALVES = ["rows", "boxes", "columns"];

/** Whether ballots can go on beside the others: each numbered, and nothing else around them. */
function mayBeHalved({ choice, trap }: Setting): boolean {
  const { layout, numbering, form, asides, sums, gap, skip, ballots } = choice;
  const isPlain =
    form === "none" && asides.length === 0 && sums === "none" && gap === "none" && skip === "none";
  const isNumbered = numbering !== "none" && numbering !== "twice";
  return (
    choice.isHalved && IN_HALVES.includes(layout) && isPlain && isNumbered && trap === "none" && ballots > 7
  );
}

/** Two halves of a vote beside each other, or below where ballots are columns; both are written in the same way. */
function inHalves(setting: Setting): Piece {
  const { vote, choice } = setting;
  const half = Math.ceil(vote.ballots.length / 2);
  const [first, second] = [0, half].map((before) => {
    const own = { vote: partOf(vote, before, before + half), before, random: randomFrom(choice.seed + 2) };
    return tablePiece({ ...setting, ...own });
  }) as [Piece, Piece];
  return choice.layout === "columns" ? below(first, 1, second) : beside(first, 1, second);
}

function titles(count: number, random: Random): Piece {
  const rows = Array.from({ length: count }, () => [
    ...Array<Value>(random.below(3)).fill(null),
    random.pick(TITLES),
  ]);
  return pieceOf(count > 0 && random.chance(0.5) ? [...rows, []] : rows);
}

function figures({ vote, trap, random }: Setting): Piece {
  // Far more than there are rows: one more could be a blank ballot in a blank row.
  const collected = vote.ballots.length + (trap === "wrongCollected" ? 50 : 0);
  const gap = Array<Value>(random.below(3)).fill(null);
  return pieceOf([
    [random.pick(ISSUED_LABELS), ...gap, collected + random.below(3)],
    [random.pick(COLLECTED_LABELS), ...gap, collected],
  ]);
}

function signature(random: Random): Piece {
  const right = Array<Value>(2 + random.below(3)).fill(null);
  return pieceOf(random.pick(SIGNATURES).map((text) => [...right, text]));
}

/** What a cell says of the codes without standing in one. */
function notesOf({ codes, choice }: Setting, table: Piece): readonly Note[] {
  const text = legendLine(codes, choice.legend);
  const marks = table.puts.filter(({ role }) => role === "mark");
  const names = table.puts.filter(({ role }) => role === "name");
  if (choice.legend.place === "comment") {
    const at = names[0] ?? marks[0];
    return at ? [{ area: { row: at.row, column: at.column, rows: 1, columns: 1 }, text }] : [];
  }
  if (choice.legend.place !== "validation" || marks.length === 0) return [];
  const [rows, columns] = [marks.map(({ row }) => row), marks.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return [{ area, text }];
}

/** A small result block beside the ballots. */
function resultBlock({ vote }: Setting): Piece {
  return pieceOf([
    ["Kết quả", "Cao", "TN", "Thấp"],
    ...truthOf(vote).map((person) => [person.name, ...LEVELS.map((level) => person[level])]),
  ]);
}

/** A list of who was there: some of them are voted on. */
function attendanceList({ vote, choice, random }: Setting): Piece {
  const others = ["Phạm Văn D", "Hoàng Thị E", "Vũ Văn G"];
  const names = [...vote.people.slice(0, 2).map(({ name }) => name), ...others];
  const heads = random.pick([["Có mặt"], ["Có mặt", "Vắng"], ["Điểm danh", "Ghi chú"]]);
  const title = random.chance(0.5) ? [[random.pick(["Danh sách điểm danh", "ĐIỂM DANH"])]] : [];
  const lines = names.map((name, at) => [at + 1, name, (at + choice.seed) % 4 > 0 ? "x" : null]);
  return pieceOf([...title, [random.pick(["STT", "TT"]), "Họ và tên", ...heads], ...lines]);
}

function withAttendance(setting: Setting, whole: Piece): Piece {
  const { attendance } = setting.choice;
  if (attendance === "none") return whole;
  const list = attendanceList(setting);
  return attendance === "below" ? below(whole, 1, list) : beside(whole, 1, list);
}

function bodyOf(setting: Setting): Piece {
  const { codes, choice, trap, random } = setting;
  const table = trappedMarks(setting, mayBeHalved(setting) ? inHalves(setting) : tablePiece(setting));
  const noted = withAttendance(setting, { ...table, notes: notesOf(setting, table) });
  const whole = trap === "resultBeside" ? beside(noted, 1, resultBlock(setting)) : noted;
  const legend = legendPiece(codes, choice.legend);
  switch (choice.legend.place) {
    case "above":
      return below(legend, random.below(2), whole);
    case "below":
      return below(whole, 1 + random.below(2), legend);
    case "right":
      return beside(whole, 1 + random.below(2), legend, random.below(2));
    default:
      return whole;
  }
}

/** One kind of ballot with everything around it. */
export function kindPiece(setting: Setting, title: string | null): Piece {
  const { choice, trap, random } = setting;
  const isCounts = choice.layout === "tally" || choice.layout === "results";
  const wantsFigures = (choice.figures && title === null) || isCounts || trap === "wrongCollected";
  const parts = [
    [0, wantsFigures ? figures(setting) : NOTHING],
    [1, choice.signature && title === null ? signature(random) : NOTHING],
    [1, trap === "afterSignature" ? pieceOf([triedOut(setting)]) : NOTHING],
  ] as const;
  const body = parts.reduce((above, [gap, piece]) => below(above, 1 + gap, piece), bodyOf(setting));
  const head = title === null ? titles(choice.titles, random) : pieceOf([[title]]);
  return moved(below(head, 0, body), 0, choice.indent);
}

const VARIANTS: readonly ((text: string) => string)[] = [
  (text) => `${text} `,
  (text) => ` ${text}`,
  (text) => `${text}\u00a0`,
  (text) => text.normalize("NFD"),
];

/** Some texts with spaces around them or with their tones apart. */
export function noisy(piece: Piece, random: Random): Piece {
  const puts = piece.puts.map((put) =>
    typeof put.value === "string" && random.chance(0.08)
      ? { ...put, value: random.pick(VARIANTS)(put.value) }
      : put,
  );
  return { ...piece, puts };
}

/** Kinds one below the other. */
export const stacked = (pieces: readonly Piece[]): Piece =>
  pieces.reduce((above, piece) => below(above, 2, piece), together());
