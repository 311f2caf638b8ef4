import type { Value } from "../../../corpus/sheet";
import { pieceOf, type Piece } from "../canvas";
import type { Random } from "../random";
import type { Person } from "../vote";

/** Rows of people against columns of days, subjects or quarters, with a sign in every cell. */
function matrix(
  title: string,
  columns: readonly string[],
  signs: readonly Value[],
  people: readonly Person[],
  random: Random,
): Piece {
  return pieceOf([
    [title],
    ["STT", "Họ và tên", ...columns],
    ...people.map(({ name }, at) => [at + 1, name, ...columns.map(() => random.pick(signs))]),
  ]);
}

/** The same the other way round: people over the columns, and something else numbered in the lines. */
function turnedMatrix(
  head: string,
  signs: readonly Value[],
  people: readonly Person[],
  random: Random,
): Piece {
  return pieceOf([
    [head, ...people.map(({ name }) => name)],
    ...many(14, String).map((line) => [Number(line), ...people.map(() => random.pick(signs))]),
  ]);
}

const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at + 1));

/** Sheets with a sign for every person and something else, none of them a vote. */
export const MATRICES = {
  shifts: (people: readonly Person[], random: Random) =>
    matrix(
      "PHÂN CA TRỰC",
      many(7, (at) => `Thứ ${String(at + 1)}`),
      [1, 2, 3],
      people,
      random,
    ),
  workdays: (people: readonly Person[], random: Random) =>
    matrix("BẢNG CHẤM CÔNG THÁNG 6", many(10, String), ["x", "x", "x", null, "P"], people, random),
  rollCall: (people: readonly Person[], random: Random) =>
    matrix(
      "ĐIỂM DANH CÁC BUỔI HỌP",
      many(6, (at) => `Buổi ${String(at)}`),
      ["C", "C", "K", "T"],
      people,
      random,
    ),
  marks: (people: readonly Person[], random: Random) =>
    matrix("BẢNG ĐIỂM", ["Toán", "Văn", "Anh", "Lý"], [4, 5, 6, 7, 8, 9, 10], people, random),
  quarters: (people: readonly Person[], random: Random) =>
    matrix("XẾP LOẠI THI ĐUA", ["Quý I", "Quý II", "Quý III", "Quý IV"], ["A", "B", "C"], people, random),
  grades: (people: readonly Person[], random: Random) =>
    matrix(
      "MỨC HOÀN THÀNH NHIỆM VỤ",
      many(6, (at) => `Tháng ${String(at)}`),
      [1, 2, 3],
      people,
      random,
    ),
  duties: (people: readonly Person[], random: Random) =>
    turnedMatrix(random.pick(["Ngày", "Tiết", "Buổi", "Vòng"]), ["C", "T", "K"], people, random),
  polls: (people: readonly Person[], random: Random) =>
    matrix(
      "BIỂU QUYẾT",
      many(5, (at) => `Nội dung ${String(at)}`),
      [1, 0, 1],
      people,
      random,
    ),
} as const;
