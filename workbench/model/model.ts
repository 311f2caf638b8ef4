import type { HostObject } from "../richApi";
import type { Context, Make } from "./context";
import type { Events } from "./events";
import type { Live } from "./live";
import { applicationObject } from "./types/application";
import { autoFilterObject } from "./types/autoFilter";
import { customXmlPartsObject } from "./types/customXml";
import { namesObject } from "./types/names";
import { pageLayoutObject } from "./types/pageLayout";
import { rangeObject } from "./types/range";
import { rangeAreasObject } from "./types/rangeAreas";
import { rangeFormatObject } from "./types/rangeFormat";
import { settingsObject } from "./types/settings";
import { tablesObject } from "./types/tables";
import { workbookObject } from "./types/workbook";
import { worksheetObject } from "./types/worksheet";
import { worksheetsObject } from "./types/worksheets";

/** The workbook as Office.js sees it. */
export interface Model {
  readonly root: () => HostObject;
  readonly reference: (id: string) => HostObject | undefined;
}

// Types lead to one another in circles, so each is made when it is first asked for.
function lazily<A extends readonly unknown[]>(
  create: () => (...args: A) => HostObject,
): (...args: A) => HostObject {
  let made: ((...args: A) => HostObject) | undefined;
  return (...args) => (made ??= create())(...args);
}

/** Builds the type tables over an open workbook. */
export function makeModel(live: Live, events: Events, openBeside: Context["openBeside"]): Model {
  const kept = new Map<string, HostObject>();
  const make: Make = {
    worksheets: () => worksheetsObject(context),
    worksheet: lazily(() => worksheetObject(context)),
    range: lazily(() => rangeObject(context)),
    rangeAreas: lazily(() => rangeAreasObject(context)),
    rangeFormat: lazily(() => rangeFormatObject(context)),
    pageLayout: lazily(() => pageLayoutObject(context)),
    names: lazily(() => namesObject(context)),
    tables: lazily(() => tablesObject(context)),
    autoFilter: autoFilterObject,
    settings: () => settingsObject(context),
    customXmlParts: () => customXmlPartsObject(context),
    application: () => applicationObject(context),
  };
  const context: Context = { live, make, events, kept, openBeside };
  return { root: () => workbookObject(context), reference: (id) => kept.get(id) };
}
