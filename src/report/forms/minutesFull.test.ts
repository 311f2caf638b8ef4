import { NO_OPTIONS } from "../options";
import { fullRecord } from "../testing/fullRecord";
import { planLines } from "../testing/planText";
import { minutes } from "./minutes";

const LINES = planLines(minutes(fullRecord(), NO_OPTIONS));

/** The lines from one on, up to another. */
const between = (first: string, next?: string) =>
  LINES.slice(LINES.indexOf(first), next === undefined ? undefined : LINES.indexOf(next));

describe("the minutes of the count with everything known", () => {
  it("say who met, who counted, and by which texts", () => {
    expect(LINES.slice(0, LINES.indexOf("III. KẾT QUẢ KIỂM PHIẾU"))).toEqual([
      "Đảng bộ A",
      "Hà Nội, ngày 13 tháng 12 năm 2023",
      "BIÊN BẢN KIỂM PHIẾU",
      "LẤY PHIẾU TÍN NHIỆM",
      "Tại hội nghị lần thứ 10",
      "-----",
      "Thực hiện nhiệm vụ do Hội nghị giao, từ 08 giờ 05 phút đến 09 giờ 30 phút, ngày 13/12/2023, tại Hội trường, Ban Kiểm phiếu đã tiến hành kiểm phiếu tín nhiệm; kết quả cụ thể như sau:",
      "I. HỘI NGHỊ VÀ BAN KIỂM PHIẾU",
      "1. Chủ trì hội nghị: Nguyễn Văn A, Bí thư",
      "2. Ban Kiểm phiếu gồm 03 đồng chí:",
      "- Trưởng Ban: Trần Thị B",
      "- Thành viên: Lê Văn C",
      "- Thành viên: Phạm Thị D",
      "3. Đại diện cấp trên dự và giám sát hoạt động của Ban Kiểm phiếu:",
      "- Hoàng Văn E, Ban Tổ chức Tỉnh ủy",
      "4. Số người dự hội nghị:",
      "- Tổng số uỷ viên ban chấp hành: | 52 | đồng chí.",
      "- Số người được triệu tập: | 52 | đồng chí.",
      "- Số có mặt dự hội nghị: | 50 | đồng chí.",
      "- Số vắng mặt từ đầu hội nghị đến trước thời điểm bỏ phiếu: | 2 | đồng chí.",
      "- Số có mặt tại thời điểm bỏ phiếu: | 50 | đồng chí.",
      "- Số người dự: có mặt 50/52 người (ít nhất 2/3), đủ điều kiện tiến hành hội nghị (3 × 50 = 150 ≥ 2 × 52 = 104).",
      "II. QUY ĐỊNH ÁP DỤNG",
      "- Căn cứ: Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị.",
      "- Văn bản triển khai: Kế hoạch số 171-KH/TU, ngày 29/5/2023 của Ban Thường vụ Tỉnh ủy.",
    ]);
  });

  it("give every number of a kind of ballot, the rules of its faults, who is over a threshold", () => {
    expect(between("III. KẾT QUẢ KIỂM PHIẾU", "2. Loại phiếu: Phiếu số 2")).toEqual([
      "III. KẾT QUẢ KIỂM PHIẾU",
      "1. Loại phiếu: Phiếu số 1",
      "- Thành phần ghi phiếu: Ban Chấp hành Đảng bộ",
      "- Đối tượng lấy phiếu: Ủy viên Ban Thường vụ",
      "- Ký hiệu dùng khi nhập phiếu: “TNC” là tín nhiệm cao; “TN” là tín nhiệm; “TNT” là tín nhiệm thấp.",
      "a) Số phiếu",
      "- Số người được triệu tập: | 52 | đồng chí.",
      "- Số có mặt tại thời điểm bỏ phiếu: | 50 | đồng chí.",
      "- Số phiếu phát ra: | 48 | phiếu.",
      "- Trong đó gửi đến cá nhân (trường hợp đặc biệt): | 2 | phiếu.",
      "- Số phiếu gửi đến cá nhân về sau thời gian nhận phiếu, không tính là phiếu thu về: | 1 | phiếu.",
      "- Số phiếu thu về: | 47 | phiếu.",
      "- Số người dự: có mặt 50/52 người (ít nhất 2/3), đủ điều kiện tiến hành hội nghị (3 × 50 = 150 ≥ 2 × 52 = 104).",
      "- Tổng số phiếu không hợp lệ đối với tất cả những người được lấy phiếu: | 1 | phiếu.",
      "   Trong đó:",
      "   + Phiếu không do Ban Kiểm phiếu phát ra: | 1 | phiếu.",
      "   + Phiếu gạch xóa họ tên người được in trên phiếu: | 0 | phiếu.",
      "   + Phiếu trắng: | 0 | phiếu.",
      "- Số phiếu có nội dung khác trên phiếu nhưng vẫn hợp lệ:",
      "   + Phiếu ghi thêm tên của người ngoài danh sách lấy phiếu tín nhiệm: | 1 | phiếu.",
      "   + Phiếu có chữ ký của người ghi phiếu: | 3 | phiếu.",
      "b) Kết quả đối với từng người",
      "STT | Họ và tên | Chức vụ, đơn vị công tác | Số phiếu hợp lệ | Số phiếu không hợp lệ | Mức độ tín nhiệm",
      "Cao | Tín nhiệm | Thấp",
      "Số phiếu | Tỉ lệ % | Số phiếu | Tỉ lệ % | Số phiếu | Tỉ lệ %",
      "1 | Nguyễn Văn 1 | Ủy viên | 47 | 0 | 40 | 85.11 | 5 | 10.64 | 2 | 4.26",
      "2 | Nguyễn Văn 2 | Ủy viên | 46 | 1 | 19 | 40.43 | 2 | 4.26 | 25 | 53.19",
      "3 | Nguyễn Văn 3 | Ủy viên | 44 | 3 | 8 | 17.02 | 4 | 8.51 | 32 | 68.09",
      "Ghi chú: Tỉ lệ % tính trên tổng số phiếu thu về.",
      "c) Số phiếu không hợp lệ đối với từng người, phân theo lý do",
      "STT | Họ và tên | Không đánh dấu vào ô nào | Đánh dấu vào hai hoặc ba ô | Ghi là không hợp lệ | Cả phiếu không hợp lệ | Cộng",
      "2 | Nguyễn Văn 2 | 1 | 0 | 0 | 0 | 1",
      "3 | Nguyễn Văn 3 | 3 | 0 | 0 | 0 | 3",
      "Những người không nêu trong bảng không có phiếu không hợp lệ.",
      "d) Cách xác định phiếu không hợp lệ",
      "- Phiếu không do Ban Kiểm phiếu phát ra: cả phiếu không hợp lệ (theo văn bản).",
      "- Phiếu gạch xóa họ tên người được in trên phiếu: cả phiếu không hợp lệ (theo văn bản).",
      "- Phiếu ghi thêm tên của người ngoài danh sách lấy phiếu tín nhiệm: phần ghi thêm là không hợp lệ; các trường hợp trong danh sách còn lại nếu đánh dấu theo quy định thì hợp lệ (theo văn bản).",
      "- Phiếu ghi thêm các thông tin khác: văn bản không quy định cụ thể; cách xác định: phiếu vẫn hợp lệ.",
      "- Phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô: văn bản không quy định cụ thể; cách xác định: không hợp lệ đối với riêng người đó.",
      "- Phiếu không do Ban Kiểm phiếu phát ra: văn bản không quy định cụ thể; cách xác định: được tính vào số phiếu thu về và số phiếu không hợp lệ.",
      "đ) Trường hợp không thực hiện lấy phiếu tín nhiệm",
      "- Lê Văn C, Ủy viên: được bổ nhiệm, bầu cử trong năm lấy phiếu (ngày 01/3/2023).",
      "- Phạm Thị D: đã có thông báo nghỉ công tác chờ nghỉ hưu.",
      "e) Đối chiếu số phiếu tín nhiệm thấp",
      "2. Đồng chí Nguyễn Văn 2, Ủy viên: 25/47 phiếu tín nhiệm thấp (53,19%), trên 50%, chưa đến 2/3 (2 × 25 = 50 > 47; 3 × 25 = 75 < 2 × 47 = 94).",
      "3. Đồng chí Nguyễn Văn 3, Ủy viên: 32/47 phiếu tín nhiệm thấp (68,09%), trên 50%, từ 2/3 trở lên (2 × 32 = 64 > 47; 3 × 32 = 96 ≥ 2 × 47 = 94).",
      "- Quy định nêu đối với trường hợp “Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp” (Quy định 96-QĐ/TW, điều khoản chưa đối chiếu với văn bản gốc): cấp có thẩm quyền quản lý cán bộ đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ chức vụ đang đảm nhiệm, bố trí công tác khác hoặc cho từ chức hoặc tiến hành bỏ phiếu tín nhiệm theo quy định.",
      "- Quy định nêu đối với trường hợp “Từ 2/3 phiếu tín nhiệm thấp trở lên” (Quy định 96-QĐ/TW, điều khoản chưa đối chiếu với văn bản gốc): cấp có thẩm quyền quản lý cán bộ thực hiện miễn nhiệm chức vụ đang đảm nhiệm và bố trí công tác khác (thấp hơn) mà không chờ đến hết nhiệm kỳ, hết thời hạn bổ nhiệm.",
    ]);
  });

  it("give a second kind by its own regulation", () => {
    expect(between("2. Loại phiếu: Phiếu số 2", "IV. NHỮNG VẤN ĐỀ CẦN LƯU Ý")).toEqual([
      "2. Loại phiếu: Phiếu số 2",
      "- Thành phần ghi phiếu: Đại biểu Hội đồng nhân dân",
      "- Đối tượng lấy phiếu: Người do Hội đồng nhân dân bầu",
      "- Ký hiệu dùng khi nhập phiếu: “TNC” là tín nhiệm cao; “TN” là tín nhiệm; “TNT” là tín nhiệm thấp.",
      "- Áp dụng riêng cho loại phiếu này: Nghị quyết số 96/2023/QH15, ngày 23/6/2023 của Quốc hội về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn.",
      "a) Số phiếu",
      "- Số phiếu phát ra: | 47 | phiếu.",
      "- Trong đó gửi đến cá nhân (trường hợp đặc biệt): | … | phiếu.",
      "- Số phiếu gửi đến cá nhân về sau thời gian nhận phiếu, không tính là phiếu thu về: | … | phiếu.",
      "- Số phiếu thu về: | 47 | phiếu.",
      "- Tổng số phiếu không hợp lệ đối với tất cả những người được lấy phiếu: | 0 | phiếu.",
      "   Trong đó:",
      "   + Phiếu không do Ban Kiểm phiếu phát ra: | 0 | phiếu.",
      "   + Phiếu gạch xóa họ tên người được in trên phiếu: | 0 | phiếu.",
      "   + Phiếu trắng: | 0 | phiếu.",
      "b) Kết quả đối với từng người",
      "STT | Họ và tên | Chức vụ, đơn vị công tác | Số phiếu hợp lệ | Số phiếu không hợp lệ | Mức độ tín nhiệm",
      "Cao | Tín nhiệm | Thấp",
      "Số phiếu | Tỉ lệ % | Số phiếu | Tỉ lệ % | Số phiếu | Tỉ lệ %",
      "1 | Nguyễn Văn 2 | Phó Chủ tịch | 46 | 1 | 19 | 40.43 | 2 | 4.26 | 25 | 53.19",
      "Ghi chú: Tỉ lệ % tính trên tổng số phiếu thu về.",
      "c) Số phiếu không hợp lệ đối với từng người, phân theo lý do",
      "STT | Họ và tên | Không đánh dấu vào ô nào | Đánh dấu vào hai hoặc ba ô | Ghi là không hợp lệ | Cả phiếu không hợp lệ | Cộng",
      "1 | Nguyễn Văn 2 | 1 | 0 | 0 | 0 | 1",
      "d) Cách xác định phiếu không hợp lệ",
      "- Phiếu không do Ban Kiểm phiếu phát ra: cả phiếu không hợp lệ, chưa đối chiếu với văn bản gốc.",
      "- Phiếu gạch xóa họ tên người được in trên phiếu: cả phiếu không hợp lệ, chưa đối chiếu với văn bản gốc.",
      "- Phiếu ghi thêm tên của người ngoài danh sách lấy phiếu tín nhiệm: phần ghi thêm là không hợp lệ; các trường hợp trong danh sách còn lại nếu đánh dấu theo quy định thì hợp lệ, chưa đối chiếu với văn bản gốc.",
      "- Phiếu ghi thêm các thông tin khác: phiếu vẫn hợp lệ, chưa đối chiếu với văn bản gốc.",
      "- Phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô: không hợp lệ đối với riêng người đó, chưa đối chiếu với văn bản gốc.",
      "đ) Trường hợp không thực hiện lấy phiếu tín nhiệm",
      "Không có.",
      "e) Đối chiếu số phiếu tín nhiệm thấp",
      "1. Ông (bà) Nguyễn Văn 2, Phó Chủ tịch: 25/47 phiếu tín nhiệm thấp (53,19%), trên 50%, chưa đến 2/3 (2 × 25 = 50 > 47; 3 × 25 = 75 < 2 × 47 = 94).",
      "- Quy định nêu đối với trường hợp “Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp” (Điều 19 Nghị quyết 96/2023/QH15): có thể xin từ chức; trường hợp không xin từ chức thì bỏ phiếu tín nhiệm.",
    ]);
  });

  it("list what was noticed and explained, say where the copies go, and are signed", () => {
    expect(between("IV. NHỮNG VẤN ĐỀ CẦN LƯU Ý")).toEqual([
      "IV. NHỮNG VẤN ĐỀ CẦN LƯU Ý",
      "- Đồng chí Nguyễn Văn 3 có 3/47 phiếu không hợp lệ (6,38%). Giải trình: Đã đối chiếu với từng tờ phiếu (Trần Thị B, 09 giờ 20 phút, ngày 13/12/2023).",
      "- 98,20% số dấu trên phiếu là “tín nhiệm cao”; chưa có giải trình.",
      "V. LẬP BIÊN BẢN",
      "Việc kiểm phiếu kết thúc hồi 09 giờ 30 phút, ngày 13/12/2023.",
      "Biên bản đã được thông qua Ban Kiểm phiếu hồi … giờ … phút, ngày …/…/….",
      "Biên bản kiểm phiếu được lập thành 3 bản (2 bản gửi cấp trên trực tiếp; 1 bản lưu tại địa phương, cơ quan, đơn vị) và quản lý theo chế độ mật.",
      "NGƯỜI LẬP BIÊN BẢN | THÀNH VIÊN BAN KIỂM PHIẾU | T/M BAN KIỂM PHIẾU",
      "(Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên) | TRƯỞNG BAN",
      "(Ký, ghi rõ họ tên)",
      "Trần Thị B | Lê Văn C | Trần Thị B",
      "Phạm Thị D",
      "Nơi nhận:",
      "- Ban Tổ chức Tỉnh ủy (02 bản);",
      "- Lưu Văn phòng (01 bản).",
    ]);
  });
});
