import { isDigitSet } from "../ballot/codes";
import { MARK, type MarkTable } from "../ballot/mark";
import { layoutName } from "../ballot/reading";
import { finding, type Finding, type Where } from "../finding/finding";
import { findTurned, namesBallots } from "../recognise/findTransposed";
import { explainsOtherwise } from "../recognise/evidence/meanings";
import { speaksOfVote } from "../recognise/evidence/words";
import type { Legend } from "../recognise/legend";
import { isConfirmed } from "../setup/source";
import { areaAddress } from "../sheet/address";
import { usedArea } from "../sheet/grid";
import { addressOf } from "../sheet/place";
import type { SeenBallots } from "./seen";

/** Digits that the sheet explains are noted, others are asked about. */
function checkDigits(readings: readonly string[], legend: Legend | null, where: Where): Finding {
  if (!legend?.set) return finding("F154", { readings }, where);
  const [high, confidence, low] = legend.set.split("/").map(String) as [string, string, string];
  return finding("N114", { high, confidence, low }, legend.where);
}

/** Whether most of what is typed on the ballots is no sign of the set by which they are read. */
function areUnknown({ marks }: MarkTable): boolean {
  const typed = marks.filter((mark) => mark !== MARK.blank);
  return marks.filter((mark) => mark === MARK.unknown).length * 2 > typed.length;
}

/** Fewer marks with two boxes may be what people ticked. */
const LEAST_TWICE = 3;

/** Whether most of what is typed in boxes are two of three: then strokes may void what was not chosen. */
function areMostlyTwice({ marks }: MarkTable): boolean {
  const typed = marks.filter((mark) => mark !== MARK.blank);
  const twice = marks.filter((mark) => mark === MARK.multiple).length;
  return twice >= LEAST_TWICE && twice * 2 > typed.length;
}

/** Whether ballots stand in letters to which their sheet gives another meaning, though it speaks of confidence. */
function areOtherLetters({ normal, reading }: SeenBallots["read"]): boolean {
  return explainsOtherwise(normal.sheet, String(reading.codes).split("/"));
}

/** Whether nobody can tell from a sheet that its letters are marks of a vote: C, T and K stand in rosters, too. */
const areUnsaid = ({ normal }: SeenBallots["read"]) => !speaksOfVote(normal.sheet);

/** How ballots may be read: F103 boxes that are not in threes, F102 several ways, F154 and N114 digits and unknown signs, F188 boxes of which most people have two. */
export function checkReading({ source, read }: SeenBallots): readonly Finding[] {
  const { normal, table, legend } = read;
  const { readings } = table;
  const where = { sheet: table.sheet, address: addressOf(normal.grid, table.marks) };
  if (table.hasLooseBoxes) return [finding("F103", { columns: table.marks.columns }, where)];
  if (source.signs !== null) return [];
  const names = readings.map(layoutName);
  if (readings.slice(0, 1).some(({ codes }) => isDigitSet(codes))) return [checkDigits(names, legend, where)];
  const isBoxes = readings.slice(0, 1).some(({ layout }) => layout === "boxes");
  if (!isBoxes && (areUnknown(read.marks) || areOtherLetters(read)))
    return [finding("F154", { readings: names }, where)];
  if (isBoxes && areMostlyTwice(read.marks)) return [finding("F188", {}, where)];
  if (readings.length > 1) return [finding("F102", { readings: names }, where)];
  return !isBoxes && areUnsaid(read) ? [finding("F154", { readings: names }, where)] : [];
}

/** A sheet that can be read with rows as well as with columns for ballots, while nobody said which: F116. */
export function checkShape({ source, read }: SeenBallots): readonly Finding[] {
  if (isConfirmed(source)) return [];
  const { sheet } = read.normal;
  if (!namesBallots(read.table) && !findTurned(sheet, usedArea(sheet), read.table)) return [];
  return [finding("F116", {}, { sheet: sheet.sheet, address: areaAddress(source.marks) })];
}
