import { PackageError } from "../../ooxml/trouble";

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
  | "too-large"
  /** Holds something twice, so that two programs may read two different things. */
  | "ambiguous";

/** The only error `openXlsx` and `saveXlsx` reject with because of a file's content. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, cause?: unknown) {
    super(`Unreadable file: ${code}`, { cause });
    this.name = "UnreadableFile";
    this.code = code;
  }
}

/** The error that says why a file is not read; whatever else went wrong over its content is damage. */
export function asUnreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  return new UnreadableFile(error instanceof PackageError ? error.trouble.kind : "damaged", error);
}
