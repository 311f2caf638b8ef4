import { DEFAULT_ROUNDING } from "../fraction/percent";
import { assumed, FAULTS_09 } from "./faults";
import type { Regulation } from "./regulation";
import { FROM_TWO_THIRDS, makeThresholds, OVER_HALF } from "./thresholds";

/**
 * Quy định 262-QĐ/TW of 8 October 2014, in force until 96-QĐ/TW. Only its invalid ballots (khoản 7.2 Điều 7)
 * were read as a quotation; base, two thirds and consequences are reported by others. No quorum and no
 * deadlines are known.
 */
export const QD262: Regulation = {
  id: "262-QD/TW",
  name: "Quy định 262-QĐ/TW",
  title:
    "Quy định số 262-QĐ/TW, ngày 08/10/2014 của Bộ Chính trị (khóa XI) về lấy phiếu tín nhiệm đối với các thành viên lãnh đạo trong cơ quan Đảng, Nhà nước, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội",
  issuer: "Bộ Chính trị",
  effective: { from: "2014-10-08", to: "2023-02-01" },
  base: "collected",
  ...makeThresholds(
    {
      ...OVER_HALF,
      nationalClause: null,
      consequence: "xem xét đưa ra khỏi danh sách quy hoạch chức vụ cao hơn.",
    },
    {
      ...FROM_TWO_THIRDS,
      nationalClause: null,
      consequence: null,
    },
  ),
  repeated: null,
  status: "unverified",
  unverified: [
    { point: "base" },
    { point: "twoThirds" },
    { point: "consequences" },
    { point: "invalidBallots" },
  ],
  implementing: [],
  quorum: null,
  faults: assumed(FAULTS_09),
  deadlines: [],
  timing: [],
  exclusions: [],
  rounding: DEFAULT_ROUNDING,
  changes: [],
  ownText: null,
};
