import { NO_OPTIONS } from "../options";
import { planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { minutes, MINUTES } from "./minutes";

const BARE = recordOf([person(1, 40, 5, 2, 47)]);

describe("the minutes of the count with nothing known but the counts", () => {
  it("have every phrase in its order, dots for what is unknown", () => {
    expect(planLines(minutes(BARE, NO_OPTIONS))).toEqual([
      "Tên tổ chức, cơ quan, đơn vị",
      "..............................",
      "..............., ngày..... tháng..... năm..........",
      "BIÊN BẢN KIỂM PHIẾU",
      "LẤY PHIẾU TÍN NHIỆM",
      "Tại hội nghị (kỳ họp)...........................",
      "-----",
      "Thực hiện nhiệm vụ do …. giao, từ … giờ … phút đến … giờ … phút, ngày …/…/…, tại …..., Ban Kiểm phiếu đã tiến hành kiểm phiếu tín nhiệm; kết quả cụ thể như sau:",
      "I. HỘI NGHỊ VÀ BAN KIỂM PHIẾU",
      "1. Chủ trì hội nghị (kỳ họp): ………………",
      "2. Ban Kiểm phiếu gồm … đồng chí:",
      "- Trưởng Ban: ………………",
      "- Thành viên: ………………",
      "3. Đại diện cấp trên dự và giám sát hoạt động của Ban Kiểm phiếu:",
      "- ………………",
      "4. Số người dự hội nghị (kỳ họp):",
      "- Tổng số uỷ viên ban chấp hành (đại biểu): | … | đồng chí.",
      "- Số người được triệu tập: | … | đồng chí.",
      "- Số có mặt dự hội nghị (kỳ họp): | … | đồng chí.",
      "- Số vắng mặt từ đầu hội nghị (kỳ họp) đến trước thời điểm bỏ phiếu: | … | đồng chí.",
      "- Số có mặt tại thời điểm bỏ phiếu: | … | đồng chí.",
      "- Đối chiếu số có mặt với số người được triệu tập: …",
      "II. QUY ĐỊNH ÁP DỤNG",
      "- Căn cứ: Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị.",
      "III. KẾT QUẢ KIỂM PHIẾU",
      "1. Loại phiếu: …",
      "- Thành phần ghi phiếu: …",
      "- Đối tượng lấy phiếu: …",
      "- Ký hiệu dùng khi nhập phiếu: “TNC” là tín nhiệm cao; “TN” là tín nhiệm; “TNT” là tín nhiệm thấp.",
      "a) Số phiếu",
      "- Số phiếu phát ra: | … | phiếu.",
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
      "1 | Nguyễn Văn 1 | Ủy viên | 47 | 0 | 40 | 85.11 | 5 | 10.64 | 2 | 4.26",
      "Ghi chú: Tỉ lệ % tính trên tổng số phiếu thu về.",
      "c) Số phiếu không hợp lệ đối với từng người, phân theo lý do",
      "Không có phiếu không hợp lệ.",
      "d) Cách xác định phiếu không hợp lệ",
      "- Phiếu không do Ban Kiểm phiếu phát ra: cả phiếu không hợp lệ (theo văn bản).",
      "- Phiếu gạch xóa họ tên người được in trên phiếu: cả phiếu không hợp lệ (theo văn bản).",
      "- Phiếu ghi thêm tên của người ngoài danh sách lấy phiếu tín nhiệm: phần ghi thêm là không hợp lệ; các trường hợp trong danh sách còn lại nếu đánh dấu theo quy định thì hợp lệ (theo văn bản).",
      "- Phiếu ghi thêm các thông tin khác: văn bản không quy định cụ thể; cách xác định: phiếu vẫn hợp lệ.",
      "- Phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô: văn bản không quy định cụ thể; cách xác định: không hợp lệ đối với riêng người đó.",
      "đ) Trường hợp không thực hiện lấy phiếu tín nhiệm",
      "Không có.",
      "e) Đối chiếu số phiếu tín nhiệm thấp",
      "Không có người nào có số phiếu tín nhiệm thấp đến mức phải xem xét theo quy định.",
      "IV. NHỮNG VẤN ĐỀ CẦN LƯU Ý",
      "Không có.",
      "V. LẬP BIÊN BẢN",
      "Việc kiểm phiếu kết thúc hồi … giờ … phút, ngày …/…/….",
      "Biên bản đã được thông qua Ban Kiểm phiếu hồi … giờ … phút, ngày …/…/….",
      "Biên bản kiểm phiếu được lập thành 3 bản (2 bản gửi cấp trên trực tiếp; 1 bản lưu tại địa phương, cơ quan, đơn vị) và quản lý theo chế độ mật.",
      "NGƯỜI LẬP BIÊN BẢN | THÀNH VIÊN BAN KIỂM PHIẾU | T/M BAN KIỂM PHIẾU",
      "(Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên) | TRƯỞNG BAN",
      "(Ký, ghi rõ họ tên)",
      "……………… | ……………… | ………………",
      "Nơi nhận:",
      "- ……………… (cấp trên trực tiếp, 02 bản);",
      "- Lưu ……………… (01 bản).",
    ]);
  });

  it("are not offered where nothing was counted", () => {
    expect([BARE, { ...BARE, kinds: [] }].map(MINUTES.isOffered)).toEqual([true, false]);
  });
});
