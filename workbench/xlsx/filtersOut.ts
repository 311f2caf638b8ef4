import type { IWorksheetData } from "@univerjs/core";
import { absolute, formatCorners, quoteSheet } from "../area/a1";
import { areaOf } from "../area/area";
import { childSpans, rootTag, startTag } from "../../ooxml/scan";
import type { Span } from "../../ooxml/scan";
import type { FilterColumn, FilterCriteria, GridFilter } from "./filterTypes";
import type { WorkbookState } from "./types";

/** What becomes of the filters of sheets, by sheet id: another one, or none. Sheets that are missing keep theirs. */
export type FilterChanges = ReadonlyMap<string, GridFilter | null>;

/** Excel's hidden name for the cells under a sheet's filter. */
export const FILTER_NAME = "_xlnm._FilterDatabase";

// Of the elements after <sheetData>, those before <autoFilter>.
const BEFORE_FILTER = ["sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios"];

type Sheet = Partial<IWorksheetData>;

function withoutFiltered(sheet: Sheet, { cachedFilteredOut }: GridFilter): Sheet {
  const hidden = cachedFilteredOut.map((row) => [row, { ...sheet.rowData?.[row], hd: 1 }] as const);
  return { ...sheet, rowData: { ...sheet.rowData, ...Object.fromEntries(hidden) } };
}

/** The workbook with the rows that filters hide hidden, as a file has them. */
export function withFilteredHidden(state: WorkbookState): WorkbookState {
  const { snapshot, filters = {} } = state;
  const sheets = Object.entries(snapshot.sheets).map(([id, sheet]) => {
    const filter = filters[id];
    return [id, filter === undefined ? sheet : withoutFiltered(sheet, filter)] as const;
  });
  return { ...state, snapshot: { ...snapshot, sheets: Object.fromEntries(sheets) } };
}

/** Where a filter stands and what it looks for; which rows that hides is said by the rows. */
const asked = (filter: GridFilter | null): string =>
  JSON.stringify(filter && [areaOf(filter.ref), filter.filterColumns]);

/**
 * Filters that differ from the file's.
 *
 * @param file - filters of the file by sheet id; `undefined` for one that the grid does not play
 */
export function filterChanges(
  file: ReadonlyMap<string, GridFilter | null | undefined>,
  { filters, snapshot }: WorkbookState,
): FilterChanges {
  if (filters === undefined) return new Map();
  const changes = snapshot.sheetOrder.flatMap((id) => {
    const [before, now] = [file.has(id) ? file.get(id) : null, filters[id] ?? null];
    const stays = before === undefined ? now === null : asked(before) === asked(now);
    return stays ? [] : [[id, now] as const];
  });
  return new Map(changes);
}

const tag = (name: string, values: Readonly<Record<string, string>>, isEmpty: boolean): string =>
  startTag(name, new Map(Object.entries(values)), isEmpty);

function criteriaXml(prefix: string, { filters, customFilters }: FilterCriteria): string {
  if (filters) {
    const values = (filters.filters ?? []).map((val) => tag(`${prefix}filter`, { val }, true));
    const open = tag(`${prefix}filters`, filters.blank ? { blank: "1" } : {}, false);
    return `${open}${values.join("")}</${prefix}filters>`;
  }
  const comparisons = (customFilters?.customFilters ?? []).map(({ operator, val }) => {
    const says = operator === undefined || operator === "equal" ? {} : { operator };
    return tag(`${prefix}customFilter`, { ...says, val: String(val) }, true);
  });
  const open = tag(`${prefix}customFilters`, customFilters?.and ? { and: "1" } : {}, false);
  return `${open}${comparisons.join("")}</${prefix}customFilters>`;
}

function columnXml(prefix: string, column: FilterColumn, first: number): string {
  // Colours would need formats of the file: the rows stay hidden, the reason is not written.
  if (!column.filters && !column.customFilters) return "";
  const open = tag(`${prefix}filterColumn`, { colId: String(column.colId - first) }, false);
  return `${open}${criteriaXml(prefix, column)}</${prefix}filterColumn>`;
}

function filterXml(prefix: string, filter: GridFilter | null): string {
  if (filter === null) return "";
  const columns = filter.filterColumns.map((column) => columnXml(prefix, column, filter.ref.startColumn));
  const values = { ref: formatCorners(areaOf(filter.ref)) };
  if (columns.join("") === "") return tag(`${prefix}autoFilter`, values, true);
  return `${tag(`${prefix}autoFilter`, values, false)}${columns.join("")}</${prefix}autoFilter>`;
}

/** Where in a sheet's XML its filter is written, and how. */
export function filterSplice(
  spans: readonly Span[],
  prefix: string,
  filter: GridFilter | null,
): { readonly start: number; readonly end: number; readonly text: string } {
  const text = filterXml(prefix, filter);
  const present = spans.find((span) => span.name === "autoFilter");
  if (present !== undefined) return { start: present.start, end: present.outerEnd, text };
  const last = spans.filter((span) => BEFORE_FILTER.includes(span.name)).at(-1)?.outerEnd ?? 0;
  return { start: last, end: last, text };
}

/** A new sheet with its filter. */
export function withFilter(xml: string, filter: GridFilter | null | undefined): string {
  if (filter === null || filter === undefined) return xml;
  const { start, end, text } = filterSplice(childSpans(xml, rootTag(xml).end), "", filter);
  return xml.slice(0, start) + text + xml.slice(end);
}

/** What the hidden name of a filter stands for. */
export function filterFormula(sheet: string, { ref }: GridFilter): string {
  return `${quoteSheet(sheet)}!${absolute(formatCorners(areaOf(ref)))}`;
}
