import type { Regulation } from "./regulation";
import { RESOLUTION } from "./resolution";
import { FROM_TWO_THIRDS, makeThresholds, OVER_HALF } from "./thresholds";

/**
 * Nghị quyết 85/2014/QH13 of 28 November 2014, until 96/2023/QH15: base is the number of all deputies and
 * both thresholds are taken of it (khoản 1 Điều 17, read as a quotation). Its rules of invalid ballots were
 * not seen.
 */
export const NQ85: Regulation = {
  ...RESOLUTION,
  id: "85/2014/QH13",
  name: "Nghị quyết 85/2014/QH13",
  title:
    "Nghị quyết số 85/2014/QH13, ngày 28/11/2014 của Quốc hội về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn",
  effective: { from: "2015-01-01", to: "2023-06-30" },
  base: "members",
  ...makeThresholds(
    {
      ...OVER_HALF,
      nationalClause: "khoản 1 Điều 17",
      consequence: "có thể xin từ chức.",
    },
    {
      ...FROM_TWO_THIRDS,
      nationalClause: "Điều 17",
      consequence: "bỏ phiếu tín nhiệm.",
    },
  ),
  repeated: null,
};
