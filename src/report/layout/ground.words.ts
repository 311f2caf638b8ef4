import { papersOf } from "../../core/regulation/papersOf";
import type { Rules } from "../../core/record/record";
import { fullPlan, fullTitle } from "./texts.words";

const ABOUT = " về ";

function withoutEnd(title: string, end: string): string {
  return title.endsWith(end) ? title.slice(0, title.length - end.length) : title;
}

/**
 * What a vote carries out: the regulation, the unit's own text, and what both are about.
 *
 * @param implementing - the unit's own text; `""` leaves the dots of the forms, or nothing under another regulation
 * @example // 96-QĐ/TW, "" → "Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị và Kế hoạch số....... của …"
 */
export function ground(rules: Pick<Rules, "regulation" | "regulationTitle">, implementing: string): string {
  const { regulation } = rules;
  const [issued = "", ...about] = fullTitle(rules).split(ABOUT);
  const { planDots = "", titleEnd = "" } = papersOf(regulation);
  const plan = implementing === "" ? planDots : fullPlan(regulation, implementing);
  const both = plan === "" ? issued : `${issued} và ${plan}`;
  // A unit's title may say itself what it is about.
  return plan.includes(ABOUT) ? both : `${both}${ABOUT}${withoutEnd(about.join(ABOUT), titleEnd)}`;
}
