import { openWarnings } from "../../core/count/settle";
import type { Accepted, Acceptance } from "../../core/setup/acceptance";
import type { Finding } from "../../core/finding/finding";
import type { CountRecord } from "../../core/record/record";
import { findingWords } from "../../locales/findings";
import { orDots, splitDate } from "../layout/head.words";
import { PROSE, proseRow, rowAcross } from "../layout/parts";
import type { FormRow } from "../layout/sheetBuilder";
import type { ReportOptions } from "../options";
import { WORDS } from "./minutes.words";
import { WIDTH } from "./minutesParts";

/** More cells of one finding than this are counted, not listed. */
const MOST_CELLS = 12;

function placeOf({ sheet, address, cells }: Finding): string {
  if (sheet === null || address === null) return "";
  const listed = address.split(",");
  const shown = listed.slice(0, MOST_CELLS).join(", ");
  const more = cells > MOST_CELLS || listed.length > MOST_CELLS ? `, … (${String(cells)} ô)` : "";
  return ` (${sheet}!${shown}${more})`;
}

const say = (found: Finding): string => {
  const { title, meaning } = findingWords(found, "vi");
  return `- ${title}. ${meaning}${placeOf(found)}`;
};

function moment(at: string): string {
  const [date = "", time = ""] = at.split("T");
  return at === "" ? "…" : `${time} ngày ${splitDate(date).join("/")}`;
}

const explanation = ({ reason, by, at }: Acceptance): string =>
  `${WORDS.explained} ${reason} (${orDots(by)}, ${moment(at)}).`;

/** An explanation with the warnings it covers. */
function acceptedLines(accepted: Accepted): readonly string[] {
  return [...new Set(accepted.findings.map(say)), explanation(accepted)];
}

function withdrawnLines(withdrawn: Acceptance, findings: readonly Finding[]): readonly string[] {
  const { code, person } = withdrawn;
  const [about] = findings.filter((found) => found.code === code);
  const title = about ? findingWords(about, "vi").title : code;
  return [`- ${title}${person === "" ? "" : `, ${person}`}. ${explanation(withdrawn)}`];
}

function list(title: string, lines: readonly string[], isAlways: boolean): readonly FormRow[] {
  if (lines.length === 0 && !isAlways) return [];
  return [
    rowAcross(WIDTH, title, { ...PROSE, bold: true, italic: true }),
    ...(lines.length > 0 ? [...new Set(lines)] : [WORDS.none]).map((line) => proseRow(WIDTH, line)),
  ];
}

/**
 * What was noticed: warnings explained, by whom and when, those nobody explained, explanations that hold no longer,
 * and in a draft the open faults.
 */
export function findingRows(record: CountRecord, { isDraft }: ReportOptions): readonly FormRow[] {
  const { accepted, withdrawn, findings } = record;
  const faults = isDraft ? findings.filter(({ severity }) => severity === "F") : [];
  return [
    ...list(WORDS.accepted, accepted.flatMap(acceptedLines), true),
    ...list(WORDS.open, openWarnings(record).map(say), true),
    ...list(
      WORDS.withdrawn,
      withdrawn.flatMap((item) => withdrawnLines(item, findings)),
      false,
    ),
    ...list(WORDS.faults, faults.map(say), false),
  ];
}
