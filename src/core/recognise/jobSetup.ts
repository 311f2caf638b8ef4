import { hasBallots, rowsAt, type Source } from "../setup/source";
import { parseArea } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import { findFaultColumn } from "./faultColumn";
import { settleSigns, statedSigns } from "./signs";
import { readSheetSetup, type SheetReading } from "./sheetSetup";
import { FIGURE_FIELDS, isKindFigure, withoutSource } from "../setup/figureFields";
import {
  EMPTY_CONFERENCE,
  EMPTY_KIND,
  EMPTY_SETUP,
  NO_FIGURES,
  type CountSetup,
  type FigureField,
  type Figures,
  type KindSetup,
} from "../setup/setup";

/** What a caller without a pane may say; everything left out is recognised from the sheet. */
export interface ReportJob {
  readonly sheet?: string;
  readonly marks?: string;
  readonly people?: string;
  /** The set of codes that the ballots use, such as "3/2/1". */
  readonly codes?: string;
  readonly regulation?: string;
  readonly summoned?: number;
  readonly present?: number;
  readonly presentAtVote?: number;
  readonly absent?: number;
  readonly members?: number;
  readonly issued?: number;
  readonly collected?: number;
  readonly posted?: number;
  readonly late?: number;
  readonly draft?: boolean;
  /** Counts what the saved state of the workbook says, as somebody confirmed who looked at it. */
  readonly confirmState?: boolean;
}

/** What the caller says of one kind of ballot. */
const KIND_OPTIONS = ["marks", "people", "issued", "collected", "posted", "late"] as const;

/** What of a job can only be said of one kind of ballot, where there are several. */
export function kindOptionsOf(job: ReportJob): readonly string[] {
  return KIND_OPTIONS.filter((option) => job[option] !== undefined);
}

/** What the sheet says of the ballots, for the range that the caller names or for those that were found. */
function foundKinds(job: ReportJob, grid: SheetGrid, reading: SheetReading): readonly KindSetup[] {
  if (job.marks === undefined) return reading.kinds;
  const area = parseArea(job.marks);
  const { issued = null, collected = null } = reading.kind ?? {};
  const source = area && { ...rowsAt(area), faults: findFaultColumn(grid, area) };
  return [{ ...EMPTY_KIND, sheet: grid.sheet, source, issued, collected }];
}

/** A source with the names that the caller points at. */
function withPeople(source: Source | null, people: string | undefined): Source | null {
  if (people === undefined || !hasBallots(source)) return source;
  return { ...source, people: parseArea(people) };
}

function withOptions(job: ReportJob, kinds: readonly KindSetup[]): readonly KindSetup[] {
  if (kinds.length > 1) return kinds;
  return kinds.map((found) => ({
    ...found,
    source: withPeople(found.source, job.people),
    issued: job.issued ?? found.issued,
    collected: job.collected ?? found.collected,
    mailed: job.posted ?? null,
    late: job.late ?? null,
  }));
}

/** The readings of several sheets as one: each figure from the first sheet that states it. */
function mergeReadings(readings: readonly SheetReading[]): Pick<SheetReading, "figures" | "sources"> {
  const fields = FIGURE_FIELDS.filter((field) => !isKindFigure(field));
  return readings.reduce(
    (merged, { figures, sources }) => ({
      figures: Object.fromEntries(
        fields.map((field) => [field, merged.figures[field] ?? figures[field]]),
      ) as unknown as Figures,
      sources: { ...sources, ...merged.sources },
    }),
    { figures: NO_FIGURES, sources: {} },
  );
}

/**
 * The set-up for one sheet, or for several with a kind of ballot each: what the caller said, completed by what the
 * sheets say of themselves and the others of the workbook say of their signs. Figures that the caller gives have no
 * cell, nor have those of one kind among several.
 */
export function jobSetup(
  job: ReportJob,
  grids: readonly SheetGrid[],
  others: readonly SheetGrid[] = [],
): CountSetup {
  const sign = statedSigns([...grids, ...others], job.codes);
  const readings = grids.map((grid) => readSheetSetup(sign(grid)));
  const { figures, sources } = mergeReadings(readings);
  const found = readings.flatMap((reading, at) =>
    grids.slice(at, at + 1).flatMap((grid) => foundKinds(job, grid, reading)),
  );
  const kinds = settleSigns(withOptions(job, found), grids, others, job.codes);
  const given = FIGURE_FIELDS.filter((field) => job[field] !== undefined);
  const forgotten: readonly FigureField[] = kinds.length > 1 ? ["issued", "collected"] : [];
  const figure = (field: keyof Figures) => job[field] ?? figures[field];
  return {
    ...EMPTY_SETUP,
    regulation: job.regulation ?? EMPTY_SETUP.regulation,
    conference: {
      ...EMPTY_CONFERENCE,
      members: figure("members"),
      summoned: figure("summoned"),
      present: figure("present"),
      absent: figure("absent"),
      presentAtVote: figure("presentAtVote"),
    },
    kinds,
    sources: withoutSource(sources, ...given, ...forgotten),
  };
}
