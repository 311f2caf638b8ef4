export { emptyFile } from "./host/empty";
export { type Addin, type AddinOptions, loadAddin } from "./headless/addin";
export { type HeadlessWorkbook, openWorkbook, type WorkbookOptions } from "./headless/workbook";
export { PROFILES, type ProfileName } from "./host/profiles";
export { makeSite } from "./server/site";
export { FITTING, type Situation, SHOWING_PANE } from "./host/situation";
export { type RunningServer, startServer } from "./server/server";
export { serve } from "./server/serve";
export { type CommandInput, EXIT, runCommand } from "./cli/report";
