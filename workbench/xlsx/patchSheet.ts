import { formatCorners, parseArea } from "../area/a1";
import { areaOf, boundsOf, contains } from "../area/area";
import type { Edits } from "./diff";
import { filterSplice } from "./filtersOut";
import { columnBands, columnsXml, mergesXml } from "./layout";
import type { ColumnChange } from "./layout";
import { patchSheetData } from "./patchCells";
import type { RowChange } from "./patchCells";
import type { GridFilter } from "./filterTypes";
import { attributes, childSpans, prefixOf, rootTag, startTag } from "../../ooxml/scan";
import type { Span } from "../../ooxml/scan";

/** Everything that changes in one sheet of the file. */
export interface SheetChange {
  readonly edits: Edits;
  readonly rows: ReadonlyMap<number, RowChange>;
  readonly columns: ReadonlyMap<number, ColumnChange>;
  /** All merged areas, or null where they stay. */
  readonly merges: readonly string[] | null;
  /** Another filter, none, or the file's own (undefined). */
  readonly filter?: GridFilter | null | undefined;
  /** Width of a column that has none of its own, in characters. */
  readonly standardWidth: string;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Of the elements after <sheetData>, those before <mergeCells>.
const BEFORE_MERGES = [
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
];

/** Whether a sheet is to be left as it stands in the file. */
export function isUnchanged(change: SheetChange): boolean {
  return (
    change.edits.size + change.rows.size + change.columns.size === 0 &&
    change.merges === null &&
    change.filter === undefined
  );
}

function mergeSplice(spans: readonly Span[], prefix: string, merges: readonly string[]): Splice {
  const text = mergesXml(prefix, merges);
  const present = spans.find((span) => span.name === "mergeCells");
  if (present !== undefined) return { start: present.start, end: present.outerEnd, text };
  const last = spans.filter((span) => BEFORE_MERGES.includes(span.name)).at(-1)?.outerEnd ?? 0;
  return { start: last, end: last, text };
}

/** The used range that the sheet states, widened to hold the changed cells. */
function dimensionSplice(xml: string, spans: readonly Span[], edits: Edits): Splice[] {
  const span = spans.find((element) => element.name === "dimension");
  if (span === undefined) return [];
  const values = attributes(xml, span);
  const area = parseArea(values.get("ref") ?? "");
  if (area === undefined) return [];
  const rows = [...edits.keys()];
  const columns = [...edits.values()].flatMap((line) => [...line.keys()]);
  const { startRow, endRow, startColumn, endColumn } = boundsOf(area);
  const wide = areaOf({
    startRow: rows.reduce((least, row) => Math.min(least, row), startRow),
    endRow: rows.reduce((most, row) => Math.max(most, row), endRow),
    startColumn: columns.reduce((least, column) => Math.min(least, column), startColumn),
    endColumn: columns.reduce((most, column) => Math.max(most, column), endColumn),
  });
  if (contains(area, wide)) return [];
  return [
    {
      start: span.start,
      end: span.outerEnd,
      text: startTag(span.qualified, values.set("ref", formatCorners(wide)), true),
    },
  ];
}

function applySplices(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const splice of [...splices].sort((left, right) => left.start - right.start)) {
    pieces.push(xml.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  pieces.push(xml.slice(done));
  return pieces.join("");
}

/**
 * Writes the changes into a sheet's XML; all else stays byte for byte. A changed cell keeps its format, a new one
 * takes that of its row or column. `dynamic` gives the number of the dynamic array flag when a spill needs it.
 */
export function patchSheet(xml: string, change: SheetChange, dynamic: () => number): string {
  const root = rootTag(xml);
  const prefix = prefixOf(root);
  const spans = childSpans(xml, root.end);
  const data = spans.find((span) => span.name === "sheetData");
  if (data === undefined) throw new Error("sheet without data");
  const cols = spans.find((span) => span.name === "cols");
  const bands = columnBands(xml, cols);
  const columnStyle = (column: number): string | null =>
    bands.find((band) => column >= band.first && column <= band.last)?.values.get("style") ?? null;
  const splices: Splice[] = dimensionSplice(xml, spans, change.edits);
  if (change.columns.size > 0) {
    const text = columnsXml(prefix, bands, change.columns, change.standardWidth);
    splices.push({ start: cols?.start ?? data.start, end: cols?.outerEnd ?? data.start, text });
  }
  if (change.edits.size + change.rows.size > 0) {
    const patch = { edits: change.edits, rows: change.rows, dynamic, columnStyle };
    splices.push({ start: data.start, end: data.outerEnd, text: patchSheetData(xml, data, prefix, patch) });
  }
  // Where neither was there both come to one place, the filter before the merged areas.
  if (change.filter !== undefined) splices.push(filterSplice(spans, prefix, change.filter));
  if (change.merges !== null) splices.push(mergeSplice(spans, prefix, change.merges));
  return applySplices(xml, splices);
}
