import type { Source } from "../setup/source";
import { containsArea, hasRow, overlaps, rowsOf, union, endRow, fromRow, type Area } from "../sheet/area";
import { usedArea, withBlankAreas, withBlankRows, type SheetGrid } from "../sheet/grid";
import type { Where } from "../finding/finding";
import { kindsInBands } from "./bands";
import type { CountsTable } from "./counts/countsTable";
import { isVote } from "./evidence/vote";
import { findAllCounts, withoutRepeats } from "./counts/findCounts";
import { areResults, countsArea } from "./counts/results";
import { statedIssued } from "./counts/tableIn";
import { nameKey } from "../people/nameKey";
import { recogniseFigures } from "./figures";
import { withFigures } from "./ownFigures";
import { withoutLegendTables } from "./legends";
import { settleSigns, statedSigns } from "./signs";
import { readableSheet } from "./readableSheet";
import { withoutSource } from "../setup/figureFields";
import { findKinds, type FoundKind } from "./findKinds";
import { unexplainedBallots } from "./lookalikes";
import { EMPTY_KIND, NO_FIGURES, type FigureField, type Figures, type KindSetup } from "../setup/setup";

/** What a sheet says of itself: its ballots, and the figures that stand beside their labels. */
export interface SheetReading {
  /** Every kind of ballot on the sheet, in order. */
  readonly kinds: readonly KindSetup[];
  /** The first of them. */
  readonly kind: KindSetup | null;
  /** Names of the people of the first kind, in the order of its marks. */
  readonly names: readonly string[];
  readonly figures: Figures;
  readonly sources: Readonly<Partial<Record<FigureField, Where>>>;
}

/** Ballots above a result of the same people: the result is only what they come to. */
function ballotsAbove(grid: SheetGrid, within: Area, tables: readonly CountsTable[]): readonly FoundKind[] {
  const [first] = tables;
  if (!first || tables.length > 1) return [];
  const above = findKinds(grid, { ...within, rows: first.head - within.row });
  const named = new Set(first.people.map(({ name }) => nameKey(name)));
  const isOfThese = ({ names }: FoundKind) =>
    names.filter((name) => named.has(nameKey(name))).length * 2 > names.length;
  return above.every(isOfThese) ? above : [];
}

function countsKind(grid: SheetGrid, counts: CountsTable): FoundKind {
  const { area, head } = counts;
  const source: Source = { type: "counts", marks: area };
  const kind: KindSetup = {
    ...EMPTY_KIND,
    sheet: grid.sheet,
    source,
    issued: statedIssued(grid, counts),
  };
  const names = counts.people.map(({ name }) => name);
  // Right above the levels figures may stand as well as names of counting tables.
  const table = { ...countsArea(counts), row: head, rows: endRow(area) - head };
  return { kind, source, area: table, names, evidence: [{ code: "boxesUnderLevels", weight: 4 }] };
}

const isExplanation = ({ evidence }: FoundKind) => evidence.some(({ code }) => code === "explanation");

/** Tables that are votes; where only the small table that explains the signs was seen, what stands under it. */
function votesIn(grid: SheetGrid, within: Area): readonly FoundKind[] {
  const found = findKinds(grid, within);
  const votes = found.filter(({ evidence }) => isVote(evidence));
  const end = Math.max(...found.filter(isExplanation).map(({ area }) => endRow(area)));
  const isUnder = votes.length === 0 && end > within.row && end < endRow(within);
  return isUnder ? votesIn(grid, fromRow(within, end)) : votes;
}

/** Whether marks of some kinds all stand among those of others. */
const areInside = (kinds: readonly FoundKind[], others: readonly FoundKind[]) =>
  kinds.every(({ source }) => others.some((other) => containsArea(other.source.marks, source.marks)));

const weightOf = (kinds: readonly FoundKind[]) =>
  Math.max(0, ...kinds.map(({ evidence }) => evidence.reduce((sum, { weight }) => sum + weight, 0)));

/**
 * The votes of a sheet as it stands, or without its small tables of signs where these only make them larger, or more then
 * speaks for them: ballots with numbers and one person look like such a table, too.
 */
