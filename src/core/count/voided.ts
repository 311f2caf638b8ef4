import type { SheetGrid } from "../sheet/grid";
import { addressAt } from "../sheet/place";
import { PAPER_FACTS, type PaperFact } from "../ballot/paperFacts";
import type { MarkTable } from "../ballot/mark";
import { FindingCollector } from "../finding/collector";
import type { Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import type { BallotFault, Regulation } from "../regulation/regulation";
import type { Ballots } from "../tally/ballots";
import type { JudgedBallots } from "../tally/voidBallots";
import { countFacts, isVoiding, typedCount, type PaperNotes } from "../read/paperNotes";
import type { KindResult, VoidCounts } from "../record/record";
import { hasFaultColumn, type KindSetup } from "../setup/setup";

/** Ballots settled and judged, with the marks of everybody who is voted on. */
export interface SettledBallots extends Ballots, JudgedBallots {
  readonly marks: MarkTable;
  readonly unlisted: number;
}

type Faults = Regulation["faults"];

/** Numbers that a clerk typed instead of a column, for the facts that do or do not void a ballot. */
function typedCounts(
  kind: KindSetup,
  isWanted: (fact: PaperFact) => boolean,
): Readonly<Record<PaperFact, number>> {
  const typed = (fact: PaperFact) => (!hasFaultColumn(kind) && isWanted(fact) ? typedCount(kind, fact) : 0);
  return {
    notIssued: typed("notIssued"),
    nameCrossedOut: typed("nameCrossedOut"),
    nameAdded: typed("nameAdded"),
    otherInformation: typed("otherInformation"),
    signed: typed("signed"),
  };
}

/** Ballots that are invalid for everybody, each under one reason. */
export function voidCounts(kind: KindSetup, { voided, blank }: SettledBallots, faults: Faults): VoidCounts {
  const typed = typedCounts(kind, (fact) => isVoiding(fact, faults));
  const rows = (fault: BallotFault) => [...voided.values()].filter((reason) => reason === fault).length;
  return {
    notIssued: typed.notIssued + rows("notIssued"),
    nameCrossedOut: typed.nameCrossedOut + rows("nameCrossedOut"),
    nameAdded: typed.nameAdded + rows("nameAdded"),
    otherInformation: typed.otherInformation + rows("otherInformation"),
    marks: rows("marks"),
    blank,
  };
}

/** Ballots with something on the paper that leaves them valid. */
export function notedCounts(kind: KindSetup, { noted }: SettledBallots, faults: Faults): KindResult["noted"] {
  const typed = typedCounts(kind, (fact) => !isVoiding(fact, faults));
  const rows = countFacts(noted.values());
  const entries = PAPER_FACTS.map((fact) => [fact, typed[fact] + rows[fact]] as const);
  return { ...typed, ...Object.fromEntries(entries) };
}

/** Every ballot that is invalid as a whole (N144), or valid in spite of what stands on it (N145), at its cell. */
export function listVoided(
  grid: SheetGrid,
  table: BallotTable,
  { column }: PaperNotes,
  { voided, noted }: SettledBallots,
  numberOf: (row: number) => number,
): readonly Finding[] {
  const found = new FindingCollector(table.sheet);
  const at = (row: number, fault: PaperFact | "marks") =>
    addressAt(
      grid,
      table.marks.row + row,
      fault === "marks" || column === null ? table.marks.column : column,
    );
  for (const [row, fault] of voided) {
    found.add("N144", at(row, fault), () => ({ ballot: numberOf(row), fault }));
  }
  for (const [row, facts] of noted) {
    for (const fault of facts) found.add("N145", at(row, fault), () => ({ ballot: numberOf(row), fault }));
  }
  return found.list();
}
