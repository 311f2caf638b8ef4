export { UnreadableFile } from "./errors";
export type { UnreadableCode } from "./errors";
export { openXlsx } from "./open";
export { saveXlsx } from "./save";
export { EXTENSION_ID } from "./settings";
export { isErrorText } from "./text";
export { FILE_SHEET_PREFIX } from "./types";
export type { CustomXmlPart, OpenedFile, PageSetup, Spill, WorkbookExtras, WorkbookState } from "./types";
export { INDENT_PIXELS } from "./units";
