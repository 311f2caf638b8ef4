import type { Element } from "@xmldom/xmldom";
import { parseArea } from "../area/a1";
import { boundsOf } from "../area/area";
import { children } from "./dom";
import type { FilterColumn, FilterComparison, FilterCriteria, GridFilter } from "./filterTypes";
import { isOn, type PlainRow } from "./univer";

/** Univer's plugin data of that name holds the filters as JSON. */
const FILTERS_RESOURCE = "SHEET_FILTER_PLUGIN";

/** Univer's name of a comparison by text; a file has the same with this word or with none. */
const EQUAL = "equal";

const isTrue = (value: string | null): boolean => value === "1" || value === "true";

function valuesIn(element: Element): FilterCriteria | null {
  const parts = children(element);
  if (parts.some((part) => part.localName !== "filter")) return null;
  const blank = isTrue(element.getAttribute("blank"));
  const filters = parts.map((part) => part.getAttribute("val") ?? "");
  return { filters: { ...(blank && { blank }), filters } };
}

function comparisonIn(element: Element): FilterComparison {
  const operator = element.getAttribute("operator") ?? EQUAL;
  return { val: element.getAttribute("val") ?? "", ...(operator !== EQUAL && { operator }) };
}

function comparisonsIn(element: Element): FilterCriteria | null {
  const customFilters = children(element, "customFilter").map(comparisonIn);
  if (customFilters.length === 0) return null;
  return { customFilters: { ...(isTrue(element.getAttribute("and")) && { and: 1 }), customFilters } };
}

const CRITERIA: Readonly<Record<string, (element: Element) => FilterCriteria | null>> = {
  filters: valuesIn,
  customFilters: comparisonsIn,
};

function columnIn(element: Element, first: number): FilterColumn | null {
  const [only, ...others] = children(element);
  // A button that is not shown would be shown, and be written so.
  const hidesButton =
    isTrue(element.getAttribute("hiddenButton")) || element.getAttribute("showButton") === "0";
  if (only === undefined || others.length > 0 || hidesButton) return null;
  const criteria = CRITERIA[only.localName ?? ""]?.(only) ?? null;
  return criteria && { colId: first + Number(element.getAttribute("colId")), ...criteria };
}

/** A filter of the file as the grid plays it; null where it filters by what the grid does not know (dates, colours). */
export function gridFilter(element: Element): GridFilter | null {
  const area = parseArea(element.getAttribute("ref") ?? "");
  if (area === undefined) return null;
  const columns = children(element, "filterColumn").map((column) => columnIn(column, area.column));
  const known = columns.filter((column) => column !== null);
  return known.length < columns.length
    ? null
    : { ref: boundsOf(area), filterColumns: known, cachedFilteredOut: [] };
}

type Rows = Readonly<Record<number, PlainRow>>;

/** Rows of the file that its filter hides: a file does not tell them from rows hidden by hand. */
export function withHiddenRows(filter: GridFilter, rows: Rows): GridFilter {
  if (filter.filterColumns.length === 0) return filter;
  const { startRow, endRow } = filter.ref;
  const hidden = Object.keys(rows)
    .map(Number)
    .filter((row) => row > startRow && row <= endRow && isOn(rows[row]?.hd));
  return { ...filter, cachedFilteredOut: hidden };
}

/** The rows of a sheet without those that its filter hides: they are shown again once it is taken away. */
export function withoutHiddenRows({ cachedFilteredOut }: GridFilter, rows: Rows): Record<number, PlainRow> {
  return { ...rows, ...Object.fromEntries(cachedFilteredOut.map((row) => [row, { ...rows[row], hd: 0 }])) };
}

/** Filters as plugin data of a snapshot. */
export function filtersResource(filters: Readonly<Record<string, GridFilter>>): {
  name: string;
  data: string;
} {
  return { name: FILTERS_RESOURCE, data: JSON.stringify(filters) };
}