function bestVotes(grid: SheetGrid, within: Area): readonly FoundKind[] {
  const votes = votesIn(grid, within);
  const bare = withoutLegendTables(grid);
  if (bare === grid) return votes;
  const others = votesIn(bare, within);
  const isPart = others.length > 0 && areInside(others, votes);
  // Ballots beside a small table are more than those under it.
  const isMore = areInside(votes, others) && !areInside(others, votes);
  return isPart || isMore || weightOf(others) > weightOf(votes) ? others : votes;
}

const isUnexplained = ({ evidence }: FoundKind) => evidence.some(({ code }) => code === "digits");

/**
 * Ballots with signs that nothing explains, where what was found is none or only some of their digits. A result beside
 * them may be what they come to.
 */
function unexplained(
  grid: SheetGrid,
  within: Area,
  found: readonly FoundKind[],
  tables: readonly CountsTable[],
): FoundKind | null {
  // The words over a result would be taken for marks.
  const results = tables.map(countsArea);
  const isOfVote = results.length > 0 || found.length > 0;
  const other = unexplainedBallots(withBlankAreas(grid, results), within, isOfVote);
  const apart = found.filter(({ area }) => !results.some((table) => overlaps(table, area)));
  return apart.every(({ source }) => other && containsArea(other.source.marks, source.marks)) ? other : null;
}

/** The kinds of ballot in a part of a sheet, whether it holds the ballots or only what they came to. */
function kindsOfPart(grid: SheetGrid, within: Area): readonly FoundKind[] {
  const tables = findAllCounts(grid, within);
  const above = ballotsAbove(grid, within, tables);
  if (above.length > 0) return above;
  const ballots = bestVotes(grid, within);
  const isResult = areResults(grid, ballots, tables);
  if (!isResult && !ballots.every(isUnexplained)) return ballots;
  const other = unexplained(grid, within, ballots, tables);
  if (other !== null) return [other];
  return isResult ? withoutRepeats(tables).map((table) => countsKind(grid, table)) : ballots;
}

/** A sheet with only some of its rows: what stands in others says nothing of them. */
function withRows(grid: SheetGrid, part: Area): SheetGrid {
  return withBlankRows(grid, new Set(rowsOf(grid).filter((row) => !hasRow(part, row))));
}

/** The kinds of ballot of a sheet: those that named ranges call, tables one under the other, else what the whole holds. */
function findSheetKinds(grid: SheetGrid, within: Area): readonly FoundKind[] {
  const stacked = kindsInBands(grid, within, (part) => kindsOfPart(withRows(grid, part), part));
  const hasNames = (grid.metadata?.names ?? []).length > 0;
  const whole = stacked.length === 0 || hasNames ? kindsOfPart(grid, within) : [];
  const areNamed = whole.length > 1 && whole.every(({ kind }) => kind.label !== "");
  return stacked.length === 0 || areNamed ? whole : stacked;
}

/**
 * Reads a sheet without help. Text of old fonts is read as what it stands for.
 *
 * @param within - where to look for the ballots (a selection); figures are looked for on the whole sheet
 */
export function readSheetSetup(raw: SheetGrid, within?: Area): SheetReading {
  const decoded = readableSheet(raw).grid;
  const grid = decoded.signs ? decoded : statedSigns([decoded])(decoded);
  const found = findSheetKinds(grid, within ?? usedArea(grid));
  const hits = recogniseFigures(grid, union(found.map(({ area }) => area)));
  const value = (field: FigureField) => hits[field]?.value ?? null;
  const sources = Object.fromEntries(
    Object.entries(hits).map(([field, figure]) => [field, { sheet: grid.sheet, address: figure.address }]),
  );
  const open = withFigures(grid, found, value);
  const kinds = settleSigns(open, [grid], [], undefined);
  const fields = Object.keys(NO_FIGURES) as (keyof Figures)[];
  const figures = Object.fromEntries(fields.map((field) => [field, value(field)])) as unknown as Figures;
  const [first] = found;
  return {
    kinds,
    kind: kinds[0] ?? null,
    names: first?.names ?? [],
    figures,
    sources: kinds.length > 1 ? withoutSource(sources, "issued", "collected") : sources,
  };
}
