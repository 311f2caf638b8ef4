import type { Finding, FindingCode } from "../finding/finding";
import { finding } from "../finding/finding";
import { checkExcluded } from "../people/excluded";
import { checkPaperCounts } from "../read/paperNotes";
import { ballotArea } from "../recognise/ballotTable";
import { isConfirmed } from "../setup/source";
import { cellAddress } from "../sheet/address";
import { originOf } from "../sheet/place";
import { checkBoxHeads } from "./boxHeads";
import { checkFigures } from "./figures";
import { checkHidden } from "./hidden";
import { checkKind } from "./kind";
import { checkLegend } from "./legend";
import { checkMerged, checkUnseen } from "./looks";
import { checkMarks } from "./marks";
import { checkOddLooks } from "./oddLooks";
import { checkElsewhere, otherCells, otherMarks } from "./otherKinds";
import {
  checkLeft,
  checkName,
  checkNamedAgain,
  checkNamesTwice,
  checkOddNames,
  checkOffices,
  checkUnmarked,
  peopleOn,
} from "./people";
import { checkPlausibility, checkTwins } from "./plausibility";
import { checkReading, checkShape } from "./reading";
import { checkRemarks } from "./remarks";
import { checkRounds } from "./rounds";
import { checkRows } from "./rows";
import type { Needs } from "./seen";
import { checkSheetSums } from "./sheetSums";
import { checkShown } from "./shown";
import { checkStatedFigures } from "./statedFigures";
import { checkStated } from "./statedShares";
import { checkStrays } from "./strays";
import { checkSurroundings } from "./surroundings";
import { checkTerms } from "./terms";
import { votedRows } from "./votedRows";

/** One question that is asked of a kind of ballot. */
interface Check {
  /** What it can say. */
  readonly codes: readonly FindingCode[];
  readonly find: (seen: Partial<Needs>) => readonly Finding[];
}

/** A check by what it needs: where that is not there, it says nothing. */
function check<N extends keyof Needs>(
  needs: N,
  codes: readonly FindingCode[],
  find: (seen: Needs[N]) => readonly Finding[],
): Check {
  return {
    codes,
    find: (seen) => {
      const own = seen[needs];
      return own === undefined ? [] : find(own);
    },
  };
}

const BESIDE = ["W106", "F107", "F109", "F110", "F129", "W117", "W149"] as const;
const STATED = ["W231", "F232", "W233", "W234", "F235", "F236", "F237", "W238"] as const;
const RECONCILED = ["F201", "F203", "F204", "F207", "F212", "F242", "F243", "F251", "F401"] as const;

/**
 * Every check of a kind of ballot, in the order in which findings of equal weight are shown. `source` is asked of
 * ballots and of tables of counts alike.
 */
