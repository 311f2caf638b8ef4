import { parseArea } from "../sheet/address";
import { containsArea, type Area } from "../sheet/area";
import { hasCode, type Finding, type FindingCode } from "./finding";

/** What an unreadable mark or line makes a mark look like. */
const OF_MARKS: ReadonlySet<FindingCode> = new Set(["F131", "F132", "N113", "N141", "N142", "N143"]);

function areasOf({ address }: Finding): readonly Area[] {
  return (address ?? "").split(",").flatMap((part) => parseArea(part) ?? []);
}

const columnsOf = (item: Finding) =>
  areasOf(item)
    .map(({ column }) => column)
    .join();

type Covers = (cause: Finding, item: Finding) => boolean;

const areSameBallot: Covers = (cause, item) =>
  hasCode(cause, "F122") &&
  hasCode(item, "N141") &&
  cause.facts.person === item.facts.person &&
  cause.facts.ballot === item.facts.ballot;

/** A line that is missing has no cell of its own: it is shown at the name. */
const isMissingLine: Covers = (cause, item) =>
  hasCode(cause, "F124") &&
  hasCode(item, "N141") &&
  cause.facts.person === item.facts.person &&
  columnsOf(cause) === columnsOf(item);

const isInMerged: Covers = (cause, item) =>
  hasCode(cause, "F128") &&
  OF_MARKS.has(item.code) &&
  areasOf(item).every((inner) => areasOf(cause).some((outer) => containsArea(outer, inner)));

/** What stands in a row of sums are no marks, and no reason to read all others in another way. */
const isInSum: Covers = (cause, item) =>
  hasCode(cause, "F119") &&
  (hasCode(item, "F102") ||
    ((OF_MARKS.has(item.code) || hasCode(item, "W147")) &&
      areasOf(item).every(({ row }) => row === cause.facts.row - 1)));

const UNREAD: ReadonlySet<FindingCode> = new Set(["F102", "F154"]);

/** While nobody knows how the codes are read, nobody knows which of them are strange. */
const isUnread: Covers = (cause, item) => UNREAD.has(cause.code) && hasCode(item, "F131");

/** Whose marks nobody can read yet may have some. */
const isUnsaid: Covers = (cause, item) => UNREAD.has(cause.code) && hasCode(item, "F180");

const CUT: ReadonlySet<FindingCode> = new Set(["F107", "F110", "F129"]);

/** Ballots that a range leaves out are named one by one. */
const isCut: Covers = (cause, item) => hasCode(item, "F148") && CUT.has(cause.code);

/** Whoever named another column for the faults of ballots is told that, not that the right one is not read. */
const isFaultColumn: Covers = (cause, item) => hasCode(cause, "F246") && hasCode(item, "W106");

const UNREADABLE: ReadonlySet<FindingCode> = new Set(["F122", "F124", "F131", "F132"]);

/** Marks that nobody could read are no sign of a careless reader. */
const isUnreadable: Covers = (cause, item) =>
  hasCode(item, "W601") &&
  UNREADABLE.has(cause.code) &&
  "person" in cause.facts &&
  cause.facts.person === item.facts.person;

/** Boxes of which nobody knows whether they were struck out make no marks invalid. */
const isStruckOut: Covers = (cause, item) => hasCode(cause, "F188") && hasCode(item, "W601");

/** Another round has the numbers of the first. */
const isOtherRound: Covers = (cause, item) => hasCode(cause, "F191") && hasCode(item, "W120");

const COVERS: readonly Covers[] = [
  areSameBallot,
  isMissingLine,
  isInMerged,
  isInSum,
  isUnread,
  isUnsaid,
  isCut,
  isFaultColumn,
  isUnreadable,
  isStruckOut,
  isOtherRound,
];

/** Codes that make others say the same once more. */
const CAUSES: ReadonlySet<FindingCode> = new Set([
  "F102",
  "F154",
  "F119",
  "F188",
  "F191",
  "F128",
  "F246",
  ...CUT,
  ...UNREADABLE,
]);

/**
 * The findings of one kind of ballot without those that only follow from a graver one, so that the clerk reads each
 * cause once.
 *
 * @example // F122 "ballot 4 has no line of Trần Thị B" → no N141 for the mark that cannot be there
 */
export function suppressDerivedFindings(findings: readonly Finding[]): readonly Finding[] {
  const causes = findings.filter(({ code }) => CAUSES.has(code));
  if (causes.length === 0) return findings;
  return findings.filter((item) => !causes.some((cause) => COVERS.some((covers) => covers(cause, item))));
}

const spotOf = ({ sheet, address }: Finding) => `${String(sheet)}!${String(address)}`;

/**
 * Findings without the error that stands for a formula without a result where that is said itself.
 *
 * @param formulas - what is said of formulas, F186 among it
 */
export function withoutUnresolved(
  findings: readonly Finding[],
  formulas: readonly Finding[],
): readonly Finding[] {
  const unresolved = new Set(formulas.filter(({ code }) => code === "F186").map(spotOf));
  return unresolved.size === 0
    ? findings
    : findings.filter((item) => item.code !== "F132" || !unresolved.has(spotOf(item)));
}
