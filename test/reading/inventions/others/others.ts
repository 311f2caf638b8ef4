import { NOTHING, pieceOf, type InventedSheet, type Piece } from "../canvas";
import type { Random } from "../random";
import type { Person } from "../vote";
import { MATRICES } from "./matrices";

type Make = (people: readonly Person[], random: Random) => Piece;

const delegates: Make = (people, random) =>
  pieceOf([
    ["STT", "Đại biểu", "Đơn vị", random.pick(["Số phiếu phát", "Số phiếu", "Số đại biểu"])],
    ...people.map(({ name }, at) => [
      at + 1,
      name,
      `Chi bộ ${String(1 + (at % 4))}`,
      random.pick([1, 1, 1, 2]),
    ]),
  ]);

const groups: Make = (people) =>
  pieceOf([
    ["DANH SÁCH TỔ ĐẠI BIỂU"],
    ["STT", "Họ và tên", "Chức vụ", "Tổ"],
    ...people.map(({ name, office }, at) => [at + 1, name, office, 1 + (at % 3)]),
  ]);

const attendance: Make = (people, random) =>
  pieceOf([
    ["TT", "Họ và tên", "Có mặt", "Vắng có phép", "Vắng không phép"],
    ...people.map(({ name }, at) => {
      const where = random.pick([0, 0, 0, 1, 2]);
      return [at + 1, name, ...[0, 1, 2].map((column) => (column === where ? "x" : null))];
    }),
  ]);

const present: Make = (people, random) =>
  pieceOf([
    ["STT", "Họ tên đại biểu", "Sáng", "Chiều"],
    ...people.map(({ name }, at) => [at + 1, name, random.pick([1, 1, 0]), random.pick([1, 0])]),
  ]);

const grading: Make = (people, random) =>
  pieceOf([
    ["STT", "Họ và tên", "Xếp loại"],
    ...people.map(({ name }, at) => [at + 1, name, random.pick([1, 2, 3])]),
  ]);

const poll: Make = (_people, random) =>
  pieceOf([
    ["STT", "Nội dung", "Đồng ý", "Không đồng ý", "Ý kiến khác"],
    ...Array.from({ length: 6 }, (_, at) => {
      const where = random.below(3);
      return [
        at + 1,
        `Nội dung ${String(at + 1)}`,
        ...[0, 1, 2].map((column) => (column === where ? 1 : null)),
      ];
    }),
  ]);

const roster: Make = (people) =>
  pieceOf([
    ["DANH SÁCH NGƯỜI ĐƯỢC LẤY PHIẾU"],
    ["STT", "Họ và tên", "Chức vụ", "Năm sinh", "Ghi chú"],
    ...people.map(({ name, office }, at) => [at + 1, name, office, 1965 + (at % 25), null]),
  ]);

const phones: Make = (people) =>
  pieceOf([
    ["Họ và tên", "Điện thoại", "Email"],
    ...people.map(({ name }, at) => [name, `0900 000 ${String(100 + at)}`, `nguoi${String(at)}@example.com`]),
  ]);

const budget: Make = () =>
  pieceOf([
    ["DỰ TOÁN KINH PHÍ HỘI NGHỊ"],
    ["TT", "Nội dung", "Số lượng", "Đơn giá", "Thành tiền"],
    [1, "In phiếu", 60, 2000, 120_000],
    [2, "Nước uống", 60, 10_000, 600_000],
    [3, "Văn phòng phẩm", 1, 300_000, 300_000],
    [null, "Tổng cộng", null, null, 1_020_000],
  ]);

const schedule: Make = () =>
  pieceOf([
    ["CHƯƠNG TRÌNH HỘI NGHỊ"],
    ["Thời gian", "Nội dung", "Người thực hiện"],
    ["8h00", "Ổn định tổ chức", "Văn phòng"],
    ["8h15", "Phát phiếu, hướng dẫn ghi phiếu tín nhiệm", "Ban kiểm phiếu"],
    ["9h00", "Kiểm phiếu", "Ban kiểm phiếu"],
    ["10h30", "Công bố kết quả", "Trưởng ban"],
  ]);

const score: Make = (people, random) =>
  pieceOf([
    ["STT", "Họ và tên", "Tự chấm", "Tập thể chấm", "Điểm"],
    ...people.map(({ name }, at) => [at + 1, name, ...[0, 1, 2].map(() => 1 + random.below(10))]),
  ]);

const empty: Make = () => NOTHING;

/** Sheets that stand in the same workbook and are no vote. */
export const OTHERS = {
  roster: { name: "Danh sách", make: roster },
  empty: { name: "Sheet3", make: empty },
  schedule: { name: "Chương trình", make: schedule },
  budget: { name: "Kinh phí", make: budget },
  phones: { name: "Liên hệ", make: phones },
  delegates: { name: "Đại biểu", make: delegates },
  groups: { name: "Tổ", make: groups },
  attendance: { name: "Điểm danh", make: attendance },
  present: { name: "Có mặt", make: present },
  grading: { name: "Xếp loại", make: grading },
  poll: { name: "Biểu quyết", make: poll },
  score: { name: "Chấm điểm", make: score },
  shifts: { name: "Phân ca", make: MATRICES.shifts },
  workdays: { name: "Chấm công", make: MATRICES.workdays },
  rollCall: { name: "Các buổi họp", make: MATRICES.rollCall },
  marks: { name: "Bảng điểm", make: MATRICES.marks },
  quarters: { name: "Thi đua", make: MATRICES.quarters },
  grades: { name: "Đánh giá tháng", make: MATRICES.grades },
  duties: { name: "Theo dõi", make: MATRICES.duties },
  polls: { name: "Biểu quyết (2)", make: MATRICES.polls },
} as const;

export type OtherSheet = keyof typeof OTHERS;

/** A sheet that is no vote, with some of the same people on it or with others. */
export function otherSheet(other: OtherSheet, people: readonly Person[], random: Random): InventedSheet {
  const { name, make } = OTHERS[other];
  return { name, isHidden: false, piece: make(people, random) };
}
