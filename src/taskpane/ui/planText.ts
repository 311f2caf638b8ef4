import type { PlanCell } from "../../report/sheetPlan";
import type { Locale } from "../../locales/locale";

const DECIMALS = /^0\.(0+)$/;

/** A cell of a plan as a reader will see it. */
export function planText({ content, style }: PlanCell, locale: Locale): string {
  if (content.kind === "text") return content.text;
  const value = content.kind === "number" ? content.value : content.expected;
  const decimals = DECIMALS.exec(style.numberFormat ?? "")?.[1]?.length;
  if (typeof value === "string" || decimals === undefined) return String(value);
  const fixed = value.toFixed(decimals);
  return locale === "vi" ? fixed.replace(".", ",") : fixed;
}
