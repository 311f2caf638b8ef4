import type { Book } from "../book";
import { BOX_BOOKS } from "./boxes";
import { CODE_BOOKS } from "./codes";
import { COUNT_BOOKS } from "./counts";
import { DOUBT_BOOKS } from "./doubts";
import { ENTRY_BOOKS } from "./entries";
import { LIST_BOOKS } from "./lists";
import { OLD_BOOKS } from "./old";
import { PAGE_BOOKS } from "./pages";
import { SEVERAL_BOOKS } from "./several";
import { TRAP_BOOKS } from "./traps";
import { TURNED_BOOKS } from "./turned";
import { UGLY_BOOKS } from "./ugly";

/** Every workbook of the corpus. */
export const BOOKS: readonly Book[] = [
  ...CODE_BOOKS,
  ...BOX_BOOKS,
  ...LIST_BOOKS,
  ...TURNED_BOOKS,
  ...COUNT_BOOKS,
  ...SEVERAL_BOOKS,
  ...OLD_BOOKS,
  ...TRAP_BOOKS,
  ...DOUBT_BOOKS,
  ...ENTRY_BOOKS,
  ...UGLY_BOOKS,
  ...PAGE_BOOKS,
];
