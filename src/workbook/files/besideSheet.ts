import { elementsOf, runsOf } from "../../../ooxml/elements";
import { damaged } from "../../../ooxml/trouble";
import type { OpenedBook } from "../../../ooxml/workbook";
import { parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import type { NamedArea, Note } from "../../core/sheet/grid";
import { drawnOver } from "./drawnOver";

/** What the parts that belong to a sheet say of it. */
export interface BesideSheet {
  readonly tables: readonly NamedArea[];
  /** Comments, old ones and conversations. */
  readonly comments: readonly Note[];
  /** Where pictures, shapes and charts lie. */
  readonly covered: readonly Area[];
}

/** The texts of the parts of a type that belong to a sheet, with their paths. */
function partsOf(book: OpenedBook, sheet: string, type: string): readonly (readonly [string, string])[] {
  const own = book.relations(sheet).filter((relation) => relation.type === type);
  return own.map(({ path }) => {
    const xml = book.text(path);
    // What a comment says of the signs beside it must not be left out unseen.
    if (xml === null) throw damaged(path);
    return [path, xml] as const;
  });
}

function tablesOf(book: OpenedBook, sheet: string): readonly NamedArea[] {
  return partsOf(book, sheet, "table").flatMap(([path, xml]) =>
    elementsOf(xml, path, "table").flatMap(({ attributes }) => {
      const area = parseArea(attributes.get("ref") ?? "");
      const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
      return area ? [{ name, area }] : [];
    }),
  );
}

function textsIn(xml: string, path: string, element: string): readonly Note[] {
  return runsOf(xml, path, element).flatMap(({ attributes, text }) => {
    const area = parseArea(attributes.get("ref") ?? "");
    return area && text.trim() !== "" ? [{ area, text }] : [];
  });
}

/**
 * Tables, comments and drawings of a sheet.
 *
 * @throws PackageError a part that is missing or damaged
 */
export function besideSheet(book: OpenedBook, sheet: string): BesideSheet {
  const comments = partsOf(book, sheet, "comments").flatMap(([path, xml]) => textsIn(xml, path, "comment"));
  const threads = partsOf(book, sheet, "threadedComment").flatMap(([path, xml]) =>
    textsIn(xml, path, "threadedComment"),
  );
  const covered = partsOf(book, sheet, "drawing").flatMap(([path, xml]) => drawnOver(xml, path));
  return { tables: tablesOf(book, sheet), comments: [...comments, ...threads], covered };
}
