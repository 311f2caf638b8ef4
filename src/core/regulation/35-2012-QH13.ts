import type { Regulation } from "./regulation";
import { RESOLUTION } from "./resolution";
import { makeThresholds, OVER_HALF, OVER_TWO_THIRDS } from "./thresholds";

/**
 * Nghị quyết 35/2012/QH13 of 21 November 2012, for the votes of 2013 and 2014: base is the number of all
 * deputies; more than two thirds, or over half in two years running, leads to a vote of confidence (Điều 11,
 * read as a quotation). Exactly 2/3 is not more than 2/3. Its rules of invalid ballots were not seen.
 */
export const NQ35: Regulation = {
  ...RESOLUTION,
  id: "35/2012/QH13",
  name: "Nghị quyết 35/2012/QH13",
  title:
    "Nghị quyết số 35/2012/QH13, ngày 21/11/2012 của Quốc hội về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn",
  effective: { from: "2012-11-21", to: "2014-12-31" },
  base: "members",
  ...makeThresholds(
    {
      ...OVER_HALF,
      nationalClause: "Điều 11",
      consequence: "có thể xin từ chức.",
    },
    {
      ...OVER_TWO_THIRDS,
      nationalClause: "Điều 11",
      consequence: "bỏ phiếu tín nhiệm.",
    },
  ),
  repeated: {
    label: "Trên 50% phiếu tín nhiệm thấp hai năm liên tiếp",
    consequence: "bỏ phiếu tín nhiệm.",
    nationalClause: "Điều 11",
  },
};
