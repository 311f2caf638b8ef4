import { NO_OPTIONS } from "../options";
import { fullRecord } from "../testing/fullRecord";
import { planLines } from "../testing/planText";
import { twoPlaces, TWO_PLACES } from "./twoPlaces";

const RECORD = fullRecord();
const answered = (isSame: boolean | null) => ({
  ...RECORD,
  sameNames: RECORD.sameNames.map((name) => ({ ...name, isSame })),
});

describe("results in two places", () => {
  it("stand side by side, each by its own regulation, never added", () => {
    expect(planLines(twoPlaces(RECORD, NO_OPTIONS))).toEqual([
      "Đảng bộ A",
      "Hà Nội, ngày 13 tháng 12 năm 2023",
      "KẾT QUẢ PHIẾU TÍN NHIỆM",
      "của người được lấy phiếu tín nhiệm ở 2 nơi",
      "-----",
      "1. Nguyễn Văn 2",
      "Nơi lấy phiếu | Cấp ủy | Hội đồng nhân dân",
      "Loại phiếu | Phiếu số 1 | Phiếu số 2",
      "Chức vụ, đơn vị công tác | Ủy viên | Phó Chủ tịch",
      "Quy định áp dụng | Quy định 96-QĐ/TW | Nghị quyết 96/2023/QH15",
      "Số phiếu phát ra | 48 | 47",
      "Số phiếu thu về | 47 | 47",
      "Tổng số dùng để tính tỉ lệ | 47 | 47",
      " | Số phiếu | Tỉ lệ % | Số phiếu | Tỉ lệ %",
      "Tín nhiệm cao | 19 | 40.43 | 19 | 40.43",
      "Tín nhiệm | 2 | 4.26 | 2 | 4.26",
      "Tín nhiệm thấp | 25 | 53.19 | 25 | 53.19",
      "Số phiếu hợp lệ | 46 | 46",
      "Số phiếu không hợp lệ | 1 | 1",
      "Kết quả | Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp | Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp",
      "Đối chiếu | trên 50%, chưa đến 2/3 (2 × 25 = 50 > 47; 3 × 25 = 75 < 2 × 47 = 94) | trên 50%, chưa đến 2/3 (2 × 25 = 50 > 47; 3 × 25 = 75 < 2 × 47 = 94)",
      "Quy định nêu | cấp có thẩm quyền quản lý cán bộ đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ chức vụ đang đảm nhiệm, bố trí công tác khác hoặc cho từ chức hoặc tiến hành bỏ phiếu tín nhiệm theo quy định (Quy định 96-QĐ/TW, điều khoản chưa đối chiếu với văn bản gốc). | có thể xin từ chức; trường hợp không xin từ chức thì bỏ phiếu tín nhiệm (Điều 19 Nghị quyết 96/2023/QH15).",
      "Kết quả ở từng nơi để riêng, không cộng lại và không lấy trung bình.",
      "Thứ tự ưu tiên: Trong cấp ủy cấp cao nhất (đối tượng là ủy viên ban thường vụ cấp ủy), Hội đồng nhân dân (đối tượng thuộc quy định của Quốc hội) hoặc nơi cán bộ đang công tác (đối với các trường hợp cán bộ còn lại) (điểm 3, mục I, phần B Kế hoạch số 171-KH/TU).",
      "Đối với người được lấy phiếu tín nhiệm ở 2 nơi thì việc đánh giá tín nhiệm đối với cán bộ sẽ do cấp có thẩm quyền quyết định trên cơ sở xem xét tổng thể kết quả phiếu tín nhiệm ở từng nơi (điểm 4, mục VI, phần C Kế hoạch số 171-KH/TU).",
      "NGƯỜI TỔNG HỢP",
      "(Ký, ghi rõ họ tên)",
    ]);
  });

  it("are offered once the clerk said that a name is one person", () => {
    expect([true, false, null].map((isSame) => TWO_PLACES.isOffered(answered(isSame)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("put a third list under the first two, and pass over a place that is not there", () => {
    const standings = [
      { list: 0, person: 1 },
      { list: 1, person: 0 },
      { list: 0, person: 2 },
      { list: 7, person: 0 },
    ];
    const record = { ...RECORD, sameNames: RECORD.sameNames.map((name) => ({ ...name, standings })) };
    const places = planLines(twoPlaces(record, NO_OPTIONS)).filter((line) =>
      line.startsWith("Nơi lấy phiếu"),
    );
    expect(places).toEqual(["Nơi lấy phiếu | Cấp ủy | Hội đồng nhân dân", "Nơi lấy phiếu | Cấp ủy"]);
  });

  it("have dots and blanks where there is no base", () => {
    const none = { band: null, label: null, proof: null, ground: null, consequence: null };
    const kinds = RECORD.kinds.map((kind) => ({
      ...kind,
      base: null,
      people: kind.people.map((person) => ({ ...person, ...none })),
    }));
    const lines = planLines(twoPlaces({ ...RECORD, kinds }, NO_OPTIONS));
    expect(lines).toContain("Tổng số dùng để tính tỉ lệ | … | …");
    expect(lines).toContain("Tín nhiệm thấp | 25 |  | 25 | ");
    expect(lines).toContain("Kết quả |  | ");
    expect(lines).toContain("Đối chiếu | … | …");
  });
});
