import type { IColumnData, IRowData, IWorksheetData, Nullable } from "@univerjs/core";
import { formatCorners } from "../area/a1";
import { areaOf } from "../area/area";
import { columnsOf } from "./content";
import type { RowChange } from "./patchCells";
import { attributes, childSpans, startTag } from "../../ooxml/scan";
import type { Span } from "../../ooxml/scan";
import { isOn } from "./univer";
import { columnWidth, pointsOf } from "./units";

type SheetData = Partial<IWorksheetData>;

/** A new width in characters and a new visibility of a column; undefined leaves either. */
export interface ColumnChange {
  readonly width?: string;
  readonly hidden?: boolean;
}

/** What a hidden flag became, or undefined where it is as it was. */
function flagChange(before: Nullable<number>, after: Nullable<number>): boolean | undefined {
  return isOn(before) === isOn(after) ? undefined : isOn(after);
}

function widthChange(
  before: IColumnData | undefined,
  after: IColumnData | undefined,
  standard: number | undefined,
): number | undefined {
  return after?.w === (before?.w ?? standard) ? undefined : after?.w;
}

/** Columns whose width or visibility the workbench changed. */
export function columnChanges(file: SheetData, now: SheetData, digit: number): Map<number, ColumnChange> {
  const changes = new Map<number, ColumnChange>();
  for (const index of columnsOf(file.columnData, now.columnData)) {
    const before = file.columnData?.[index];
    const after = now.columnData?.[index];
    const width = widthChange(before, after, file.defaultColumnWidth);
    const hidden = flagChange(before?.hd, after?.hd);
    if (width === undefined && hidden === undefined) continue;
    changes.set(index, {
      ...(width === undefined ? {} : { width: String(columnWidth(width, digit)) }),
      ...(hidden === undefined ? {} : { hidden }),
    });
  }
  return changes;
}

/** A height set by hand; heights that Univer fits itself are its own affair. */
function heightChange(before: IRowData | undefined, after: IRowData | undefined): RowChange {
  const byHand: number = after?.ia ?? 1;
  if (after?.h === undefined || byHand !== 0 || after.h === before?.h) return {};
  return { ht: String(pointsOf(after.h)), customHeight: "1" };
}

/** Rows whose height was set by hand, or which were hidden or shown. */
export function rowChanges(file: SheetData, now: SheetData): Map<number, RowChange> {
  const changes = new Map<number, RowChange>();
  for (const index of columnsOf(file.rowData, now.rowData)) {
    const before = file.rowData?.[index];
    const after = now.rowData?.[index];
    const hidden = flagChange(before?.hd, after?.hd);
    const change: RowChange = {
      ...heightChange(before, after),
      ...(hidden === undefined ? {} : { hidden: hidden ? "1" : null }),
    };
    if (Object.keys(change).length > 0) changes.set(index, change);
  }
  return changes;
}

function mergeNames(data: SheetData): string[] {
  return (data.mergeData ?? []).map((bounds) => formatCorners(areaOf(bounds)));
}

/** The merged areas, where they are no longer those of the file. */
export function mergeChange(file: SheetData, now: SheetData): string[] | null {
  const before = new Set(mergeNames(file));
  const after = mergeNames(now);
  return after.length === before.size && after.every((name) => before.has(name)) ? null : after;
}

/** The <mergeCells> element for areas in A1 text; empty where there are none. */
export function mergesXml(prefix: string, areas: readonly string[]): string {
  if (areas.length === 0) return "";
  const cells = areas.map((area) => `<${prefix}mergeCell ref="${area}"/>`).join("");
  return `<${prefix}mergeCells count="${areas.length}">${cells}</${prefix}mergeCells>`;
}

/** One <col>: its columns (from 0) and its other attributes. */
interface ColumnBand {
  readonly first: number;
  readonly last: number;
  readonly values: ReadonlyMap<string, string>;
}

/** The columns that the file describes together in one <col>. */
export function columnBands(xml: string, cols: Span | undefined): ColumnBand[] {
  if (cols === undefined || cols.empty) return [];
  return childSpans(xml, cols.end).map((span) => {
    const values = attributes(xml, span);
    const first = Number(values.get("min")) - 1;
    const last = Number(values.get("max")) - 1;
    values.delete("min");
    values.delete("max");
    return { first, last, values };
  });
}

/** Cuts a column out of the band that covers it. */
function split(bands: readonly ColumnBand[], column: number): ColumnBand[] {
  return bands.flatMap((band) => {
    if (column < band.first || column > band.last) return [band];
    const pieces = [
      { ...band, last: column - 1 },
      { ...band, first: column, last: column },
      { ...band, first: column + 1 },
    ];
    return pieces.filter((piece) => piece.first <= piece.last);
  });
}

function changed(
  band: ColumnBand | undefined,
  column: number,
  change: ColumnChange,
  standard: string,
): ColumnBand {
  const values = new Map(band?.values ?? [["width", standard]]);
  if (change.width !== undefined) values.set("width", change.width).set("customWidth", "1");
  if (change.hidden === true) values.set("hidden", "1");
  if (change.hidden === false) values.delete("hidden");
  return { first: column, last: column, values };
}

/** The <cols> of a sheet with changes applied; `standard` is the width of a column that has none of its own. */
export function columnsXml(
  prefix: string,
  bands: readonly ColumnBand[],
  changes: ReadonlyMap<number, ColumnChange>,
  standard: string,
): string {
  let next = [...bands];
  for (const [column, change] of changes) {
    next = split(next, column);
    const band = next.find((entry) => entry.first === column && entry.last === column);
    next = [...next.filter((entry) => entry !== band), changed(band, column, change, standard)];
  }
  const tags = next
    .sort((left, right) => left.first - right.first)
    .map((band) =>
      startTag(
        `${prefix}col`,
        new Map([["min", String(band.first + 1)], ["max", String(band.last + 1)], ...band.values]),
        true,
      ),
    );
  return tags.length === 0 ? "" : `<${prefix}cols>${tags.join("")}</${prefix}cols>`;
}
