import type { SheetEvent } from "../api";

/** What every event of a sheet tells. */
export interface Told {
  readonly worksheetId: string;
  readonly address?: string;
  /** What an edit did: only one of cells leaves the others where they are. */
  readonly changeType?: string;
}

type Hear = (told: Told) => Promise<void>;

interface Listened {
  /** The version of ExcelApi since which there is this event. */
  readonly version: string;
  readonly says: SheetEvent["type"];
  /** Whether nothing but the values of its address changed. */
  readonly isOfCells?: (told: Told) => boolean;
  readonly add: (
    sheets: Excel.WorksheetCollection,
    hear: Hear,
  ) => OfficeExtension.EventHandlerResult<unknown>;
}

const isEdit = ({ changeType }: Told) => changeType === "RangeEdited";

/** After each of these a sheet may read otherwise, or another cell is the one that the clerk looks at. */
export const LISTENED: readonly Listened[] = [
  { version: "1.9", says: "edited", isOfCells: isEdit, add: (sheets, hear) => sheets.onChanged.add(hear) },
  {
    version: "1.8",
    says: "edited",
    isOfCells: () => true,
    add: (sheets, hear) => sheets.onCalculated.add(hear),
  },
  { version: "1.9", says: "edited", add: (sheets, hear) => sheets.onFormatChanged.add(hear) },
  { version: "1.10", says: "edited", add: (sheets, hear) => sheets.onRowSorted.add(hear) },
  { version: "1.10", says: "edited", add: (sheets, hear) => sheets.onColumnSorted.add(hear) },
  { version: "1.11", says: "edited", add: (sheets, hear) => sheets.onRowHiddenChanged.add(hear) },
  { version: "1.7", says: "edited", add: (sheets, hear) => sheets.onAdded.add(hear) },
  { version: "1.7", says: "edited", add: (sheets, hear) => sheets.onDeleted.add(hear) },
  { version: "1.9", says: "selected", add: (sheets, hear) => sheets.onSelectionChanged.add(hear) },
  // Without an address: which cell of the sheet is selected is told once another is.
  { version: "1.7", says: "selected", add: (sheets, hear) => sheets.onActivated.add(hear) },
];
