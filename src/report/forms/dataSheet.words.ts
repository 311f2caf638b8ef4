import type { Rules } from "../../core/record/record";
import type { Band } from "../../core/regulation/regulation";
import { sayLimit } from "../../locales/proof";
import { sayRule } from "../../locales/rules";
import type { Place } from "../../core/people/sameName";

/** Words in the rows of the flat sheet; its heads are those of `core/rollup/dataColumns`. */
export const WORDS = {
  /** Follows the report's id while faults are open. */
  draft: "(chưa chính thức)",
  places: { party: "Cấp ủy", council: "Quốc hội, Hội đồng nhân dân", work: "Nơi công tác" },
} as const satisfies { readonly draft: string; readonly places: Readonly<Record<Place, string>> };

/**
 * The band of a verdict as the flat sheet says it, by the limits of the rules.
 *
 * @example // 96-QĐ/TW: none → "không quá 50%", half → "trên 50%", twoThirds → "từ 2/3 trở lên"
 */
export function bandText(band: Band | null, { thresholds }: Pick<Rules, "thresholds">): string {
  const [half, twoThirds] = thresholds;
  switch (band) {
    case null:
      return "";
    case "none":
      return sayLimit(half, false, sayRule);
    case "half":
      return sayLimit(half, true, sayRule);
    case "repeated":
      return `${sayLimit(half, true, sayRule)}, hai kỳ liên tiếp`;
    case "twoThirds":
      return sayLimit(twoThirds, true, sayRule);
  }
}
