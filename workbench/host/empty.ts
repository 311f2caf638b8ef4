import { LocaleType } from "@univerjs/core";
import { NEW_SHEET } from "../model/newSheet";
import type { OpenedFile } from "../xlsx/types";

/** An empty workbook with one sheet. */
export function emptyFile(name = "Sheet1"): OpenedFile {
  return {
    snapshot: {
      id: "workbook",
      name: "",
      appVersion: "",
      locale: LocaleType.VI_VN,
      styles: {},
      sheetOrder: ["new-0"],
      sheets: { "new-0": { id: "new-0", name, ...NEW_SHEET } },
    },
    settings: {},
    customXml: [],
    pages: {},
  };
}
