import type { Cell } from "../sheet/cell";
import { COLLECTED, INVALID, ISSUED, VALID, FIGURE_LABEL, MEMBERS } from "./figures";
import { BALLOT_NUMBER, FAULT, NAME, NO_PERSON, PERSON, RUNNING_NUMBER, TITLE } from "./heads";
import { BEFORE_SUM } from "./levels";
import { namesOffice } from "./offices";
import { behind, matches, type Role } from "./role";
import { BALLOT_NAME, SECTION, TERM } from "./sections";
import { SHARE, SUM, TOTAL } from "./sums";
import { findCounts } from "../recognise/counts/findCounts";
import { findList } from "../recognise/findList";
import { isLabel, isRemarkHeader, isSumLabel } from "../recognise/cells";
import { recogniseFigures } from "../recognise/figures";
import { peopleInRange } from "../entries/peopleList";
import { area, sheet } from "../testing/sheet";

const PEOPLE = [
  "Nguyễn Văn A",
  "Tống Văn A",
  "Tống Cao",
  "Tống Công Cao",
  "Tòng Thị B",
  "Công Văn C",
  "Công Cao",
  "Cao Văn B",
  "Trương Văn D",
  "Đồng chí Nguyễn Văn A",
  "Lã 2",
];

describe("names of people", () => {
  const roles: readonly Role[] = [SUM, TOTAL, FIGURE_LABEL, NO_PERSON, TITLE, MEMBERS, SHARE, BALLOT_NAME];
  const isSaid = (text: string) => roles.filter((role) => matches(role, text)).map(({ name }) => name);

  it.each(PEOPLE)("%s is called nothing else", (name) => {
    expect(isSaid(name)).toEqual([]);
    expect(namesOffice(name)).toBe(false);
    expect(behind(BEFORE_SUM, name)).toBe(name);
  });

  it.each(["Tổng Giám đốc", "Tổng Bí thư", "Chánh án", "Phó Chủ tịch", "Trưởng đoàn"])(
    "%s is an office",
    (own) => {
      expect(namesOffice(own)).toBe(true);
      expect(isSaid(own)).toEqual([]);
    },
  );
});

describe("words", () => {
  it.each<[Role, readonly string[], readonly string[]]>([
    [
      NAME,
      ["Họ và tên", "Họ & tên", "Họ, tên", "HỌ TÊN (1)", "Tên", "Người được lấy phiếu"],
      ["Tên tôi", "Họ"],
    ],
    [PERSON, ["Đồng chí", "Cán bộ lãnh đạo", "Tên cán bộ"], ["Người ghi"]],
    [RUNNING_NUMBER, ["STT", "Số TT:", "TT.", "Số thứ tự"], ["STT 1"]],
    [BALLOT_NUMBER, ["Số phiếu", "Phiếu số", "Mã phiếu", "Số hiệu phiếu", "Phiếu thứ"], ["Số phiếu thu về"]],
    [FAULT, ["Lỗi của phiếu", "Các lý do không hợp lệ", "Ghi chú phiếu lỗi", "KHL"], ["Lỗi chính tả"]],
    [VALID.head, ["Hợp lệ", "Tổng số phiếu hợp lệ"], ["Không hợp lệ", "Hợp lệ của A"]],
    [INVALID.label, ["– Số phiếu không hợp lệ của A", "KHL"], ["Hợp lệ"]],
    [ISSUED.stated, ["Ban kiểm phiếu đã phát ra 47 phiếu", "Phát ra47"], ["phát rau"]],
    [COLLECTED.stated, ["Nhận lại", "Thu được: 46"], ["Không thu về"]],
    [MEMBERS, ["– Tổng số: 46", "1. Tổng số đại biểu"], ["Tổng số phiếu", "Tổng số đại biểu tín nhiệm cao"]],
    [SUM, ["Tổng", "Cộng:", "Luỹ kế", "tong so", "cong don"], ["Tổng công ty", "tong cong ty"]],
    [TOTAL, ["Tỉ lệ", "Tỷ lệ:", "% TNC", "Mức"], ["Số lượng"]],
    [
      SECTION,
      ["Tổ 2", "Bàn kiểm phiếu số 2", "Trang 2/5", "Tổ II:", "Khu vực bỏ phiếu số 3"],
      ["Tôi", "Tổ", "Tổ 2 phiếu"],
    ],
    [TERM, ["Năm 2023", "Lần 1", "kỳ trước", "(2024)"], ["Tổ 1", "12023"]],
    [BALLOT_NAME, ["P12", "Phiếu 12", "Phiếu số 3", "Tờ 4", "12", "P. 7"], ["Tô 4", "Phiếu", "P12a"]],
  ])("$name", (role, said, others) => {
    expect(said.filter((text) => !matches(role, text))).toEqual([]);
    expect(others.filter((text) => matches(role, text))).toEqual([]);
  });
});

const NAMES = ["Họ và tên", "Họ tên", "Họ, tên", "Họ & tên"];
const COLLECTED_HEADS = ["Thu về", "Thu vào", "Số phiếu thu được", "Tổng số phiếu thu lại", "Nhận lại"];
const MARKS = ["TNC", "TN"];

describe("a known spelling counts wherever it stands", () => {
  it.each(NAMES)(
    "%s heads a list, a table of counts and people to be listed, and is no name itself",
    (head) => {
      const lines = MARKS.flatMap((mark, ballot): Cell[][] =>
        ["Lê Văn A", "Lê Văn B"].map((name) => [ballot + 1, name, mark]),
      );
      const list = sheet(["Số phiếu", head, "Mức"], ...lines, [3, "Lê Văn A", "TNT"], [3, "Lê Văn B", "TNT"]);
      expect(findList(list)?.names).toEqual(area("B2:B7"));

      const counts = sheet(
        ["Tổ", head, "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
        ["Tổ một", "Lê Văn A", 1, 2, 3],
        ["Tổ hai", "Lê Văn B", 3, 2, 1],
      );
      expect(findCounts(counts)?.people.map(({ name }) => name)).toEqual(["Lê Văn A", "Lê Văn B"]);

      const people = peopleInRange(sheet([head, "Chức vụ"], ["Lê Văn A", "Chủ tịch"]), area("A1:B2"));
      expect(people).toMatchObject({ value: [{ name: "Lê Văn A" }] });
      expect([isLabel(head), isRemarkHeader(head)]).toEqual([false, true]);
    },
  );

  it.each(COLLECTED_HEADS)(
    "%s heads a column of counts, stands beside a figure and in a sentence",
    (head) => {
      const counts = sheet(
        ["Họ tên", head, "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
        ["Lê Văn A", 6, 1, 2, 3],
        ["Lê Văn B", 6, 3, 2, 1],
      );
      expect(findCounts(counts)?.collected).toBe(1);
      expect(isRemarkHeader(head)).toBe(true);
      expect(isSumLabel(head) || matches(TOTAL, head)).toBe(true);
      expect(recogniseFigures(sheet([head, 46]), null)).toEqual({ collected: { value: 46, address: "B1" } });
      expect(recogniseFigures(sheet([`Đã phát ra 47 phiếu, ${head} 46 phiếu.`]), null)).toMatchObject({
        issued: { value: 47 },
        collected: { value: 46 },
      });
    },
  );
});
