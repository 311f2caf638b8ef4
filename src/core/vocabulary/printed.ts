// Plain lists without the matcher: the functions read printed numbers and load no more than they need.

/** What stands behind a printed count: "46 phiếu", "46 đại biểu". */
export const UNITS: readonly string[] = [
  "phieu",
  "phieu tin nhiem",
  "phieu tin nhiem cao",
  "phieu tin nhiem thap",
  "phieu hop le",
  "phieu khong hop le",
  "y kien",
  "dai bieu",
  "dong chi",
  "d/c",
  "nguoi",
  "ph",
  "ph.",
];

/** What may stand between a count and its unit. */
export const BEFORE_UNIT = "la";

/** What leads from a count to its share: "46, chiếm 88,46%". */
export const BEFORE_SHARE: readonly string[] = ["chiem", "dat", "bang", "ti le", "ty le"];

/** A count of none, in words. */
export const NONE: ReadonlySet<string> = new Set([
  "khong",
  "khong co",
  "khong phieu",
  "khong co phieu",
  "khong co nao",
  "khong phieu nao",
  "khong co phieu nao",
]);