export const CHECKS: readonly Check[] = [
  check("ballots", ["N153", "F122", "F123", "F124", "N140", "F108", "W152", ...BESIDE], (seen) =>
    checkSurroundings(seen.raw, seen.read.normal, otherMarks(seen)),
  ),
  check("ballots", ["F116"], checkShape),
  check("source", ["F161", "F162", "F163"], ({ raw, source, people }) => checkHidden(raw, source, people)),
  check("source", ["F171", "W172", "W173"], ({ raw, watched }) => checkShown(raw, watched)),
  check("source", ["F174", "W661", "W672"], ({ raw, watched }) => checkOddLooks(raw, watched)),
  check("ballots", ["F148"], checkElsewhere),
  check("ballots", ["F150"], ({ sheet, read, source }) =>
    checkLegend(sheet, read.reading, source.signs !== null),
  ),
  check("ballots", ["F102", "F103", "F154", "F188", "N114"], checkReading),
  // The heads of a list are looked at where they stand, with its surroundings.
  check("ballots", ["F108", "W152"], ({ source, read }) =>
    source.type === "list" ? [] : checkBoxHeads(read.normal.grid, read.table),
  ),
  check("ballots", BESIDE, (seen) => checkStrays(seen.read.normal.grid, seen.read.table, otherCells(seen))),
  check("ballots", ["F119", "W120", "W147", "F181"], ({ read }) => checkRows(read.normal.grid, read.table)),
  check("ballots", ["F191"], ({ raw, source, read }) => checkRounds(raw, source, read.table)),
  check("source", ["F121"], ({ raw, people }) =>
    peopleOn(raw.sheet, people).flatMap((person, at) => checkName(person, at + 1)),
  ),
  check("ballots", ["F179"], ({ source, read }) => checkOddNames(read.table, isConfirmed(source))),
  check("ballots", ["F180"], ({ source, read, left, hasMarks }) =>
    checkUnmarked(read.table, left, hasMarks, isConfirmed(source)),
  ),
  check("ballots", ["F184", "W136"], ({ raw, people, read }) => {
    const again = checkNamedAgain(read.table);
    return again.length > 0 ? again : checkNamesTwice(peopleOn(raw.sheet, people));
  }),
  check("ballots", ["W118"], ({ raw, people }) => checkOffices(people, raw.sheet)),
  check("ballots", ["F131", "F132", "N113", "N141", "N142", "N143"], (seen) =>
    checkMarks(seen.read.normal.grid, seen.read.table, seen.read.marks, votedRows(seen), seen.left),
  ),
  check("ballots", ["F133", "F246"], ({ notes }) => notes.findings),
  check("ballots", ["F182"], ({ read: { normal, table, source }, regulation }) =>
    source.type === "list" ? [] : checkRemarks(normal.grid, table, normal.source.faults, regulation.faults),
  ),
  check("counts", ["F110"], ({ below, sheet, cells }) =>
    below === null
      ? []
      : [
          finding(
            "F110",
            { row: below + 1 },
            { sheet: sheet.sheet, address: cellAddress(below, cells.column) },
          ),
        ],
  ),
  check("source", ["F421", "W412"], ({ kind, people, raw, hasMarks }) =>
    checkLeft(kind.excluded, people, raw.sheet, hasMarks),
  ),
  check("ballots", ["F128"], ({ sheet, cells }) => checkMerged(sheet, cells)),
  check("source", ["W130", "W135"], ({ sheet, cells }) => checkUnseen(sheet, cells)),
  check("counts", ["F137", "F138", "F139"], ({ findings }) => findings),
  check("ballots", ["F207", "F210", "W213"], ({ sheet, read, setup, kind }) =>
    checkFigures(sheet, originOf(read.normal.grid, ballotArea(read.table)), setup, kind),
  ),
  check("counts", ["F210"], ({ sheet, table, rows, kind, collected }) =>
    checkStatedFigures(sheet, table, rows, { issued: kind.issued, collected }),
  ),
  check("counts", ["F151"], ({ table }) => checkTerms(table)),
  check("countedBallots", ["F244", "F245", "W416"], ({ seen, result }) =>
    checkPaperCounts(seen.kind, seen.notes, result.collected),
  ),
  check("countedTable", STATED, ({ seen, whole }) => checkStated(seen.sheet, seen.table, seen.rows, whole)),
  check("result", ["W413", "W414"], ({ kind, regulation, setup }) =>
    checkExcluded(kind.excluded, regulation, setup.conference.date),
  ),
  check("result", RECONCILED, ({ result, kind, setup }) => checkKind(result, kind, setup)),
  check("result", ["F206", "F209", "N418", "F105", "F249"], ({ judging }) => judging),
  check("result", ["W601", "W602"], ({ result, setup, isRead }) =>
    isRead ? checkPlausibility(result, setup.limits) : [],
  ),
  check("countedBallots", ["W239"], ({ seen, people }) =>
    checkSheetSums(seen.read.normal.grid, seen.read.table.marks, seen.read.reading, people),
  ),
  check("countedBallots", ["W603"], ({ seen, result, marks }) =>
    checkTwins(result, marks, seen.setup.limits),
  ),
];

/** What all checks say whose needs are there. */
export const runChecks = (seen: Partial<Needs>): readonly Finding[] =>
  CHECKS.flatMap(({ find }) => find(seen));
