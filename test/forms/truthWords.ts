import { bandFor, said, type TrueKind, type Truth } from "./truth";

/** Taken once: in Jest's own world of globals each look at BigInt is slow. */
const big = BigInt;

/** The verdict as the texts say it: exactly two thirds is the heavier one in all but one of them. */
export function verdictSaid(one: Truth, { rules }: TrueKind): string {
  const { id, isFromTwoThirds } = rules;
  const band = bandFor(one, rules);
  if (band === "none") return "Không quá 50% phiếu tín nhiệm thấp";
  if (band === "half") {
    if (id === "09-HD/DDTLD") return "Trên 50% phiếu tín nhiệm thấp";
    return `Trên 50% nhưng ${isFromTwoThirds ? "dưới" : "không quá"} 2/3 phiếu tín nhiệm thấp`;
  }
  return isFromTwoThirds ? "Từ 2/3 phiếu tín nhiệm thấp trở lên" : "Trên 2/3 phiếu tín nhiệm thấp";
}

/** Twice the low ballots beside the base, then three times beside twice the base: in words, then in figures. */
export function proofSaid(one: Truth, { rules }: TrueKind): string {
  const [low, base] = [big(one.low), big(one.base)];
  const half = `2 × ${String(low)} = ${String(low + low)}`;
  if (low + low <= base) return `không quá 50% (${half} ≤ ${String(base)})`;
  const [left, right] = [low + low + low, base + base];
  const reached = left > right || (rules.isFromTwoThirds && left === right);
  const sign = rules.isFromTwoThirds ? (reached ? "≥" : "<") : reached ? ">" : "≤";
  const words = rules.isFromTwoThirds
    ? reached
      ? "từ 2/3 trở lên"
      : "chưa đến 2/3"
    : `${reached ? "trên" : "không quá"} 2/3`;
  const twoThirds = `3 × ${String(low)} = ${String(left)} ${sign} 2 × ${String(base)} = ${String(right)}`;
  return `trên 50%, ${words} (${half} > ${String(base)}; ${twoThirds})`;
}

/** How the minutes name somebody who is over a threshold, from the count on. */
export const overSaid = (one: Truth, kind: TrueKind): string =>
  `${String(one.low)}/${String(one.base)} phiếu tín nhiệm thấp (${said(one.low, one)}%), ${proofSaid(one, kind)}.`;
