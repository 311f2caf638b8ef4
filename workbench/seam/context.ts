import type { SeamHost } from "./contract";

const SOLUTION = "00000000-0000-0000-0000-000000000001";
const EXCEL = 1;
const EDITABLE = 1;
const TASK_PANE = 1;
const SHOWN_AS_TASK_PANE = 2;

/** What Excel tells Office.js of itself, of the document and of the add-in. */
export function officeContext(host: SeamHost): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => SOLUTION,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => "Workbook.xlsx",
    GetAppCapabilities: () => EDITABLE,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => TASK_PANE,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "0",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(host.sets),
    GetHostCustomMessage: () => 0,
    GetHostFullVersion: () => "16.0.18025.20160",
    GetInitialDisplayMode: () => SHOWN_AS_TASK_PANE,
    // No theme: Office.js then answers null, as in versions that have none.
    GetOfficeThemeInfo: () => "null",
    // The old document settings: none are stored, and reading or saving them does no harm.
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}

/** Office.js takes its platform and language from this line: Excel, desktop, shared runtime with functions. */
export function hostInfo(host: SeamHost): string {
  return `Excel$Win32$16.01$${host.locale}$$$$3`;
}
