import type { IWorkbookData } from "@univerjs/core";
import type { Area } from "../area/area";
import type { GridFilter } from "./filterTypes";

/** Ids of sheets that came from a file begin with this; every other sheet is new and is written whole. */
export const FILE_SHEET_PREFIX = "file-";

/** Page set-up as Office.js states it: margins in points, areas in A1 without the sheet name. */
export interface PageSetup {
  readonly orientation?: "portrait" | "landscape";
  /** 9 is A4. */
  readonly paperSize?: number;
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally?: boolean;
  readonly printGridlines?: boolean;
  /** The number of its first page, unless it goes on from the sheet before. */
  readonly firstPageNumber?: number;
  readonly fitToWidth?: number;
  /** 0 or missing: as many pages as needed. */
  readonly fitToHeight?: number;
  readonly scale?: number;
  /** For instance "A1:J40". */
  readonly printArea?: string;
  /** For instance "12:13". */
  readonly titleRows?: string;
  /** Header and footer codes ("&P") for all pages, and for the first page where it differs. */
  readonly centerHeader?: string;
  readonly centerFooter?: string;
  readonly differentFirst?: boolean;
  readonly firstCenterHeader?: string;
  readonly firstCenterFooter?: string;
}

export interface CustomXmlPart {
  /** Braced GUID. */
  readonly id: string;
  readonly xml: string;
}

/** A spilled array: where it stands and what it shows (row-major, top left first). */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
}

/** A list from which cells are chosen. */
export interface ListRule {
  /** For instance "B7:D12". */
  readonly area: string;
  /** Words separated by commas, or "=" and where they stand. */
  readonly source: string;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
}

/** What may be typed on a sheet, and where. */
export interface SheetGuard {
  /** What a protected sheet allows all the same, by its names in Office.js; null where it is not protected. */
  readonly options: readonly string[] | null;
  /** Cells whose lock was set, in the order of setting; all others are locked. */
  readonly locks: readonly { readonly area: string; readonly locked: boolean }[];
  readonly lists: readonly ListRule[];
}

/** What a conditional look depends on, as Office.js names it. */
export type LookKind =
  | "Custom"
  | "CellValue"
  | "ContainsText"
  | "TopBottom"
  | "PresetCriteria"
  | "ColorScale"
  | "DataBar"
  | "IconSet";

/** A look that cells take while something holds. */
export interface LookRule {
  /** For instance "B7:D12". */
  readonly area: string;
  /** With "=", seen from the first cell of the area; empty where it depends on something else. */
  readonly formula: string;
  /** "#RRGGBB"; null where the look says nothing of it. */
  readonly fill: string | null;
  readonly color: string | null;
  /** A formula ("Custom") unless told. */
  readonly kind?: LookKind;
  /** What it depends on where that is no formula, as Office.js says it: { operator: "EqualTo", formula1: "=1" }. */
  readonly says?: Readonly<Record<string, unknown>>;
}

/** A stacked bar chart; the first column of its data holds the names, the first row those of the series. */
export interface BarChart {
  readonly name: string;
  /** For instance "B7:E12". */
  readonly data: string;
  readonly title: string | null;
  /** Cells that it covers. */
  readonly place: string;
  /** Colour of each series; null for the program's own. */
  readonly colors: readonly (string | null)[];
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  /** The first row of the data is drawn on top. */
  readonly isReversed: boolean;
  /** The axis of values stands beyond the last row of the data. */
  readonly isValueAxisLast?: boolean;
  /** Names of bars are shown for every so many; as many as there is room for unless told. */
  readonly labelSpacing?: number;
  /** Where the axis of values begins and ends, unless the program chooses. */
  readonly least?: number;
  readonly most?: number;
  /** Of all its letters, unless the program chooses. */
  readonly font?: string;
}

/** What a sheet that was made in the workbench shows beside its cells; the page draws its charts, the grid none of it. */
export interface SheetDecor {
  /** The first counts before the others. */
  readonly rules: readonly LookRule[];
  readonly charts: readonly BarChart[];
  /** Rows, from 0, that begin a new page. */
  readonly breaks: readonly number[];
}

/** What a file holds beside the cells that Univer keeps itself. */
export interface WorkbookExtras {
  /** Add-in settings: key to JSON value. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customXml: readonly CustomXmlPart[];
  /** Page set-up per sheet id; only of sheets made in the workbench. */
  readonly pages: Readonly<Record<string, PageSetup>>;
  /** Lists and protection per sheet id. */
  readonly guards?: Readonly<Record<string, SheetGuard>>;
  /** By sheet id; only of sheets made in the workbench. */
  readonly decor?: Readonly<Record<string, SheetDecor>>;
  /** Tables of the file and tables made in the workbench; the grid has none of its own. */
  readonly tables?: readonly FileTable[];
  /** Filters that the grid plays, by sheet id. */
  readonly filters?: Readonly<Record<string, GridFilter>>;
}

/** A table with its head row. */
export interface FileTable {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly hasFilter: boolean;
  /** Its filter hides rows. */
  readonly isFiltered: boolean;
  /** What makes it known when its name changes; only of tables made in the workbench. */
  readonly id?: string;
  /** For instance "TableStyleLight1"; that of a file's table stays with the file. */
  readonly style?: string;
  readonly hasBands?: boolean;
}

export interface OpenedFile extends WorkbookExtras {
  /** Whether sheets can be neither added, deleted, renamed, moved nor hidden. */
  readonly isStructureLocked?: boolean;
  readonly snapshot: IWorkbookData;
  /** Ids of sheets that the file hides from the "Unhide" list. */
  readonly veryHidden?: readonly string[];
  /** Looks that depend on a formula, per sheet id. They stay in the file as they are. */
  readonly rules?: Readonly<Record<string, readonly LookRule[]>>;
  /** Sheets with a filter that stays in the file, and whether it hides rows, per sheet id. */
  readonly strangeFilters?: Readonly<Record<string, boolean>>;
  /** What array formulas show, per sheet id, as the file has it cached. */
  readonly spills?: Readonly<Record<string, readonly Spill[]>>;
}

export interface WorkbookState extends WorkbookExtras {
  /** `FWorkbook.save()`. */
  readonly snapshot: IWorkbookData;
  /** Spilled arrays per sheet id. */
  readonly spills: Readonly<Record<string, readonly Spill[]>>;
  /** Sheet ids that Office.js calls VeryHidden. */
  readonly veryHidden: readonly string[];
}
