import { readDirectory } from "../../../ooxml/directory";
import { extract } from "../../../ooxml/extract";
import { UNIT_LIMITS } from "../../../ooxml/limits";
import { finding, type Finding } from "../../core/finding/finding";

/** The part that only such a workbook has. */
const BINARY = "xl/workbook.bin";
const OPEN_DOCUMENT = /^application\/vnd\.oasis\.opendocument\.spreadsheet/;

/**
 * A workbook of another kind that is packed as .xlsx is.
 *
 * @returns F647, or `null` for what may be an .xlsx file
 * @throws PackageError a damaged package, or one larger than is read
 */
export function otherKind(bytes: Uint8Array): Finding | null {
  const entries = readDirectory(bytes, UNIT_LIMITS);
  if (entries.some(({ name }) => name.toLowerCase() === BINARY)) return finding("F647", { format: ".xlsb" });
  const kind = entries.find(({ name }) => name === "mimetype");
  const said = kind ? new TextDecoder().decode(extract(bytes, kind, UNIT_LIMITS)) : "";
  return OPEN_DOCUMENT.test(said) ? finding("F647", { format: ".ods" }) : null;
}
