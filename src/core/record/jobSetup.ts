import type { SheetGrid } from "../cell/cell";
import { readSheetSetup, type SheetReading } from "./autoSetup";
import { FIGURE_FIELDS, withoutSource } from "./figureFields";
import {
  EMPTY_CONFERENCE,
  EMPTY_KIND,
  EMPTY_SETUP,
  type CountSetup,
  type Figures,
  type KindSetup,
} from "./setup";

/** What a caller without a pane may say; everything left out is recognised from the sheet. */
export interface ReportJob {
  readonly sheet?: string;
  readonly marks?: string;
  readonly people?: string;
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
}

function kindOf(job: ReportJob, grid: SheetGrid, reading: SheetReading): KindSetup | null {
  if (job.marks === undefined && !reading.kind) return null;
  const found = reading.kind ?? { ...EMPTY_KIND, sheet: grid.sheet };
  return {
    ...found,
    marks: job.marks ?? found.marks,
    people: job.people ?? (job.marks === undefined ? found.people : ""),
    issued: job.issued ?? found.issued,
    collected: job.collected ?? found.collected,
    posted: job.posted ?? null,
    late: job.late ?? null,
  };
}

/**
 * The set-up for one sheet: what the caller said, completed by what the sheet says of itself. Figures that
 * the caller gives have no cell.
 */
export function jobSetup(job: ReportJob, grid: SheetGrid): CountSetup {
  const reading = readSheetSetup(grid);
  const kind = kindOf(job, grid, reading);
  const given = FIGURE_FIELDS.filter((field) => job[field] !== undefined);
  const figure = (field: keyof Figures) => job[field] ?? reading.figures[field];
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
    kinds: kind ? [kind] : [],
    sources: withoutSource(reading.sources, ...given),
  };
}
