import type { KindResult, Rules } from "../../core/record/record";
import type { ReportOptions } from "../options";
import { NO_CODE, ownCodeLine } from "../ownCode";
import { sayDay } from "./head.words";
import { SMALLEST_SIZE } from "./sizes";
import { text, type FormRow } from "./sheetBuilder";

const STYLE = { size: SMALLEST_SIZE, wrap: true, valign: "Top", border: true } as const;
const WORDS = {
  head: "Thông tin đối chiếu",
  fingerprint: "Mã đối chiếu",
  limits: "Ngưỡng cảnh báo đã đổi",
  regulation: "Áp dụng",
  written: "Lập lúc",
  by: "bằng Tín nhiệm",
  report: "Mã báo cáo",
} as const;

/** A moment, `yyyy-mm-dd hh:mm`, as it is printed. */
export function sayMoment(writtenAt: string): string {
  const [date = "", time = ""] = writtenAt.split(" ");
  return `${time} ngày ${sayDay(date)}`;
}

/**
 * The block below a form: the fingerprint of what it was counted from, limits of warnings that were changed, the code of
 * the form itself, every regulation applied, when and by which version it was written, and the report's id. It stands
 * apart from the paper, in lines of its own, and inside the print area, for whoever verifies the paper.
 *
 * @param kinds - the kinds of ballot that the form is about
 * @returns nothing for a form that is only looked at
 */
export function stampRows(
  width: number,
  rules: Pick<Rules, "regulationName">,
  kinds: readonly Pick<KindResult, "sheet" | "marks" | "regulationName">[],
  { stamp }: Pick<ReportOptions, "stamp">,
): readonly FormRow[] {
  if (!stamp) return [];
  const { limits = [] } = stamp;
  const own = stamp.fingerprints.filter(({ sheet, marks }) =>
    kinds.some((kind) => kind.sheet === sheet && kind.marks === marks),
  );
  const applied = [...new Set(kinds.map((kind) => kind.regulationName))].join("; ");
  const lines = [
    WORDS.head,
    ...own.map(({ sheet, marks, fingerprint }) => `${WORDS.fingerprint} (${sheet}!${marks}): ${fingerprint}`),
    ...(limits.length > 0 ? [`${WORDS.limits}: ${limits.join("; ")}`] : []),
    ownCodeLine(NO_CODE),
    [
      `${WORDS.regulation} ${applied || rules.regulationName}`,
      `${WORDS.written} ${sayMoment(stamp.writtenAt)} ${WORDS.by} ${stamp.version}`,
      `${WORDS.report} ${stamp.id}`,
    ].join(" · "),
  ];
  const block = lines.map((line, at): FormRow => {
    const style = at === 0 ? { ...STYLE, bold: true } : STYLE;
    return {
      cells: [{ column: 0, columns: width, content: text(line), style }],
      isClose: true,
      keepWithNext: at < lines.length - 1,
    };
  });
  return [{ cells: [], height: 12, keepWithNext: true }, ...block];
}
