import { openWarnings } from "../../core/count/settle";
import type { Acceptance } from "../../core/setup/acceptance";
import type { CountRecord } from "../../core/record/record";
import { orDots, sayDay, sayTime } from "../layout/head.words";
import { PROSE, proseRow, rowAcross } from "../layout/parts";
import type { FormRow } from "../layout/sheetBuilder";
import type { Speech } from "../layout/speech.words";
import type { ReportOptions } from "../options";
import { noticed } from "./noticed.words";
import { WORDS } from "./minutes.words";
import { WIDTH } from "./minutesParts";

function moment(at: string): string {
  const [date = "", time = ""] = at.split("T");
  return at === "" ? "…" : `${sayTime(time)}, ngày ${sayDay(date)}`;
}

const explanation = ({ reason, by, at }: Acceptance): string =>
  `${WORDS.explained} ${reason} (${orDots(by)}, ${moment(at)}).`;

const lines = (texts: readonly string[]): readonly FormRow[] =>
  [...new Set(texts)].map((text) => proseRow(WIDTH, `- ${text}`));

/**
 * What was noticed and who explained it, what nobody explained, and in a draft the open faults. Explanations that
 * hold no longer stay out of a paper that is signed.
 */
export function findingRows(
  { accepted, findings, ...record }: CountRecord,
  speech: Speech,
  { isDraft, stamp }: ReportOptions,
): readonly FormRow[] {
  const explained = accepted.map((one) => {
    const what = [...new Set(one.findings.map((found) => noticed(found, speech)))];
    return `${what.join("; ")}. ${explanation(one)}`;
  });
  const open = openWarnings({ ...record, accepted, findings }).map(
    (found) => `${noticed(found, speech)}; ${WORDS.unexplained}.`,
  );
  const faults = isDraft ? findings.filter(({ severity }) => severity === "F") : [];
  const said = [...explained, ...open];
  const limits = stamp?.limits ?? [];
  return [
    ...(said.length > 0 ? lines(said) : [proseRow(WIDTH, WORDS.none)]),
    ...(limits.length > 0 ? [proseRow(WIDTH, `${WORDS.limits} ${limits.join("; ")}.`)] : []),
    ...(faults.length > 0 ? [rowAcross(WIDTH, WORDS.faults, { ...PROSE, bold: true, italic: true })] : []),
    ...lines(faults.map((found) => `${noticed(found, speech)}.`)),
  ];
}
