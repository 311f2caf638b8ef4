import type { Place } from "../../core/people/sameName";

/** Results of people who were voted on in two places, side by side: 171-KH/TU B.I.3 and C.VI.4. */
export const WORDS = {
  sheetName: "Lấy phiếu ở 2 nơi",
  title: "KẾT QUẢ PHIẾU TÍN NHIỆM",
  subtitle: "của người được lấy phiếu tín nhiệm ở 2 nơi",
  rule: "-----",
  order: [
    "Thứ tự ưu tiên: Trong cấp ủy cấp cao nhất (đối tượng là ủy viên ban thường vụ cấp ủy), Hội đồng nhân dân (đối tượng thuộc quy định của Quốc hội) hoặc nơi cán bộ đang công tác (đối với các trường hợp cán bộ còn lại)",
    "(điểm 3, mục I, phần B Kế hoạch số 171-KH/TU).",
  ],
  judged: [
    "Đối với người được lấy phiếu tín nhiệm ở 2 nơi thì việc đánh giá tín nhiệm đối với cán bộ sẽ do cấp có thẩm quyền quyết định trên cơ sở xem xét tổng thể kết quả phiếu tín nhiệm ở từng nơi",
    "(điểm 4, mục VI, phần C Kế hoạch số 171-KH/TU).",
  ],
  apart: "Kết quả ở từng nơi để riêng, không cộng lại và không lấy trung bình.",
  compiler: "NGƯỜI TỔNG HỢP",
  place: "Nơi lấy phiếu",
  kind: "Loại phiếu",
  post: "Chức vụ, đơn vị công tác",
  regulation: "Quy định áp dụng",
  issued: "Số phiếu phát ra",
  collected: "Số phiếu thu về",
  base: "Tổng số dùng để tính tỉ lệ",
  valid: "Số phiếu hợp lệ",
  invalid: "Số phiếu không hợp lệ",
  levels: { high: "Tín nhiệm cao", confidence: "Tín nhiệm", low: "Tín nhiệm thấp" },
  count: "Số phiếu",
  share: "Tỉ lệ %",
  verdict: "Kết quả",
  proof: "Đối chiếu",
  consequence: "Quy định nêu",
} as const;

/** The places in the words of the order of priority. */
export const PLACE_WORDS: Readonly<Record<Place | "", string>> = {
  party: "Cấp ủy",
  council: "Hội đồng nhân dân",
  work: "Nơi đang công tác",
  "": "…",
};
