import type { SheetGrid } from "../sheet/grid";
import { finding, isBlocked, type Finding } from "../finding/finding";
import { readDataKind } from "./dataKind";
import { dataLines, type DataLine, type DataLines } from "./dataLines";
import { lastReport } from "./dataReports";
import { dayOf } from "./dataWords";
import type { UnitReading } from "./unit";

type KindLines = [DataLine, ...DataLine[]];

const kindKey = (line: DataLine) =>
  (["kind", "place", "group", "regulation"] as const).map((column) => line.text(column)).join("|");

/** Rows that belong together: another kind begins with other words, or where the numbers begin again. */
function kindsOf(lines: readonly DataLine[]): readonly KindLines[] {
  const kinds: KindLines[] = [];
  for (const line of lines) {
    const kind = kinds.at(-1);
    const before = kind?.at(-1);
    const goesOn =
      before !== undefined &&
      kindKey(before) === kindKey(line) &&
      Number(line.text("position")) > Number(before.text("position"));
    if (kind && goesOn) kind.push(line);
    else kinds.push([line]);
  }
  return kinds;
}

/** Sheets that nobody sees, and reports whose rows stand on several sheets. */
function checkSheets(grids: readonly SheetGrid[], read: readonly DataLines[]): readonly Finding[] {
  const hidden = grids.filter(({ metadata }) => metadata?.isHidden === true);
  const rows = grids.filter(({ metadata }) => (metadata?.hiddenRows.length ?? 0) > 0);
  const ids = read.flatMap(({ lines }) => [...new Set(lines.map((line) => line.text("report")))]);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [
    ...rows.map(({ sheet }) => finding("W671", { sheet }, { sheet, address: null })),
    ...hidden.map(({ sheet }) => finding("F650", { how: "data-hidden", sheet }, { sheet, address: null })),
    ...[...twice].map((id) => finding("F650", { how: "data-doubled", sheet: id })),
  ];
}

/**
 * Reads the flat sheets of one workbook, as our reports write them: the last report, every figure checked again.
 *
 * @param file - what the unit is called where the sheet does not say it
 * @returns F650 for a hidden sheet, and for one report on several sheets, W671 for hidden rows
 */
export function readDataUnit(grids: readonly SheetGrid[], file: string): UnitReading {
  const read = grids.map(dataLines);
  const faults = [...read.flatMap(({ findings }) => findings), ...checkSheets(grids, read)];
  const report = lastReport(read.flatMap(({ lines }) => lines));
  if (isBlocked(faults)) return { result: null, findings: faults };
  if (!report) return { result: null, findings: [finding("F623", {})] };
  const kinds = kindsOf(report.lines).map(readDataKind);
  const findings: readonly Finding[] = [
    ...faults,
    ...report.findings,
    ...kinds.flatMap((kind) => kind.findings),
  ];
  if (isBlocked(findings)) return { result: null, findings };
  const first = report.lines.slice(0, 1);
  const said = (column: "unit" | "conference") => first.map((line) => line.text(column)).join("");
  return {
    result: {
      report: report.id,
      unit: said("unit") || file,
      ...(said("unit") === "" && { isNamedByFile: true }),
      conference: said("conference"),
      date: first.map((line) => dayOf(line.cell("date"))).join(""),
      kinds: kinds.map(({ kind }) => kind),
    },
    findings,
  };
}
