import { readUnit } from "../../../core/rollup/readUnit";
import type { TermPerson } from "../../../core/rollup/terms";
import type { UnitReading } from "../../../core/rollup/unit";
import { finding, type Result } from "../../../core/finding/finding";
import type { CountRecord } from "../../../core/record/record";
import { printDate } from "../../../core/deadlines/deadlines";
import { WORDS as REPORT_WORDS } from "../../../report/forms/resultReport.words";
import type { WorkbookRoom } from "../../../workbook/api";
import { lazyFileReader } from "../../../session/files/fileReader";

/** One side of a comparison: what the vote is called and who was voted on. */
export interface Vote {
  readonly name: string;
  readonly people: readonly TermPerson[];
}

const isReport = (sheet: string) => sheet.replace(/ \(\d+\)$/, "") === REPORT_WORDS.sheetName;

/** A vote by its conference and day, else by where it was read. */
function nameOf(conference: string, date: string, place: string): string {
  return [conference, date === "" ? "" : printDate(date)].filter(Boolean).join(", ") || place;
}

function voteOf({ result, findings }: UnitReading, place: string): Result<Vote> {
  const fault = findings.find(({ severity }) => severity === "F");
  if (!result) return { ok: false, finding: fault ?? finding("F623", {}) };
  const people = result.kinds.flatMap(({ base, people: own }) => own.map((person) => ({ ...person, base })));
  return { ok: true, value: { name: nameOf(result.conference, result.date, place), people } };
}

/** The earlier vote from a sheet of this workbook: the flat sheet of a report, or a table of results. */
export async function voteOnSheet(
  room: WorkbookRoom,
  sheet: string,
  regulation: string,
): Promise<Result<Vote>> {
  const read = await room.readSheets([sheet]);
  if (!read.ok) return read;
  const grids = [...read.value.values()];
  return voteOf(readUnit(grids, sheet, { regulation, isReport }), sheet);
}

/** The earlier vote from another file. */
export async function voteInFile(file: File, regulation: string): Promise<Result<Vote>> {
  const reader = await lazyFileReader();
  const reading = await reader.read(file, regulation);
  reader.close();
  return voteOf(reading, file.name);
}

/** The vote that is being counted now; people without a base have no share to compare. */
export function voteOfRecord({ conference, kinds }: CountRecord): Vote {
  const people = kinds.flatMap(({ base, people: own }) =>
    base === null
      ? []
      : own.map(({ name, office, high, confidence, low }) => ({
          name,
          office,
          high,
          confidence,
          low,
          base,
        })),
  );
  return { name: nameOf(conference.name, conference.date, conference.unit), people };
}
