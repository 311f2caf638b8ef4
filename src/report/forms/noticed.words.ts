import type { Finding, FindingCode } from "../../core/finding/finding";
import { findingFacts, findingWords } from "../../locales/findings";
import { fill } from "../../locales/locale";
import { sayDay } from "../layout/head.words";
import { upperFirst, type Speech } from "../layout/speech.words";

/**
 * What was noticed while counting, as minutes say it: without cells, codes and words of the program. `{who}` is the
 * person as the paper speaks of people; the other facts are those of the finding.
 */
export const NOTICED: Readonly<Partial<Record<FindingCode, string>>> = {
  W106: "bảng nhập phiếu có cột “{header}” không tính là phiếu",
  W111: "bảng nhập phiếu có {rows} hàng trống, không tính là phiếu",
  W117: "hàng chức vụ trên bảng nhập phiếu chỉ có chữ rất ngắn",
  W118: "bảng nhập phiếu ghi chức vụ ở chỗ của họ tên",
  W120: "phiếu số {number} có hai hàng trên bảng nhập phiếu",
  W125: "chữ “{text}” trên bảng nhập phiếu bị mất dấu, giữ nguyên như đang ghi",
  W127: "chữ “{text}” trên bảng nhập phiếu đọc được hai cách, giữ nguyên như đang ghi",
  W130: "có {rows} phiếu nằm trên hàng bị ẩn của bảng nhập phiếu, vẫn được tính",
  W135: "có cột ghi phiếu bị ẩn trên bảng nhập phiếu, vẫn được tính",
  W136: "{who} ({title}) có hai cột trên bảng nhập phiếu, kết quả được tính riêng từng cột",
  W147: "có phiếu không ghi số trên bảng nhập phiếu",
  W149: "có dấu “{text}” nằm ngoài phần ghi phiếu, không được tính",
  W152: "bảng nhập phiếu không ghi tên ba mức; ba cột của mỗi người được hiểu theo thứ tự Cao, Tín nhiệm, Thấp",
  W172: "có {cells} số bị che trên bảng nhập phiếu vì cột hẹp, vẫn được tính",
  W173: "chưa kiểm tra hết hình thức của bảng nhập phiếu",
  W176: "có {cells} dấu trên bảng nhập phiếu lấy bằng công thức, không nhập từ phiếu",
  W211: "tổng số {members} không bằng số có mặt {present} cộng số vắng mặt {absent}",
  W213: "“{field}” trên bảng nhập phiếu ghi {value}, biên bản lấy {other}",
  W231: "{who}, {level}: bảng kết quả ghi {printed}%, tính lại {count}/{base} là {right}%",
  W233: "{who}, {level}: bảng kết quả ghi {printed}%, tính trên {base} là {right}%",
  W234: "{who}, {level}: tỉ lệ {printed}% ghi trên bảng kết quả không ứng với số phiếu nào trên {base}",
  W238: "{who}, {level}: bảng kết quả ghi tính trên {of}, tỉ lệ tính trên {base}",
  W239: "{who}, {level}: bảng cộng ghi {printed}, đếm được {count}",
  W311: "chữ “{text}” trên bảng nhập phiếu đã mất dấu từ trước, giữ nguyên như bản cũ",
  W312: "chữ “{text}” trên bảng nhập phiếu đọc được hai cách, giữ nguyên như đang ghi",
  W403: "ngày {date} không nằm trong thời gian áp dụng của {regulation}",
  W410: "quy định ghi kèm bảng nhập phiếu khác quy định được áp dụng",
  W412: "{who} được ghi là không lấy phiếu nhưng có dấu trên phiếu; các dấu đó không được tính",
  W413: "{who} được bổ nhiệm hoặc bầu ngày {date}, không phải năm {year}",
  W414: "{who} được ghi là không lấy phiếu, nhưng {regulation} không nêu lý do đó",
  W415: "“{person}” có trong nhiều danh sách, chưa xác nhận là một người hay những người cùng tên",
  W416: "có {ballots} phiếu không do Ban Kiểm phiếu phát ra, được tính vào phiếu thu về và phiếu không hợp lệ",
  W601: "{who} có {invalid}/{collected} phiếu không hợp lệ ({share}%)",
  W602: "{share}% số dấu trên phiếu là “{level}”",
  W603: "{who} và {other} có dấu giống nhau trên cả {ballots} phiếu",
  W645: "có nội dung ghi cách xa bảng nhập phiếu, không được tính",
};

const withoutEnd = (sentence: string): string => sentence.replace(/\.$/, "");

/** A finding as a paper says it, without the full stop. */
export function noticed(found: Finding, { person }: Pick<Speech, "person">): string {
  const words = NOTICED[found.code];
  if (words === undefined) return withoutEnd(findingWords(found, "vi").meaning);
  const facts = findingFacts(found, "vi");
  const day = "date" in found.facts ? { date: sayDay(found.facts.date) } : {};
  const who = `${person} ${String(facts["person"] ?? "")}`;
  return upperFirst(fill(words, { ...facts, ...day, who }));
}
