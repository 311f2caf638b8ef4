import { isCellError, type Cell, type Grid } from "../core/sheet/cell";
import { printDate } from "../core/deadlines/deadlines";
import { finding } from "../core/finding/finding";
import { REGULATIONS } from "../core/regulation";
import { textsOf } from "../core/regulation/custom";
import { customRows } from "../core/regulation/customTexts";
import type * as Legacy from "../core/text/legacy/legacy";
import { resultWord } from "../locales/results";
import { sayPoint, sayRule } from "../locales/rules";
import { valueOrThrow } from "./answer";
import { encodingOf, idOf } from "./options";
import { perCell, type CellResult } from "./perCell";
import { refuse, showCell, toGrid } from "./values";

type Reader = Pick<typeof Legacy, "decode" | "guessEncoding" | "readingsOf">;

/** The one old encoding in which all texts of a range can be read, where there is just one. */
function sharedEncoding({ guessEncoding }: Reader, grid: Grid): Legacy.LegacyEncoding | null {
  const texts = grid.flat().filter((cell) => typeof cell === "string");
  const guess = guessEncoding(texts.join("\n"));
  return guess === "tcvn3" || guess === "vni" ? guess : null;
}

function decodeCell(
  { decode, readingsOf }: Reader,
  cell: Cell,
  encoding: Legacy.LegacyEncoding | null,
): CellResult {
  if (isCellError(cell)) return refuse(finding("F703", { argument: "text", value: showCell(cell) }));
  if (typeof cell === "number") return { ok: true, value: cell === 0 ? "" : cell };
  const text = showCell(cell);
  if (encoding) return { ok: true, value: decode(text, encoding) };
  const [first, second] = readingsOf(text);
  if (first === undefined || first === "unicode") return { ok: true, value: text };
  if (second === undefined) return { ok: true, value: decode(text, first) };
  return refuse(finding("F711", { text }));
}

/**
 * Text in TCVN3 (ABC) or VNI as Unicode. Without an encoding it is decoded only where the content leaves one
 * reading: a range is read as a whole first, then cell by cell. What is Unicode already stays as it is, and so
 * does what may be: `TOUNICODE("Lê")`.
 *
 * @customfunction TOUNICODE
 * @param text The text.
 * @param [encoding] The encoding.
 * @returns The text in Unicode.
 */
export async function unicode(text: unknown[][], encoding?: unknown): Promise<unknown[][]> {
  const asked = valueOrThrow(encodingOf(encoding));
  const grid = toGrid(text);
  // The tables of the old encodings come when they are asked for, like SHA-256: few sheets need them.
  const reader = await import("../core/text/legacy/legacy");
  const named = asked ?? sharedEncoding(reader, grid);
  return perCell({ text }, (cell) => decodeCell(reader, cell("text"), named));
}

const COLUMNS = ["id", "name", "base", "half", "twoThirds", "status", "from", "to", "unverified"] as const;

/**
 * All regulations known, with what makes 100 %, the bands, how far each was checked and its dates; or one as
 * two columns (field, value), to be pasted, changed and given back as a regulation argument.
 *
 * `REGULATIONS("96-QD/TW")` says "trên 1/2" and "từ 2/3": exactly half is below, exactly 2/3 is in.
 *
 * @customfunction REGULATIONS
 * @param [id] Regulation.
 * @returns The table.
 */
export function regulations(id?: unknown): unknown[][] {
  const one = valueOrThrow(idOf(id));
  if (one) return customRows(textsOf(one)).map((row) => [...row]);
  const rows = REGULATIONS.map((regulation) => {
    const { from, to } = regulation.effective;
    const [half, twoThirds] = regulation.thresholds;
    return [
      regulation.id,
      regulation.name,
      textsOf(regulation).base,
      half.label,
      twoThirds.label,
      resultWord(`status.${regulation.status}`),
      printDate(from),
      to === null ? "" : printDate(to),
      regulation.unverified.map((point) => sayPoint(point, sayRule)).join("; "),
    ];
  });
  return [COLUMNS.map((column) => resultWord(`regulations.${column}`)), ...rows];
}
