import { readDirectory } from "../../ooxml/directory";
import { extract } from "../../ooxml/extract";
import { WORKBOOK_LIMITS } from "../../ooxml/limits";
import { decodePart } from "../../ooxml/text";

export type WorkbookExtension = ".xlsx" | ".xlsm" | ".xltx" | ".xltm";

const CONTENT_TYPES = "[content_types].xml";
/** How the content type of a workbook's main part begins, where it is not that of an .xlsx file. */
const KINDS: readonly (readonly [RegExp, WorkbookExtension])[] = [
  [/ms-excel\.template\.macroEnabled\.main/i, ".xltm"],
  [/ms-excel\.sheet\.macroEnabled\.main/i, ".xlsm"],
  [/spreadsheetml\.template\.main/i, ".xltx"],
];

/** The extension under which Excel opens a file; ".xlsx" for whatever says nothing else, readable or not. */
export function extensionOf(bytes: Uint8Array): WorkbookExtension {
  try {
    const entries = readDirectory(bytes, WORKBOOK_LIMITS);
    const entry = entries.find(({ name }) => name.toLowerCase() === CONTENT_TYPES);
    const types = entry ? decodePart(extract(bytes, entry, WORKBOOK_LIMITS), entry.name) : "";
    return KINDS.find(([sign]) => sign.test(types))?.[1] ?? ".xlsx";
  } catch {
    // Whoever opens the file says what is wrong with it.
    return ".xlsx";
  }
}
