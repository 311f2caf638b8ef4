import type { Area } from "../core/sheet/area";

/** What a cell of a plan holds. Text is always text, even when it begins with `=`. */
export type PlanContent =
  /** `isUserText`: typed by the clerk, so it may look like anything. */
  | { readonly kind: "text"; readonly text: string; readonly isUserText?: boolean }
  | { readonly kind: "number"; readonly value: number }
  /** A native formula in English notation, and the value that the record says it must give. */
  | { readonly kind: "formula"; readonly formula: string; readonly expected: string | number };

/** A side of a cell. */
export type PlanEdge = "Bottom" | "Right";

/** The look of a cell; what is missing is the plan's default. */
export interface PlanStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: "Left" | "Center" | "Right" | "Justify";
  readonly valign?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Thin lines around each cell. */
  readonly border?: boolean;
  /** A dashed line on this side, to cut along. */
  readonly cut?: PlanEdge;
  readonly numberFormat?: string;
  /** Colour of the ground as #rrggbb. */
  readonly fill?: string;
}

/** A cell, or a merged area that shows one content. Rows and columns count from 0. */
export interface PlanCell extends Area {
  readonly content: PlanContent;
  readonly style: PlanStyle;
}

/** The head of a table on a form, and where it stands again because the table runs on to a page. */
export interface PlanHead {
  readonly row: number;
  readonly rows: number;
  /** First rows of its copies. */
  readonly copies: readonly number[];
}

/** Page set-up in millimetres. */
export interface PlanPage {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Rows repeated on every page; `null` when none. */
  readonly titleRows: { readonly first: number; readonly count: number } | null;
  readonly printArea: Area;
  /** One page in height as well as in width. */
  readonly isSinglePage: boolean;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** Heads of the tables of a form; each stands again on the pages of its own table, and on no other. */
  readonly heads?: readonly PlanHead[];
  /** Pages have no number, as those of a ballot. */
  readonly isUnnumbered?: boolean;
  /** How often the same paper stands on one page, to be cut apart. */
  readonly papers?: number;
}

/** A rectangle of cells with one look and no content of its own. */
export interface PlanLook {
  readonly area: Area;
  readonly style: PlanStyle;
}

export type PlanValue = string | number | boolean | null;

/** Many values at once; text is always text, `null` leaves a cell blank. */
export interface PlanBlock {
  readonly area: Area;
  readonly values: readonly (readonly PlanValue[])[];
  /** Number formats of the cells that are no text; `General` unless told. */
  readonly formats?: readonly (readonly string[])[];
}

/** Cells in which one of a list is chosen. */
export interface PlanList {
  readonly area: Area;
  /** A1 of the cells on the same sheet that hold the list, or its words separated by commas. */
  readonly source: string;
  /** Whether anything else is refused, or only asked about. */
  readonly isStrict: boolean;
  readonly title: string;
  readonly message: string;
}

/** A sheet that is filled in once it is written. */
export interface PlanEntry {
  readonly lists: readonly PlanList[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Where may be typed; all else is protected, without a password. */
  readonly unlocked: readonly Area[];
  /** A1 of the cell to begin with. */
  readonly first: string;
}

/** A look that cells take while a native formula holds; the formula speaks of the first cell of the area. */
export interface PlanRule {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
}

/** A native stacked bar chart: a row of the data per bar, its first column the names, its first row the series. */
export interface PlanChart {
  readonly data: Area;
  readonly title: string;
  /** Cells that the chart covers. */
  readonly place: Area;
  /** Colour of each series as #rrggbb. */
  readonly colors: readonly string[];
  /** Where the axis, which begins at 0, ends: the sum that no bar exceeds. */
  readonly most?: number;
}

/** A native table over cells that the plan writes; its first row is the head. */
export interface PlanTable {
  readonly area: Area;
  /** The name wanted; made unique in the workbook when it is written. */
  readonly name: string;
}

/** One sheet of an official form as pure data. */
export interface SheetPlan {
  /** The name wanted; made unique when it is written. */
  readonly name: string;
  readonly font: { readonly name: string; readonly size: number };
  /** Column widths in points, from column A. */
  readonly columns: readonly number[];
  /** Row heights in points, from row 1; rows after the last keep the standard height. */
  readonly rows: readonly number[];
  readonly cells: readonly PlanCell[];
  readonly looks?: readonly PlanLook[];
  readonly block?: PlanBlock;
  readonly entry?: PlanEntry;
  readonly rules?: readonly PlanRule[];
  readonly charts?: readonly PlanChart[];
  readonly tables?: readonly PlanTable[];
  /** Not shown among the tabs; the clerk may unhide it. */
  readonly isHidden?: boolean;
  readonly page: PlanPage;
}
