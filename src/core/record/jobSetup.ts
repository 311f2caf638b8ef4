import type { SheetGrid } from "../cell/cell";
import { readSheetSetup, type SheetReading } from "./autoSetup";
import {
  EMPTY_CONFERENCE,
  EMPTY_KIND,
  EMPTY_SETUP,
  type CountSetup,
  type FigureField,
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
  readonly members?: number;
  readonly issued?: number;
  readonly collected?: number;
  readonly draft?: boolean;
}

const FIGURES: readonly FigureField[] = ["summoned", "present", "members", "issued", "collected"];

function kindOf(job: ReportJob, grid: SheetGrid, reading: SheetReading): KindSetup | null {
  if (job.marks === undefined && !reading.kind) return null;
  const found = reading.kind ?? { ...EMPTY_KIND, sheet: grid.sheet };
  return {
    ...found,
    marks: job.marks ?? found.marks,
    people: job.people ?? (job.marks === undefined ? found.people : ""),
    issued: job.issued ?? found.issued,
    collected: job.collected ?? found.collected,
  };
}

/**
 * The set-up for one sheet: what the caller said, completed by what the sheet says of itself. Figures that
 * the caller gives have no cell.
 */
export function jobSetup(job: ReportJob, grid: SheetGrid): CountSetup {
  const reading = readSheetSetup(grid);
  const kind = kindOf(job, grid, reading);
  const given = FIGURES.filter((field) => job[field as keyof ReportJob] !== undefined);
  const sources = Object.entries(reading.sources).filter(([field]) => !given.includes(field as FigureField));
  return {
    ...EMPTY_SETUP,
    regulation: job.regulation ?? EMPTY_SETUP.regulation,
    conference: {
      ...EMPTY_CONFERENCE,
      ...reading.figures,
      summoned: job.summoned ?? reading.figures.summoned,
      present: job.present ?? reading.figures.present,
      members: job.members ?? reading.figures.members,
    },
    kinds: kind ? [kind] : [],
    sources: Object.fromEntries(sources),
  };
}
