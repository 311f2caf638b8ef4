import type { Regulation } from "./regulation";

/**
 * Quy định 96-QĐ/TW of 2 February 2023, as carried out by Kế hoạch 171-KH/TU (Hà Tĩnh, 29 May 2023):
 * base C.II.2, bands C.VI.2 and C.VI.3, quorum B.III. The bands are quoted word for word; the article
 * number of the national text was not seen, so the clause printed is the unit's own.
 */
export const QD96: Regulation = {
  id: "96-QD/TW",
  name: "Quy định 96-QĐ/TW",
  title:
    "Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị",
  issuer: "Bộ Chính trị",
  effective: { from: "2023-02-02", to: null },
  base: "collected",
  baseNote: "Tỉ lệ % tính trên tổng số phiếu thu về",
  noneLabel: "Không quá 50% phiếu tín nhiệm thấp",
  thresholds: [
    {
      band: "half",
      fraction: { numerator: 1, denominator: 2 },
      inclusive: false,
      label: "Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp",
      reached: "trên 50%",
      notReached: "không quá 50%",
      consequence:
        "cấp có thẩm quyền quản lý cán bộ đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ chức vụ đang đảm nhiệm, bố trí công tác khác hoặc cho từ chức hoặc tiến hành bỏ phiếu tín nhiệm theo quy định.",
    },
    {
      band: "twoThirds",
      fraction: { numerator: 2, denominator: 3 },
      inclusive: true,
      label: "Từ 2/3 phiếu tín nhiệm thấp trở lên",
      reached: "từ 2/3 trở lên",
      notReached: "chưa đến 2/3",
      consequence:
        "cấp có thẩm quyền quản lý cán bộ thực hiện miễn nhiệm chức vụ đang đảm nhiệm và bố trí công tác khác (thấp hơn) mà không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm.",
    },
  ],
  clauseStatus: "viaImplementing",
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
  markFaults: "row",
};
