import type { EmptyAs } from "../functions/values";
import { DEFAULT_SETS } from "./sets";
import type { Platform } from "../seam/contract";
import { PAYLOAD_LIMIT } from "../richApi";
import { BEHIND_ON_MAC, BEHIND_ON_WINDOWS, FITTING, SHOWING_PANE, type Habits } from "./situation";

/** An Excel by its requirement sets, and by what it is documented or reported to do differently from others. */
export interface Profile extends Habits {
  readonly platform: Platform;
  readonly sets: Readonly<Record<string, string>>;
  /** What a blank cell is for a custom function. */
  readonly emptyAs: EmptyAs;
  /** Members that it passes over without a word. */
  readonly ignored: readonly string[];
  /** Members that leave its undo list alone, though they empty that of others. */
  readonly undoable: readonly string[];
  /** Bytes of the largest request and answer. */
  readonly payload: number;
  /** Whether the sentence of a custom function's error is shown at its cell. */
  readonly saysErrors: boolean;
}

const ofFunctions = (name: string) => name.startsWith("CustomFunctions");
const WITHOUT_FUNCTIONS = Object.fromEntries(
  Object.entries(DEFAULT_SETS).filter(([name]) => !ofFunctions(name)),
);

const DESKTOP = { sets: DEFAULT_SETS, undoable: [], ignored: [], payload: Infinity, saysErrors: true };
const WINDOWS = { ...DESKTOP, platform: "PC", behind: BEHIND_ON_WINDOWS, ignored: [FITTING] } as const;

/** Excels that the add-in is made for. */
export const PROFILES = {
  /**
   * In a browser: renaming, hiding and moving sheets can be undone, other workbooks are in other windows, requests and
   * answers are limited; showing the pane may be passed over.
   */
  web: {
    // Office.js of a browser would open a workbook beside in a way that is not played here.
    platform: "PC",
    sets: DEFAULT_SETS,
    behind: {},
    payload: PAYLOAD_LIMIT,
    saysErrors: true,
    emptyAs: 0,
    ignored: [SHOWING_PANE],
    undoable: ["Worksheet.Name", "Worksheet.Visibility", "Worksheet.Position"],
  },
  /** Microsoft 365 on Windows: fitting to pages is passed over unless the page tab was shown. */
  windows365: { ...WINDOWS, emptyAs: null },
  /** The same under the policy ExtensionHardening: an add-in opens no other workbook. */
  hardened: { ...WINDOWS, emptyAs: null, refused: { "Application.CreateWorkbook": "GeneralException" } },
  /** Saves no file of a page, and shows no sentence at an error. */
  mac: { ...DESKTOP, platform: "Mac", behind: BEHIND_ON_MAC, emptyAs: "", saysErrors: false },
  excel2024: { ...WINDOWS, emptyAs: 0 },
  /** The pane alone: cell functions of add-ins are not sure to run there. */
  excel2021: {
    ...WINDOWS,
    sets: { ...WITHOUT_FUNCTIONS, ExcelApi: "1.14" },
    emptyAs: 0,
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof PROFILES;
