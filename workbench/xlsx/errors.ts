/** Why a file cannot be opened; the page words it. */
export type UnreadableCode =
  /** Password protected (an encrypted package in an OLE container). */
  | "encrypted"
  /** The binary format of Excel 97-2003, or another OLE document. */
  | "old-format"
  /** A zip, or anything else, that is no .xlsx workbook. */
  | "not-xlsx"
  /** Meant to be an .xlsx, but broken. */
  | "damaged"
  /** Would unpack to more than this program is willing to hold. */
  | "too-large";

/** The only error `openXlsx` and `saveXlsx` reject with because of a file's content. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, cause?: unknown) {
    super(`Unreadable file: ${code}`, { cause });
    this.name = "UnreadableFile";
    this.code = code;
  }
}
