import type { EmptyAs } from "../functions/values";
import { DEFAULT_SETS } from "./sets";
import { FITTING, SHOWING_PANE } from "./situation";

/** An Excel by its requirement sets, and by what it is documented or reported to do differently from others. */
export interface Profile {
  readonly sets: Readonly<Record<string, string>>;
  /** What a blank cell is for a custom function. */
  readonly emptyAs: EmptyAs;
  /** Members that it passes over without a word. */
  readonly ignored: readonly string[];
  /** Members that it refuses, with the code of the refusal. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Members that leave its undo list alone, though they empty that of others. */
  readonly undoable: readonly string[];
}

const ofFunctions = (name: string) => name.startsWith("CustomFunctions");
const WITHOUT_FUNCTIONS = Object.fromEntries(
  Object.entries(DEFAULT_SETS).filter(([name]) => !ofFunctions(name)),
);

const DESKTOP = { sets: DEFAULT_SETS, undoable: [], ignored: [] };

/** Excels that the add-in is made for. */
export const PROFILES = {
  /** In a browser: renaming, hiding and moving sheets can be undone; showing the pane may be passed over. */
  web: {
    sets: DEFAULT_SETS,
    emptyAs: 0,
    ignored: [SHOWING_PANE],
    undoable: ["Worksheet.Name", "Worksheet.Visibility", "Worksheet.Position"],
  },
  /** Microsoft 365 on Windows: fitting to pages is passed over unless the page tab was shown. */
  windows365: { ...DESKTOP, emptyAs: null, ignored: [FITTING] },
  mac: { ...DESKTOP, emptyAs: "" },
  excel2024: { ...DESKTOP, emptyAs: 0, ignored: [FITTING] },
  /** The pane alone: cell functions of add-ins are not sure to run there. */
  excel2021: {
    ...DESKTOP,
    sets: { ...WITHOUT_FUNCTIONS, ExcelApi: "1.14" },
    emptyAs: 0,
    ignored: [FITTING],
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof PROFILES;
