import type { HostObject } from "../richApi";
import type { SheetArea } from "./sheetArea";
import type { Events } from "./events";
import type { Live } from "./live";
import type { Filter } from "./types/autoFilter";

/** Makes the objects that tables of other types lead to. */
export interface Make {
  readonly worksheets: () => HostObject;
  readonly worksheet: (sheetId: string) => HostObject;
  readonly range: (area: SheetArea) => HostObject;
  readonly rangeAreas: (areas: readonly SheetArea[]) => HostObject;
  readonly rangeFormat: (area: SheetArea) => HostObject;
  readonly pageLayout: (sheetId: string) => HostObject;
  /** Names of one sheet, or of the workbook without one. */
  readonly names: (sheetId?: string) => HostObject;
  /** Tables of one sheet, or of the workbook without one. */
  readonly tables: (sheetId?: string) => HostObject;
  readonly autoFilter: (filter: Filter) => HostObject;
  readonly settings: () => HostObject;
  readonly customXmlParts: () => HostObject;
  readonly application: () => HostObject;
}

/** What every type table works with. */
export interface Context {
  readonly live: Live;
  readonly make: Make;
  readonly events: Events;
  /** Ranges that the add-in keeps over several batches. */
  readonly kept: Map<string, HostObject>;
  /** Receives the file of a workbook that the add-in opens beside this one. */
  readonly openBeside: (file: Uint8Array) => void;
}
