import type { Grid, Cell } from "../../sheet/cell";
import { gridOf, type SheetGrid } from "../../sheet/grid";
import { DATA_COLUMNS, DATA_HEAD, type DataColumn } from "../dataColumns";

export type Row = Partial<Record<DataColumn, Cell>>;

/** A sheet from its first cell. */
export const grid = (sheet: string, cells: Grid): SheetGrid =>
  gridOf({
    sheet,
    row: 0,
    column: 0,
    cells,
  });
const keys = Object.keys(DATA_COLUMNS) as DataColumn[];

/** A person as our reports write them: 47 collected, 46 valid. */
export const VICE: Row = {
  report: "BC-1",
  unit: "Xã Một",
  conference: "Hội nghị lần thứ 10",
  date: "13/12/2023",
  regulation: "Quy định 96-QĐ/TW",
  kind: "Ban Thường vụ",
  place: "Cấp ủy",
  group: "1.3",
  position: 1,
  name: "Nguyễn Văn A",
  title: "Phó Bí thư",
  issued: 48,
  collected: 47,
  base: 47,
  valid: 46,
  invalid: 1,
  high: 19,
  confidence: 2,
  low: 25,
  highShare: 40.43,
  confidenceShare: 4.26,
  lowShare: 53.19,
  verdict: "Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp",
  band: "half",
};

export const CHIEF: Row = {
  ...VICE,
  position: 2,
  name: "Trần Thị B",
  title: "Bí thư",
  valid: 47,
  invalid: 0,
  high: 47,
  confidence: 0,
  low: 0,
  highShare: "100",
  confidenceShare: null,
  lowShare: "0,00",
  verdict: "Không quá 50% phiếu tín nhiệm thấp",
  band: "none",
};

export const rowsOf = (...rows: readonly Row[]) => rows.map((row) => keys.map((key) => row[key] ?? null));
/** A flat sheet of ours. */
export const sheetOf = (...rows: readonly Row[]) => grid("TN_DuLieu", [DATA_HEAD, ...rowsOf(...rows)]);

/** A third one, elected as CHIEF was. */
export const THIRD: Row = { ...CHIEF, position: 3, name: "Lê Văn C", title: "Ủy viên" };
