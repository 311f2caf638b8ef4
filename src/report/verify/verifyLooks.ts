import { areaAddress, cellAddress } from "../../core/sheet/address";
import { contains, type Area } from "../../core/sheet/area";
import { finding, type Finding } from "../../core/finding/finding";
import type { ChangedLook } from "../../core/finding/verifyFacts";
import { parsePercent } from "../../core/printed/parseCount";
import type { ProvenSheet, WrittenCell } from "../proofSheet";
import { seenCells, type SeenSheet } from "../seenSheet";

const NUMBER = /^([+-]?\d+)(?:[.,](\d+))?$/;
/** Gaps between digits, and what groups thousands where three digits follow. */
const GROUPING = /[\s\u00A0\u202F](?=\d)|[.,'](?=\d{3}(?:[.,'\s]|$))/g;

const isNear = (value: number, shown: number, decimals: number) =>
  Math.abs(value - shown) <= 0.5 * 10 ** -decimals + Number.EPSILON * Math.abs(value);

function readsAs(value: number, text: string): boolean {
  const [, whole, fraction = ""] = NUMBER.exec(text) ?? [];
  return whole !== undefined && isNear(value, Number(`${whole}.${fraction || "0"}`), fraction.length);
}

/** Whether a shown text is a number as it is held: rounded, padded, grouped or in per cent, but no other. */
function showsNumber(value: number, text: string): boolean {
  const plain = text.trim();
  const percent = plain.endsWith("%") ? parsePercent(plain) : null;
  if (percent) return isNear(value * 100, percent.units / 10 ** percent.decimals, percent.decimals);
  return readsAs(value, plain) || readsAs(value, plain.replace(GROUPING, ""));
}

function showsOther({ value }: WrittenCell, text: string): boolean {
  if (typeof value === "number") return !showsNumber(value, text);
  return typeof value === "string" && text.trim() !== value.trim();
}

function changedTexts(seen: SeenSheet): readonly Finding[] {
  const { texts } = seen;
  if (texts === null) return [];
  return seenCells(seen).flatMap((cell) => {
    const { row, column, value } = cell;
    const shown = texts[row]?.[column] ?? "";
    const where = { sheet: seen.name, address: cellAddress(row, column) };
    return showsOther(cell, shown) ? [finding("W533", { expected: String(value), shown }, where)] : [];
  });
}

function look(seen: SeenSheet, what: ChangedLook, addresses: readonly string[]): readonly Finding[] {
  if (addresses.length === 0) return [];
  const where = { sheet: seen.name, address: addresses.join(","), cells: addresses.length };
  return [finding("W532", { how: what }, where)];
}

/** Other conditional looks: more, fewer, or the same number with other conditions or colours. */
function areOtherRules({ rules, ruleTexts }: ProvenSheet, seen: SeenSheet): boolean {
  if (seen.rules === null) return false;
  if (rules !== undefined && rules !== seen.rules) return true;
  if (ruleTexts === undefined || seen.ruleTexts === null) return false;
  return ruleTexts.toSorted().join("\n") !== seen.ruleTexts.toSorted().join("\n");
}

/** Merges that show one cell where several are filled. */
function coverings({ merges }: SeenSheet, cells: readonly WrittenCell[]): readonly string[] {
  const isCovered = (area: Area) =>
    cells.some(
      ({ row, column }) => contains(area, row, column) && (row !== area.row || column !== area.column),
    );
  return merges.filter(isCovered).map(areaAddress);
}

/** Cells of the report that its sheet does not print. */
function unprinted({ printed }: SeenSheet, { cells }: ProvenSheet): readonly string[] {
  if (printed === null) return [];
  const isPrinted = ({ row, column }: WrittenCell) => printed.some((area) => contains(area, row, column));
  return cells.filter((cell) => !isPrinted(cell)).map(({ row, column }) => cellAddress(row, column));
}

/** Looks, or conditions that a report has, of which nobody tells what they are. */
const isUnseen = ({ rules = 0, ruleTexts }: ProvenSheet, seen: SeenSheet) =>
  seen.isUnseen ||
  seen.texts === null ||
  seen.rules === null ||
  (seen.ruleTexts === null && rules > 0 && ruleTexts !== undefined);

/**
 * What makes a written sheet read differently although its cells hold what they held.
 *
 * @returns W532 something hidden, covered or not printed, letters that are not read as what they are, other conditional looks; W533 a cell that shows something else,
 *   W539 where not all looks could be seen
 */
export function verifyLooks(proven: ProvenSheet, seen: SeenSheet): readonly Finding[] {
  const cells = seenCells(seen);
  const isFilledRow = (row: number) => cells.some((cell) => cell.row === row);
  const isFilledColumn = (column: number) => cells.some((cell) => cell.column === column);
  const pale = seen.pale.filter((area) => cells.some(({ row, column }) => contains(area, row, column)));
  const rows = seen.hiddenRows.filter(isFilledRow).map((row) => `${String(row + 1)}:${String(row + 1)}`);
  const columns = seen.hiddenColumns.filter(isFilledColumn).map((column) => cellAddress(0, column));
  const isOther = areOtherRules(proven, seen);
  const nowhere = { sheet: seen.name, address: null };
  return [
    ...(isUnseen(proven, seen) ? [finding("W539", {}, nowhere)] : []),
    ...(seen.isHidden ? [finding("W532", { how: "look-sheet" }, nowhere)] : []),
    ...look(seen, "look-rows", rows),
    ...look(seen, "look-columns", columns),
    ...look(seen, "look-letters", pale.map(areaAddress)),
    ...look(seen, "look-merged", coverings(seen, cells)),
    ...look(seen, "look-printed", unprinted(seen, proven)),
    ...(isOther ? [finding("W532", { how: "look-rules" }, nowhere)] : []),
    ...changedTexts(seen),
  ];
}
