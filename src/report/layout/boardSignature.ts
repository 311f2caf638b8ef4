import type { ReportOptions } from "../options";
import type { PlanStyle } from "../sheetPlan";
import { signFor } from "./head";
import { cell } from "./parts";
import { kept, text, type FormRow } from "./sheetBuilder";

const WORDS = { board: "BAN KIỂM PHIẾU", hint: "(Ký, ghi rõ họ tên)" } as const;
/** Room for the signature, in points. */
const ROOM = 56;

/** The counting board signs at the right, from a column on, with room for the signature; none of it stands alone. */
export function boardSignature(
  column: number,
  width: number,
  options: Pick<ReportOptions, "header">,
): readonly FormRow[] {
  const sign = (value: string, style: PlanStyle): FormRow => ({
    cells: [cell(column, width - column, text(value), { align: "Center", ...style })],
  });
  return kept([
    { cells: [], height: 12 },
    sign(signFor(WORDS.board, options), { bold: true }),
    sign(WORDS.hint, { italic: true }),
    { cells: [], height: ROOM },
  ]);
}
