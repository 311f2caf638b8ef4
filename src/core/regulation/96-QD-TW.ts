import { DEFAULT_ROUNDING } from "../fraction/percent";
import { FAULTS_96 } from "./faults";
import type { Regulation } from "./regulation";
import { FROM_TWO_THIRDS, makeThresholds, OVER_HALF } from "./thresholds";

/**
 * Quy định 96-QĐ/TW of 2 February 2023, as carried out by Kế hoạch 171-KH/TU (Hà Tĩnh, 29 May 2023):
 * base and invalid ballots C.II.2, bands C.VI.2 and C.VI.3, quorum B.III, exclusions B.I.4, deadlines C.III
 * and C.IV. Base and invalid ballots stand word for word in khoản 3 Điều 6 of the national text; the bands are
 * quoted word for word, their article was not seen, so the clause printed is the unit's own.
 */
export const QD96: Regulation = {
  id: "96-QD/TW",
  name: "Quy định 96-QĐ/TW",
  title:
    "Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị",
  issuer: "Bộ Chính trị",
  effective: { from: "2023-02-02", to: null },
  base: "collected",
  ...makeThresholds(
    {
      ...OVER_HALF,
      nationalClause: null,
      consequence:
        "cấp có thẩm quyền quản lý cán bộ đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ chức vụ đang đảm nhiệm, bố trí công tác khác hoặc cho từ chức hoặc tiến hành bỏ phiếu tín nhiệm theo quy định.",
    },
    {
      ...FROM_TWO_THIRDS,
      nationalClause: null,
      consequence:
        "cấp có thẩm quyền quản lý cán bộ thực hiện miễn nhiệm chức vụ đang đảm nhiệm và bố trí công tác khác (thấp hơn) mà không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm.",
    },
  ),
  repeated: null,
  status: "viaImplementing",
  unverified: [{ point: "thresholdArticles" }],
  implementing: [
    {
      title: "Kế hoạch 171-KH/TU",
      clauses: {
        half: "điểm 2, mục VI, phần C Kế hoạch 171-KH/TU",
        twoThirds: "điểm 3, mục VI, phần C Kế hoạch 171-KH/TU",
      },
    },
  ],
  quorum: {
    fraction: { numerator: 2, denominator: 3 },
    inclusive: true,
    clause: "mục III, phần B Kế hoạch 171-KH/TU",
  },
  faults: FAULTS_96,
  deadlines: [
    {
      when: { daysBefore: 20 },
      what: "Người được lấy phiếu gửi hồ sơ, báo cáo đến cơ quan tham mưu về tổ chức, cán bộ",
      clause: "điểm 3, mục III, phần C Kế hoạch 171-KH/TU",
    },
    {
      when: { daysBefore: 15 },
      what: "Gửi báo cáo, hồ sơ của người được lấy phiếu cho người ghi phiếu",
      clause: "mục IV, phần C Kế hoạch 171-KH/TU",
    },
    {
      when: { daysBefore: 10 },
      what: "Người ghi phiếu đặt yêu cầu làm rõ bằng văn bản",
      clause: "điểm 4, mục III, phần C Kế hoạch 171-KH/TU",
    },
    {
      when: { daysBefore: 10 },
      what: "Gửi các vấn đề cần làm rõ cho người được lấy phiếu",
      clause: "mục IV, phần C Kế hoạch 171-KH/TU",
    },
    {
      when: { daysBefore: 3 },
      what: "Người được lấy phiếu báo cáo, giải trình, cung cấp thông tin bổ sung",
      clause: "điểm 3, mục III, phần C Kế hoạch 171-KH/TU",
    },
  ],
  timing: [
    {
      what: "Lấy phiếu đối với chức danh do Hội đồng nhân dân bầu trước, sau đó đến chức danh lãnh đạo cấp ủy; các chức danh khác sau sơ kết 6 tháng đầu năm",
      clause: "mục II, phần B Kế hoạch 171-KH/TU",
    },
  ],
  exclusions: [
    {
      reason: "retiring",
      text: "đã có thông báo nghỉ công tác chờ nghỉ hưu",
      clause: "điểm 4, mục I, phần B Kế hoạch 171-KH/TU",
    },
    {
      reason: "appointedThisYear",
      text: "được bổ nhiệm, bầu cử trong năm lấy phiếu tín nhiệm",
      clause: "điểm 4, mục I, phần B Kế hoạch 171-KH/TU",
    },
  ],
  rounding: DEFAULT_ROUNDING,
  changes: [],
  ownText: null,
};
