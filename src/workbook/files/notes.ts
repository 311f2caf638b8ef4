import type { Cell, Sheet } from "hucre/xlsx";
import { parseArea } from "../../core/sheet/address";
import { cellArea } from "../../core/sheet/area";
import type { Note } from "../../core/sheet/grid";

function inComments(cells: ReadonlyMap<string, Cell>): readonly Note[] {
  return [...cells].flatMap(([key, { comment }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return comment ? [{ area: cellArea(row, column), text: comment.text }] : [];
  });
}

/** What appears beside cells that allow certain values only: the values, and the words that explain them. */
function inValidations({ dataValidations = [] }: Sheet): readonly Note[] {
  return dataValidations.flatMap(({ range, values = [], inputTitle, inputMessage, errorMessage }) => {
    const area = parseArea(range.split(" ")[0] ?? "");
    const texts = [values.join("\n"), inputTitle, inputMessage, errorMessage];
    return area ? texts.flatMap((text) => (text ? [{ area, text }] : [])) : [];
  });
}

function inThreads({ threadedComments = [] }: Sheet): readonly Note[] {
  return threadedComments.flatMap(({ ref = "", text }) => {
    const area = parseArea(ref);
    return area ? [{ area, text }] : [];
  });
}

/** Comments and validations of a sheet of a file, with the cells they belong to. */
export function notesOf(sheet: Sheet): readonly Note[] {
  return [
    ...inComments(sheet.cells ?? new Map<string, Cell>()),
    ...inValidations(sheet),
    ...inThreads(sheet),
  ];
}
