/** Parts of a formula in which signs are text: "…", the quoted name of a sheet, an array. Then what lies between. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|[^"'{]+/g;
const isPlain = (part: string) => !/^["'{]/.test(part);

/**
 * A formula as it is stored: arguments are separated by commas. A Vietnamese Excel has semicolons between them, and then
 * a comma between digits is the decimal sign.
 *
 * @example withCommas('=IF(A1>2,5;"a;b";"c")') // '=IF(A1>2.5,"a;b","c")'
 * @example withCommas("=SUM(1,2)") // "=SUM(1,2)"
 */
export function withCommas(formula: string): string {
  const parts = formula.match(PARTS) ?? [];
  if (!parts.some((part) => isPlain(part) && part.includes(";"))) return formula;
  const stored = (part: string) => part.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ",");
  return parts.map((part) => (isPlain(part) ? stored(part) : part)).join("");
}
