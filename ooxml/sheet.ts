import { measureSheet, type BookSoFar, type SheetSize } from "./measure";
import { withRowNumbers } from "./rowNumbers";
import { isSparse, packSheet, type Packed } from "./sparse";

/** A sheet's text that was checked and counted, ready for a reader that makes a rectangle of it. */
export interface CheckedSheet {
  readonly xml: string;
  readonly size: SheetSize;
  /** Where the cells of a sheet that is mostly nothing were moved from; else `null`. */
  readonly packed: Packed | null;
}

/**
 * Checks a sheet's text, and moves its cells together where they stand far apart.
 *
 * @throws PackageError a damaged part, a cell that stands there twice, or more than is read
 */
export function checkSheet(xml: string, part: string, book: BookSoFar): CheckedSheet {
  const size = measureSheet(xml, part, book);
  const packed = isSparse(size) ? packSheet(xml, part) : null;
  const numbered = size.isNumbered ? xml : withRowNumbers(xml, part);
  return { xml: packed?.xml ?? numbered, size, packed };
}
