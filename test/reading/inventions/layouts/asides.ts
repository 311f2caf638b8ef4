import type { Aside, KindChoice } from "../choice";
import type { Value } from "../../../corpus/sheet";
import type { Random } from "../random";
import type { Column } from "../table";

const START = 45_120.375;
const MINUTE = 1 / 1440;

const times = (count: number, late: number) =>
  Array.from({ length: count }, (_, at) => START + (at * 3 + late) * MINUTE);

const mails = (count: number) =>
  Array.from({ length: count }, (_, at) => `nguoi${String(at + 1)}@example.com`);

/** The columns that a form puts before the answers. */
export function formColumns(form: KindChoice["form"], count: number, random: Random): readonly Column[] {
  if (form === "none") return [];
  const mail = { cells: mails(count) };
  if (form === "microsoft") {
    return [
      { head: ["ID"], cells: Array.from({ length: count }, (_, at) => at + 1) },
      { head: ["Thời gian bắt đầu"], cells: times(count, 0) },
      { head: ["Thời gian hoàn thành"], cells: times(count, 2) },
      { head: ["Email"], ...mail },
      { head: [random.pick(["Tên", "Name"])], cells: Array<Value>(count).fill("anonymous") },
    ];
  }
  const asText = random.chance(0.5);
  const cells = times(count, 0).map((time, at) => (asText ? `12/07/2023 9:${String(10 + at)}:11` : time));
  return [
    { head: ["Dấu thời gian"], cells },
    ...(random.chance(0.5) ? [{ head: ["Địa chỉ email"], ...mail }] : []),
    ...(random.chance(0.3) ? [{ head: ["Điểm số"], cells: Array<Value>(count).fill("0 / 0") }] : []),
  ];
}

const many = (count: number, make: (at: number) => Value) =>
  Array.from({ length: count }, (_, at) => make(at));

/** A column beside the ballots; small digits only where no digit can be a mark. */
export function asideColumn(aside: Aside, count: number, random: Random, mayHoldDigits: boolean): Column {
  switch (aside) {
    case "typedBy":
      return {
        head: [random.pick(["Người nhập", "Người đọc", "Nhập"])],
        cells: many(count, (at) => (at % 2 ? "Lan" : "Hà")),
      };
    case "remark": {
      const texts = [null, null, null, "gạch mờ", "đã xem lại", "phiếu rách góc"];
      return { head: [random.pick(["Ghi chú", "Lưu ý"])], cells: many(count, () => random.pick(texts)) };
    }
    case "group":
      return {
        head: [random.pick(["Tổ", "Tổ đại biểu", "Nhóm"])],
        cells: many(count, (at) => (mayHoldDigits ? 1 + (at % 3) : `Tổ ${String(1 + (at % 3))}`)),
      };
    case "table":
      return {
        head: [random.pick(["Bàn", "Bàn kiểm phiếu", "Hòm phiếu"])],
        cells: many(count, (at) => `Bàn ${String(1 + (at % 2))}`),
      };
    case "check":
      return {
        head: [random.pick(["Đã đối chiếu", "Đã kiểm"])],
        cells: many(count, () => random.pick(["ok", "ok", null])),
      };
    case "email":
      return { head: [random.pick(["Email", "Thư điện tử"])], cells: mails(count) };
  }
}
