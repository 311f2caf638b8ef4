import { personInHead } from "../people/headName";
import { nameKey } from "../people/nameKey";
import { bareName, nameStrength } from "../people/nameShape";
import { addressAt } from "../sheet/place";
import { sequence, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { cleanText } from "../text/text";
import { ABOUT_PERSON, NAME, OFFICE_HEAD } from "../vocabulary/heads";
import { matches, type Role } from "../vocabulary/role";
import type { Person } from "./ballotTable";

/** How far above the marks the one person may be named. */
const REACH = 12;
/** Longer texts are no titles. */
const LONGEST = 300;
/** "Lâm Đồng" is a place as well as a name: without a form of address a name alone has more words. */
const LEAST_WORDS = 3;

interface Placed {
  readonly text: string;
  readonly address: string;
}

const behindColon = (text: string) => text.slice(text.indexOf(":") + 1).trim();

/** What stands behind a label, in its cell or in the next one: "Họ và tên: Nguyễn Văn A". */
function labelled(cells: readonly Placed[], label: Role): readonly Placed[] {
  return cells.flatMap((own, at) => {
    if (!matches(label, own.text)) return [];
    const rest = own.text.includes(":") ? behindColon(own.text) : "";
    return rest === "" ? cells.slice(at + 1, at + 2) : [{ ...own, text: rest }];
  });
}

/** Whom a title is about: "Kết quả lấy phiếu đối với đồng chí Nguyễn Văn A". */
const asked = (cells: readonly Placed[]): readonly Placed[] =>
  cells.flatMap((own) => {
    const text = cleanText(own.text);
    const begin = ABOUT_PERSON.exec(text);
    return begin ? [{ ...own, text: text.slice(begin.index + begin[0].length) }] : [];
  });

/** A line that is nothing but a name, with a form of address or of three words at least. */
function alone(cells: readonly Placed[]): readonly Placed[] {
  const [own, ...others] = cells;
  if (!own || others.length > 0) return [];
  const isCalled = bareName(own.text) !== cleanText(own.text);
  return isCalled || personInHead(own.text).name.split(" ").length >= LEAST_WORDS ? [own] : [];
}

const isName = ({ text }: Placed) => nameStrength(personInHead(text).name) === 2;

/** What is typed in a row, from the left; of numbers and long texts only that something is there. */
function textsIn(grid: SheetGrid, row: number): readonly Placed[] {
  return sequence(grid.column, grid.columns).flatMap((column) => {
    const cell = cellAt(grid, row, column);
    const text = typeof cell === "string" && cell.length <= LONGEST ? cell : "";
    return isBlank(cell) ? [] : [{ text, address: addressAt(grid, row, column) }];
  });
}

/**
 * The one person whom all ballots of a sheet are about, named in a title above them and not over their columns.
 *
 * @returns `null` where nobody or more than one is named so
 * @example // "Họ và tên: Nguyễn Văn A" over "Số phiếu | Cao | Tín nhiệm | Thấp" → Nguyễn Văn A
 */
export function onePerson(grid: SheetGrid, marks: Area): Person | null {
  const first = Math.max(grid.row, marks.row - REACH);
  const rows = sequence(first, marks.row - first).map((row) => textsIn(grid, row));
  const found = rows.flatMap((cells) =>
    [...labelled(cells, NAME), ...asked(cells), ...alone(cells)].filter(isName),
  );
  const [only] = found;
  if (!only || new Set(found.map(({ text }) => nameKey(personInHead(text).name))).size > 1) return null;
  const { name, office } = personInHead(only.text);
  const [post] = rows.flatMap((cells) => labelled(cells, OFFICE_HEAD));
  return { name, office: office === "" ? cleanText(post?.text ?? "") : office, address: only.address };
}
