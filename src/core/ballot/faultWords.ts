import { isCellError, type Cell } from "../sheet/cell";
import { cleanText } from "../text/text";
import {
  NAME_ADDED,
  NAME_CROSSED_OUT,
  NO_FAULT,
  NOT_ISSUED,
  OTHER_INFORMATION,
  SIGNED,
} from "../vocabulary/faults";
import { faultsIn } from "../vocabulary/joined";
import { matches, type Role } from "../vocabulary/role";
import { PAPER_FACTS, type PaperFact } from "./paperFacts";

const WORDS: Readonly<Record<PaperFact, Role>> = {
  notIssued: NOT_ISSUED,
  nameCrossedOut: NAME_CROSSED_OUT,
  nameAdded: NAME_ADDED,
  otherInformation: OTHER_INFORMATION,
  signed: SIGNED,
};

function factOf(part: string): PaperFact | null {
  return PAPER_FACTS.find((fact) => matches(WORDS[fact], part)) ?? null;
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
 * separated by commas, semicolons, new lines or "và"; a blank cell, a typed 0 or "Hợp lệ" means none. A text must say the
 * fault and nothing else: what says more is unknown.
 *
 * @example
 * // "Gạch tên; ký tên" → nameCrossedOut, signed; "Ghi thêm tên" → nameAdded; "không gạch tên" → unknown
 */
export function readPaperNote(cell: Cell): PaperNote {
  if (cell === null || cell === 0) return NO_NOTE;
  if (isCellError(cell)) return { facts: [], unknown: cell.error };
  const text = cleanText(String(cell));
  if (text === "" || text === "0" || matches(NO_FAULT, text)) return NO_NOTE;
  const facts = String(cell).split("\n").flatMap(faultsIn).filter(Boolean).map(factOf);
  const known = facts.filter((fact) => fact !== null);
  const isKnown = facts.length > 0 && known.length === facts.length;
  return { facts: [...new Set(known)], unknown: isKnown ? null : text };
}
