import type { Sheet } from "hucre/xlsx";
import { parseArea } from "../../core/sheet/address";
import type { Note } from "../../core/sheet/grid";

/** What appears beside cells that allow certain values only: the values, and the words that explain them. */
export function validationNotes({ dataValidations = [] }: Sheet): readonly Note[] {
  return dataValidations.flatMap(({ range, values = [], inputTitle, inputMessage, errorMessage }) => {
    const area = parseArea(range.split(" ")[0] ?? "");
    const texts = [values.join("\n"), inputTitle, inputMessage, errorMessage];
    return area ? texts.flatMap((text) => (text ? [{ area, text }] : [])) : [];
  });
}
