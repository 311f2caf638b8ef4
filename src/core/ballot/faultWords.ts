import { isCellError, type Cell } from "../sheet/cell";
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

const BOARD = "(?:ban kiem phieu|ban kp|bkp)";
const WHOM = "(?: (?:cua )?(?:nguoi|ong|ba|dong chi|dc|so)\\b[^;,]*)?";
const PATTERNS: Readonly<Record<PaperFact, string>> = {
  notIssued: `khong (?:phai )?(?:la )?(?:phieu )?(?:do|cua) ${BOARD}(?: phat(?: ra| hanh)?)?|phieu (?:la|gia)`,
  nameCrossedOut: `(?:bi |co )?(?:gach(?: bo| xoa)?|xoa) (?:ho ten|ten)${WHOM}(?: in tren phieu)?`,
  nameAdded:
    "(?:co )?(?:(?:ghi|viet|dien) )?them (?:ho ten|ten|nguoi)(?: nguoi)?(?: khac)?(?: ngoai danh sach)?(?: vao phieu)?",
  otherInformation:
    "(?:co )?(?:(?:ghi|viet) )?(?:them )?(?:thong tin|noi dung|y kien|nhan xet)(?: khac)?(?: vao phieu)?|(?:ghi|viet) them",
  signed: "(?:co )?(?:ky ten|chu ky)(?: (?:cua )?(?:nguoi (?:ghi|bo) phieu|cu tri|dai bieu))?",
};

// The whole text must say it: "không gạch tên" or "gạch chéo ô" is something else.
const WORDS = PAPER_FACTS.map((fact) => [new RegExp(`^(?:phieu )?(?:${PATTERNS[fact]})$`), fact] as const);

const BETWEEN = /\s*[;,+\n]\s*|\s+va\s+/;

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
 * separated by commas, semicolons, new lines or "và"; a blank cell or a typed 0 means none. A text must say the
 * fault and nothing else: what says more is unknown.
 *
 * @example
 * // "Gạch tên; ký tên" → nameCrossedOut, signed; "Ghi thêm tên" → nameAdded; "không gạch tên" → unknown
 */
export function readPaperNote(cell: Cell): PaperNote {
  if (cell === null || cell === 0) return NO_NOTE;
  if (isCellError(cell)) return { facts: [], unknown: cell.error };
  const text = cleanText(String(cell));
  if (text === "" || text === "0") return NO_NOTE;
  const said = String(cell)
    .split("\n")
    .map(fold)
    .join("\n")
    .replace(/\bho va ten\b/g, "ho ten");
  const facts = said.split(BETWEEN).filter(Boolean).map(factOf);
  const known = facts.filter((fact) => fact !== null);
  const isKnown = facts.length > 0 && known.length === facts.length;
  return { facts: [...new Set(known)], unknown: isKnown ? null : text };
}
