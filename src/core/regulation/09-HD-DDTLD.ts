import type { Regulation } from "./regulation";

/**
 * Hướng dẫn 09-HD/ĐĐTLĐ of 27 May 2021, read through the guide of a provincial union: base III.3,
 * thresholds III.7. The two statements are independent; the heavier one is shown. No quorum is stated.
 */
export const HD09: Regulation = {
  id: "09-HD/DDTLD",
  name: "Hướng dẫn 09-HD/ĐĐTLĐ",
  title:
    "Hướng dẫn số 09-HD/ĐĐTLĐ, ngày 27/5/2021 của Đảng đoàn Tổng Liên đoàn Lao động Việt Nam về việc lấy phiếu tín nhiệm đối với cán bộ lãnh đạo, quản lý trong cơ quan, đơn vị của tổ chức Công đoàn Việt Nam",
  issuer: "Đảng đoàn Tổng Liên đoàn Lao động Việt Nam",
  effective: { from: "2021-05-27", to: null },
  base: "collected",
  baseNote: "Tỉ lệ % tính trên tổng số phiếu thu về",
  noneLabel: "Không quá 50% phiếu tín nhiệm thấp",
  thresholds: [
    {
      band: "half",
      fraction: { numerator: 1, denominator: 2 },
      inclusive: false,
      label: "Trên 50% phiếu tín nhiệm thấp",
      reached: "trên 50%",
      notReached: "không quá 50%",
      consequence:
        "cần được xem xét đưa ra khỏi danh sách quy hoạch các chức vụ cao hơn khi rà soát, bổ sung quy hoạch và xem xét bố trí, sắp xếp công tác phù hợp.",
    },
    {
      band: "twoThirds",
      fraction: { numerator: 2, denominator: 3 },
      inclusive: true,
      label: "Từ 2/3 phiếu tín nhiệm thấp trở lên",
      reached: "từ 2/3 trở lên",
      notReached: "chưa đến 2/3",
      consequence:
        "cần kịp thời xem xét, nếu xét thấy không đáp ứng yêu cầu nhiệm vụ thì cho từ chức hoặc cho thôi giữ chức vụ để bố trí công tác khác, không chờ hết nhiệm kỳ, hết tuổi công tác.",
    },
  ],
  clauseStatus: "viaImplementing",
  implementing: [
    {
      title: "Hướng dẫn của Đảng đoàn Liên đoàn Lao động tỉnh",
      clauses: {
        half: "khoản 7, mục III Hướng dẫn của Đảng đoàn Liên đoàn Lao động tỉnh",
        twoThirds: "khoản 7, mục III Hướng dẫn của Đảng đoàn Liên đoàn Lao động tỉnh",
      },
    },
  ],
  quorum: null,
  markFaults: "row",
};
