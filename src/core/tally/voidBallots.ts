import { BALLOT_FAULTS } from "../regulation/faults";
import type { BallotFault, Regulation } from "../regulation/regulation";
import { isUnmarked, MARK, type MarkTable } from "../ballot/mark";
import type { PaperNote } from "../ballot/faultWords";
import type { PaperFact } from "../ballot/paperFacts";

type Faults = Regulation["faults"];

/** Ballots that are invalid for everybody, each under one reason, and facts that make nothing invalid. */
export interface JudgedBallots {
  /** Per row: the reason, in the order of {@link BALLOT_FAULTS}. */
  readonly voided: ReadonlyMap<number, BallotFault>;
  /** Per row: what stands on the paper and leaves it valid. */
  readonly noted: ReadonlyMap<number, readonly PaperFact[]>;
}

/** Whether a row that is a ballot lacks one clear level for somebody on the list. */
function hasMarkFault({ people, marks }: MarkTable, row: number): boolean {
  return marks
    .subarray(row * people, (row + 1) * people)
    .some((mark) => isUnmarked(mark) || mark === MARK.multiple || mark === MARK.declared);
}

function isVoiding(fault: BallotFault, faults: Faults): boolean {
  return faults[fault].scope === "ballot";
}

/**
 * Judges whole ballots under the fault scopes of a regulation (96-QĐ/TW: 171-KH/TU C.II.2; 09-HD/ĐĐTLĐ: union
 * guide III.2.2). A signature never voids anything. With scope `ballot` for marks, one row without one clear
 * level voids the ballot for everybody; a ballot without any mark is a blank one and has its own count.
 *
 * @param notes - what the board noted per row; rows without a note may be missing
 * @param isBallot - per row, whether it is a ballot
 */
export function judgeBallots(
  table: MarkTable,
  notes: ReadonlyMap<number, PaperNote>,
  faults: Faults,
  isBallot: readonly boolean[],
): JudgedBallots {
  const voided = new Map<number, BallotFault>();
  const noted = new Map<number, readonly PaperFact[]>();
  // Without a note and with mark faults counted per row no paper needs to be looked at again.
  const rows = isVoiding("marks", faults) ? isBallot.keys() : notes.keys();
  for (const row of rows) {
    if (isBallot[row] !== true) continue;
    const facts = notes.get(row)?.facts ?? [];
    const onPaper = BALLOT_FAULTS.filter((fault) => facts.some((fact) => fact === fault));
    const hasFault = isVoiding("marks", faults) && hasMarkFault(table, row);
    const found = hasFault ? [...onPaper, "marks" as const] : onPaper;
    const reason = found.find((fault) => isVoiding(fault, faults));
    if (reason) voided.set(row, reason);
    else if (facts.length > 0) noted.set(row, facts);
  }
  return { voided, noted };
}
