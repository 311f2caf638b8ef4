export { type Addin, type AddinOptions, loadAddin } from "./headless/addin";
export { emptyFile, type HeadlessWorkbook, openWorkbook, type WorkbookOptions } from "./headless/workbook";
export { makeSite } from "./server/site";
