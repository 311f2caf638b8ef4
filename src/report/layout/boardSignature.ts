import type { ReportOptions } from "../options";
import type { PlanStyle } from "../sheetPlan";
import { signFor } from "./head";
import { cell } from "./parts";
import { sizesOf } from "./sizes";
import { kept, text, type FormRow } from "./sheetBuilder";

const WORDS = { board: "BAN KIỂM PHIẾU", hint: "(Ký, ghi rõ họ tên)" } as const;
/** Room for the signature, in points. */
const ROOM = 60;

/** Somebody signs at the right, from a column on, with room for the signature; none of it stands alone. */
export function signature(
  column: number,
  width: number,
  who: string,
  options: Pick<ReportOptions, "header">,
): readonly FormRow[] {
  const { head: size } = sizesOf(options);
  const sign = (value: string, style: PlanStyle): FormRow => ({
    cells: [cell(column, width - column, text(value), { align: "Center", wrap: true, size, ...style })],
  });
  return kept([
    { cells: [], height: 12 },
    sign(who, { bold: true }),
    sign(WORDS.hint, { italic: true }),
    { cells: [], height: ROOM },
  ]);
}

/** The counting board signs. */
export const boardSignature = (column: number, width: number, options: Pick<ReportOptions, "header">) =>
  signature(column, width, signFor(WORDS.board, options), options);
