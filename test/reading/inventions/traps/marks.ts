import type { Value } from "../../../corpus/sheet";
import type { Piece, Put } from "../canvas";
import type { Random } from "../random";
import type { Setting } from "../layouts/setting";

const UNKNOWN = ["TNN", "?", "xx", "CT", "7", "k rõ", "TNCT", "cao?"];

const withPut = (piece: Piece, at: Put, change: Partial<Put>): Piece => ({
  ...piece,
  puts: piece.puts.map((put) => (put === at ? { ...put, ...change } : put)),
});

const without = (piece: Piece, at: Put): Piece => ({
  ...piece,
  puts: piece.puts.filter((put) => put !== at),
});

/** The first ballots hold consecutive numbers that no set knows. */
function firstUnknown(piece: Piece, marks: readonly Put[], random: Random): Piece {
  const first = Math.min(...marks.map(({ row }) => row));
  const rows = 1 + random.below(2);
  let next = 4;
  return {
    ...piece,
    puts: piece.puts.map((put) =>
      put.role === "mark" && put.row < first + rows ? { ...put, value: next++ } : put,
    ),
  };
}

function mergedMarks(piece: Piece, marks: readonly Put[], random: Random): Piece {
  const { row, column } = random.pick(marks);
  return {
    ...piece,
    puts: piece.puts.filter((put) => put.row !== row + 1 || put.column !== column || put.role !== "mark"),
    merges: [...piece.merges, { row, column, rows: 2, columns: 1 }],
  };
}

const SHOWN: Readonly<Record<string, string>> = { high: "Cao", confidence: "TN", low: "Thấp" };

/** The format of the cells shows the levels, while their values look like the usual digits. */
function shownOtherwise(piece: Piece, { codes }: Setting): Piece {
  const shown = new Map<Value, string>(
    (["high", "confidence", "low"] as const).flatMap((level) =>
      codes[level].map((value) => [value, SHOWN[level] ?? ""] as const),
    ),
  );
  return {
    ...piece,
    puts: piece.puts.map((put) => {
      const text = put.role === "mark" ? shown.get(put.value) : undefined;
      return text === undefined ? put : { ...put, shown: text };
    }),
  };
}

/** A table in which some marks or names are no longer what they were. */
export function trappedMarks(setting: Setting, piece: Piece): Piece {
  const { trap, random } = setting;
  const marks = piece.puts.filter(({ role }) => role === "mark");
  const names = piece.puts.filter(({ role }) => role === "name");
  switch (trap) {
    case "unknownSign":
      return withPut(piece, random.pick(marks), { value: random.pick(UNKNOWN) });
    case "errorCell":
      return withPut(piece, random.pick(marks), { value: { error: "#N/A" } });
    case "nameless":
      return without(piece, random.pick(names));
    case "mergedMarks":
      return mergedMarks(piece, marks, random);
    case "firstUnknown":
      return firstUnknown(piece, marks, random);
    case "numberFormat":
      return shownOtherwise(piece, setting);
    default:
      return piece;
  }
}
