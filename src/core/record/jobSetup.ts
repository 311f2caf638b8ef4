import { parseArea } from "../cell/address";
import type { SheetGrid } from "../cell/cell";
import { findFaultColumn } from "../recognise/faultColumn";
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

/** What the sheet says of the ballots, for the range that the caller names or for the one that was found. */
function foundKind(job: ReportJob, grid: SheetGrid, reading: SheetReading): KindSetup | null {
  if (job.marks === undefined) return reading.kind;
  const area = parseArea(job.marks);
  const { issued = null, collected = null } = reading.kind ?? {};
  const faultColumn = area ? findFaultColumn(grid, area) : "";
  return { ...EMPTY_KIND, sheet: grid.sheet, marks: job.marks, faultColumn, issued, collected };
}

function kindOf(job: ReportJob, grid: SheetGrid, reading: SheetReading): KindSetup | null {
  const found = foundKind(job, grid, reading);
  if (!found) return null;
  return {
    ...found,
    people: job.people ?? found.people,
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
