import type { Regulation } from "./regulation";
import { RESOLUTION } from "./resolution";
import { FROM_TWO_THIRDS, makeThresholds, OVER_HALF } from "./thresholds";

/**
 * Nghị quyết 96/2023/QH15 of 23 June 2023, for whom the National Assembly or a People's Council elects or
 * approves: base (ballots collected, "tổng số phiếu") and bands by Điều 19, read as a quotation. Its own rules
 * of invalid ballots were not seen; those of 96-QĐ/TW are used and shown as not compared.
 */
export const NQ96: Regulation = {
  ...RESOLUTION,
  id: "96/2023/QH15",
  name: "Nghị quyết 96/2023/QH15",
  title:
    "Nghị quyết số 96/2023/QH15, ngày 23/6/2023 của Quốc hội về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn",
  effective: { from: "2023-07-01", to: null },
  base: "collected",
  ...makeThresholds(
    {
      ...OVER_HALF,
      nationalClause: "Điều 19",
      consequence: "có thể xin từ chức; trường hợp không xin từ chức thì bỏ phiếu tín nhiệm.",
    },
    {
      ...FROM_TWO_THIRDS,
      nationalClause: "Điều 19",
      consequence: "người có thẩm quyền trình miễn nhiệm.",
    },
  ),
  repeated: null,
};
