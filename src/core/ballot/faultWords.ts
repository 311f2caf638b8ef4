import { isBlank, isCellError, type Cell } from "../cell/cell";
import type { BallotFault } from "../regulation/regulation";
import { cleanText, fold } from "../text/text";

/** What a whole ballot paper may carry besides its marks. A voter's signature is allowed everywhere. */
export type PaperFact = Exclude<BallotFault, "marks"> | "signed";

export const PAPER_FACTS: readonly PaperFact[] = [
  "notIssued",
  "nameCrossedOut",
  "nameAdded",
  "otherInformation",
  "signed",
];

// The longer meaning first: "ghi thêm tên" also says "ghi thêm".
const WORDS: readonly (readonly [RegExp, PaperFact])[] = [
  [/khong (?:phai )?(?:phieu )?(?:do|cua).*(?:phat|ban kiem phieu|bkp)|phieu la\b|phieu gia\b/, "notIssued"],
  [/gach|xoa ten|xoa ho ten/, "nameCrossedOut"],
  [/(?:ghi|viet|dien)?\s*them (?:ten|nguoi|ho ten)/, "nameAdded"],
  [/ky ten|chu ky|co ky/, "signed"],
  [/thong tin|noi dung|y kien|nhan xet|ghi them|viet them/, "otherInformation"],
];

const BETWEEN = /\s*[;,+\n]\s*/;

function factOf(part: string): PaperFact | null {
  return WORDS.find(([pattern]) => pattern.test(part))?.[1] ?? null;
}

/** What a cell of the fault column says of its ballot. */
export interface PaperNote {
  readonly facts: readonly PaperFact[];
  /** Text that is no fault we know; it must be settled before the ballot can be judged. */
  readonly unknown: string | null;
}

const NO_NOTE: PaperNote = { facts: [], unknown: null };

/**
 * Reads one cell of the column in which the board notes what is wrong with a whole ballot. Several faults are
 * separated by commas, semicolons or new lines; a blank cell or a typed 0 means none.
 *
 * @example
 * // "Gạch tên; ký tên" → nameCrossedOut, signed; "Ghi thêm tên" → nameAdded; "?" → unknown
 */
export function readPaperNote(cell: Cell): PaperNote {
  if (isBlank(cell) || cell === 0) return NO_NOTE;
  if (isCellError(cell)) return { facts: [], unknown: cell.error };
  const text = cleanText(String(cell));
  const facts = fold(String(cell)).split(BETWEEN).filter(Boolean).map(factOf);
  const known = facts.filter((fact) => fact !== null);
  return { facts: [...new Set(known)], unknown: known.length === facts.length ? null : text };
}
