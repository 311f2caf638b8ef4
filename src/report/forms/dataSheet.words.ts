import type { Place } from "../../core/people/sameName";

/** Words in the rows of the flat sheet; its heads are those of `core/rollup/dataColumns`. */
export const WORDS = {
  /** Follows the report's id while faults are open. */
  draft: "(chưa chính thức)",
  places: { party: "Cấp ủy", council: "Quốc hội, Hội đồng nhân dân", work: "Nơi công tác" },
} as const satisfies { readonly draft: string; readonly places: Readonly<Record<Place, string>> };
