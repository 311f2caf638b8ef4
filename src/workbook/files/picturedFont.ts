import type { CellStyle } from "hucre/xlsx";
import { encodingOfFont } from "../../core/text/legacy/legacy";
import { isSymbolFont } from "../../core/text/symbolFont";

type Font = NonNullable<CellStyle["font"]>;

/** The set of signs that stands for pictures (ECMA-376, 18.4.1); Windows takes a font of pictures for it. */
const SYMBOLS = 2;

/** Whether a font shows pictures in the place of letters: by its name, or since it says so. */
export function isPictured({ name = "", charset }: Font): boolean {
  // Old Vietnamese fonts may say so, too; their letters are read by their names.
  return isSymbolFont(name) || (charset === SYMBOLS && encodingOfFont(name) === null);
}
