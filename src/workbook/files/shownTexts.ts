import type { Cell as HucreCell, Sheet } from "hucre/xlsx";
import { format as formatValue } from "numfmt";
import { UNIT_LIMITS } from "../../../ooxml/limits";
import { tooLarge } from "../../../ooxml/trouble";
import type { Cell } from "../../core/sheet/cell";
import { placeKey, type ShownTexts } from "../../core/sheet/shown";
import { isShownOtherwise } from "../../core/text/shownOtherwise";

/** The format that shows everything as it is. */
const GENERAL = "General";

/** What a format shows; the value itself where nobody can tell, as for a format that Excel would refuse. */
function textOf(format: string, value: HucreCell["value"]): string {
  return formatValue(format, value, { throws: false });
}

/**
 * Texts that the formats of cells show where they could be read as something else than the values. Throws where these
 * are more than in any vote.
 *
 * @param cellAt - the value of a cell as the core reads it
 */
export function shownTexts(
  { cells = new Map<string, HucreCell>() }: Sheet,
  cellOf: (cell: HucreCell) => Cell,
): ShownTexts {
  const known = new Map<string, string>();
  const shown = new Map<number, string>();
  for (const [key, cell] of cells) {
    const format = cell.style?.numFmt ?? GENERAL;
    if (format === GENERAL || cell.value === null) continue;
    const value = cellOf(cell);
    const same = `${format}|${JSON.stringify(value)}`;
    const text = known.get(same) ?? textOf(format, cell.value);
    known.set(same, text);
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (isShownOtherwise(value, text)) shown.set(placeKey(row, column), text);
    // Seen here, it ends before every cell of the file was formatted.
    if (shown.size > UNIT_LIMITS.shown) throw tooLarge("shown", UNIT_LIMITS.shown);
  }
  return shown;
}
