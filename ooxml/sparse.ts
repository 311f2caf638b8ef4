import { lettersOf, walkCells } from "./cells";
import type { SheetSize } from "./measure";
import type { Tag } from "./scan";

/** A rectangle so large is made only where it is well filled. */
const LARGE = 1_000_000;
const SPARE = 8;

/** A sheet whose cells were moved together, and where they came from. */
export interface Packed {
  readonly xml: string;
  /** The true row of each row, from 0. */
  readonly rows: readonly number[];
  /** The true columns of the cells of each row. */
  readonly columns: readonly (readonly number[])[];
}

/** Whether the rectangle around a sheet's cells is mostly nothing: one cell far away makes it so. */
export function isSparse({ rows, columns, cells }: SheetSize): boolean {
  return rows * columns > LARGE && rows * columns > SPARE * cells;
}

const REFERENCE = /(\sr\s*=\s*)(?:"[^"]*"|'[^']*')/;

function withReference(tag: string, reference: string): string {
  const bare = tag.replace(REFERENCE, "");
  const name = /^<[^\s/>]+/.exec(bare)?.[0] ?? "";
  return `${name} r="${reference}"${bare.slice(name.length)}`;
}

/**
 * Moves the cells of a sheet together, so that a reader which makes a rectangle of them makes a small one. Rows keep
 * their order, cells the order within their row; the rest of the sheet is left as it is.
 */
export function packSheet(xml: string, part: string): Packed {
  const pieces: string[] = [];
  const rows: number[] = [];
  const columns: number[][] = [];
  let done = 0;
  const put = (tag: Tag, reference: string) => {
    pieces.push(xml.slice(done, tag.start), withReference(xml.slice(tag.start, tag.end), reference));
    done = tag.end;
  };
  walkCells(xml, part, {
    onRow: (tag, row) => {
      rows.push(row);
      columns.push([]);
      put(tag, String(rows.length));
    },
    onCell: (tag, { column }) => {
      const line = columns.at(-1) ?? [];
      put(tag, lettersOf(line.length) + String(rows.length));
      line.push(column);
    },
  });
  return { xml: pieces.join("") + xml.slice(done), rows, columns };
}
