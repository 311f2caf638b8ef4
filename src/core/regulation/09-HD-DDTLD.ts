import { DEFAULT_ROUNDING } from "../fraction/percent";
import { FAULTS_09 } from "./faults";
import type { Regulation } from "./regulation";
import { FROM_TWO_THIRDS, makeThresholds, OVER_HALF } from "./thresholds";

const UNION_GUIDE = "Hướng dẫn của Đảng đoàn Liên đoàn Lao động tỉnh";
const { noneLabel, thresholds } = makeThresholds(
  {
    ...OVER_HALF,
    nationalClause: null,
    consequence:
      "cần được xem xét đưa ra khỏi danh sách quy hoạch các chức vụ cao hơn khi rà soát, bổ sung quy hoạch và xem xét bố trí, sắp xếp công tác phù hợp.",
  },
  {
    ...FROM_TWO_THIRDS,
    nationalClause: null,
    consequence:
      "cần kịp thời xem xét, nếu xét thấy không đáp ứng yêu cầu nhiệm vụ thì cho từ chức hoặc cho thôi giữ chức vụ để bố trí công tác khác, không chờ hết nhiệm kỳ, hết tuổi công tác.",
  },
);
const [half, twoThirds] = thresholds;

/**
 * Hướng dẫn 09-HD/ĐĐTLĐ of 27 May 2021, read through the guide of a provincial union: base III.3, invalid
 * ballots III.2.2, thresholds III.7, deadlines III.4 and IV. The two statements are independent; the heavier
 * one is shown. No quorum is stated.
 */
export const HD09: Regulation = {
  id: "09-HD/DDTLD",
  name: "Hướng dẫn 09-HD/ĐĐTLĐ",
  title:
    "Hướng dẫn số 09-HD/ĐĐTLĐ, ngày 27/5/2021 của Đảng đoàn Tổng Liên đoàn Lao động Việt Nam về việc lấy phiếu tín nhiệm đối với cán bộ lãnh đạo, quản lý trong cơ quan, đơn vị của tổ chức Công đoàn Việt Nam",
  issuer: "Đảng đoàn Tổng Liên đoàn Lao động Việt Nam",
  effective: { from: "2021-05-27", to: null },
  base: "collected",
  noneLabel,
  thresholds: [{ ...half, label: "Trên 50% phiếu tín nhiệm thấp" }, twoThirds],
  repeated: null,
  status: "viaImplementing",
  unverified: [{ point: "originalText", document: "Hướng dẫn 09-HD/ĐĐTLĐ" }],
  implementing: [
    {
      title: UNION_GUIDE,
      clauses: {
        half: `khoản 7, mục III ${UNION_GUIDE}`,
        twoThirds: `khoản 7, mục III ${UNION_GUIDE}`,
      },
    },
  ],
  quorum: null,
  faults: FAULTS_09,
  deadlines: [
    {
      when: { daysBefore: 15 },
      what: "Người ghi phiếu đặt yêu cầu làm rõ bằng văn bản",
      clause: `điểm 4.3, khoản 4, mục III ${UNION_GUIDE}`,
    },
    {
      when: { daysBefore: 3 },
      what: "Người được lấy phiếu trả lời yêu cầu cung cấp thông tin",
      clause: `điểm 4.2, khoản 4, mục III ${UNION_GUIDE}`,
    },
    {
      when: { date: "2021-07-29" },
      what: "Báo cáo kết quả lấy phiếu tín nhiệm về Liên đoàn Lao động tỉnh (trước ngày 30/7/2021)",
      clause: `mục IV ${UNION_GUIDE}`,
    },
  ],
  timing: [
    {
      what: "Lấy phiếu vào dịp sơ kết 6 tháng đầu năm của năm thứ ba nhiệm kỳ đại hội công đoàn",
      clause: `khoản 1, mục III ${UNION_GUIDE}`,
    },
  ],
  exclusions: [],
  rounding: DEFAULT_ROUNDING,
  changes: [],
  ownText: null,
};
