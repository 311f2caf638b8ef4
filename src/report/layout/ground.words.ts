import type { Rules } from "../../core/record/record";

const ABOUT = " về ";
/** The regulation's title says where; the forms leave it out. */
const WHERE = / trong hệ thống chính trị$/;
/** The regulation under which the forms are printed; only there is a plan to be named. */
const PRINTED_FOR = "96-QD/TW";
const PLAN_DOTS = "Kế hoạch số....... của Ban Thường vụ Tỉnh ủy";

/**
 * What a vote carries out: the regulation, the unit's own text, and what both are about.
 *
 * @param implementing - the unit's own text; `""` leaves the dots of the forms, or nothing under another regulation
 * @example // 96-QĐ/TW, "" → "Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị và Kế hoạch số....... của …"
 */
export function ground(
  { regulation, regulationTitle }: Pick<Rules, "regulation" | "regulationTitle">,
  implementing: string,
): string {
  const [issued = "", ...about] = regulationTitle.split(ABOUT);
  const plan = implementing === "" && regulation === PRINTED_FOR ? PLAN_DOTS : implementing;
  const both = plan === "" ? issued : `${issued} và ${plan}`;
  // A unit's title may say itself what it is about.
  return plan.includes(ABOUT) ? both : `${both}${ABOUT}${about.join(ABOUT).replace(WHERE, "")}`;
}
