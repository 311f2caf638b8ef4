/** What a member of an Office object is for the client; what is not listed is a value that has to be loaded. */
export type MethodKind = "object" | "value" | "void";

/** Members that lead to another object. */
export const LEADS: ReadonlySet<string> = new Set([
  ...["worksheets", "worksheet", "application", "names", "tables", "settings", "customXmlParts", "charts"],
  ...["pageLayout", "headersFooters", "defaultForAllPages", "horizontalPageBreaks", "freezePanes"],
  ...[
    "protection",
    "autoFilter",
    "format",
    "font",
    "fill",
    "borders",
    "conditionalFormats",
    "custom",
    "customOrNullObject",
    "rule",
  ],
  ...["dataValidation", "areas", "axes", "categoryAxis", "valueAxis", "legend", "series", "title"],
]);

const methods = (kind: MethodKind, ...names: readonly string[]): readonly (readonly [string, MethodKind])[] =>
  names.map((name) => [name, kind]);

/** Methods by what they answer. */
export const METHODS: ReadonlyMap<string, MethodKind> = new Map([
  ...methods("object", "add", "getItem", "getItemAt", "getItemOrNullObject", "getByNamespace"),
  ...methods("object", "getActiveWorksheet", "getSelectedRange", "getRange", "getRangeByIndexes", "getCell"),
  ...methods("object", "getUsedRange", "getUsedRangeOrNullObject", "getSpecialCellsOrNullObject"),
  ...methods("object", "getMergedAreasOrNullObject", "getOnlyItemOrNullObject", "getDataBodyRange"),
  ...methods("object", "getPrintAreaOrNullObject"),
  ...methods("value", "getXml", "getCount"),
  ...methods(
    "void",
    "calculate",
    "activate",
    "select",
    "delete",
    "clear",
    "clearAll",
    "setXml",
    "merge",
    "unmerge",
  ),
  ...methods("void", "protect", "unprotect", "freezeAt", "freezeRows", "unfreeze", "setPrintArea"),
  ...methods("void", "setPrintTitleRows", "setSolidColor", "setPosition", "autofitColumns", "autofitRows"),
]);

/** Methods that came later than what the manifest asks for, with the version of ExcelApi that has them. */
export const SINCE: ReadonlyMap<string, string> = new Map([["getMergedAreasOrNullObject", "1.13"]]);

/** Ranges are kept while a run lasts: asked for anew they might be others. */
export const isRange = (method: string): boolean => /Range|Cell|Areas/.test(method);

/** Read under one name and set under another. */
const SET_AS: Readonly<Record<string, string>> = { showGridlines: "Gridlines" };

/** "rowIndex" -> "RowIndex" */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The name under which a property is set. */
export const setName = (name: string): string => SET_AS[name] ?? wireName(name);

/** "RowIndex" -> "rowIndex" */
export const ownName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Events of the sheets: their number in messages, and their word in the calls that register for them. */
export const EVENTS: ReadonlyMap<string, readonly [number, string]> = new Map([
  ["onChanged", [10, "DataChanged"]],
  ["onActivated", [11, "Activated"]],
  ["onAdded", [13, "Added"]],
  ["onSelectionChanged", [14, "SelectionChanged"]],
  ["onDeleted", [15, "Deleted"]],
  ["onCalculated", [16, "Calculated"]],
  ["onFormatChanged", [18, "FormatChanged"]],
  ["onRowSorted", [19, "RowSorted"]],
  ["onColumnSorted", [20, "ColumnSorted"]],
  ["onRowHiddenChanged", [22, "RowHiddenChanged"]],
] as const);
