import { fold } from "../text/text";

/** Everything of a regulation that a unit may change, in the order of the sheet `TN_QuyDinh`. */
export const CUSTOM_FIELDS = [
  "from",
  "name",
  "base",
  "half",
  "twoThirds",
  "notIssued",
  "nameCrossedOut",
  "nameAdded",
  "otherInformation",
  "marks",
  "rounding",
  "decimals",
  "separator",
  "zeros",
  "implementing",
  "halfClause",
  "twoThirdsClause",
] as const;

export type CustomField = (typeof CUSTOM_FIELDS)[number];

/** A unit's own regulation as it stands on a sheet: texts by field. */
export type CustomTexts = Readonly<Partial<Record<CustomField, string>>>;

/** One point in which a unit's own regulation differs, in the words of the sheet. */
export interface Change {
  readonly field: CustomField;
  readonly to: string;
  readonly from: string;
}

/** The words of the first column of the sheet; the names above are understood too. */
export const FIELD_LABELS: Readonly<Record<CustomField, string>> = {
  from: "Quy định gốc",
  name: "Tên quy định",
  base: "Căn cứ tính tỉ lệ",
  half: "Ngưỡng thứ nhất",
  twoThirds: "Ngưỡng thứ hai",
  notIssued: "Phiếu không do Ban Kiểm phiếu phát ra",
  nameCrossedOut: "Phiếu gạch xóa họ tên",
  nameAdded: "Phiếu ghi thêm tên",
  otherInformation: "Phiếu ghi thông tin khác",
  marks: "Không đánh dấu hoặc đánh dấu nhiều ô",
  rounding: "Làm tròn tỉ lệ",
  decimals: "Số chữ số thập phân",
  separator: "Dấu thập phân",
  zeros: "Số 0 ở cuối",
  implementing: "Văn bản triển khai",
  halfClause: "Điều khoản ngưỡng thứ nhất",
  twoThirdsClause: "Điều khoản ngưỡng thứ hai",
};

const FAULT_WORDS = {
  ballot: "cả phiếu",
  person: "từng người",
  addition: "phần ghi thêm",
  none: "vẫn hợp lệ",
} as const;

/** What a field with a few values may say: our id and the word on the sheet. */
export const VALUE_WORDS = {
  base: {
    collected: "phiếu thu về",
    issued: "phiếu phát ra",
    presentAtVote: "có mặt lúc bỏ phiếu",
    members: "tổng số đại biểu",
  },
  notIssued: FAULT_WORDS,
  nameCrossedOut: FAULT_WORDS,
  nameAdded: FAULT_WORDS,
  otherInformation: FAULT_WORDS,
  marks: FAULT_WORDS,
  rounding: { halfUp: "làm tròn", truncate: "cắt bỏ" },
  separator: { ",": "phẩy", ".": "chấm" },
  zeros: { keep: "giữ", drop: "bỏ" },
} as const satisfies Partial<Record<CustomField, Readonly<Record<string, string>>>>;

/** Fields with a few values. */
export type ChoiceField = keyof typeof VALUE_WORDS;

/** The field that a text names, by its label or its name, without regard to case and diacritics. */
export function fieldOf(text: string): CustomField | null {
  const wanted = fold(text);
  return (
    CUSTOM_FIELDS.find((field) => fold(FIELD_LABELS[field]) === wanted || fold(field) === wanted) ?? null
  );
}

/** Our id for what a text says in a field of a few values; `null` when it says none of them. */
export function valueOf<F extends ChoiceField>(
  field: F,
  text: string,
): Extract<keyof (typeof VALUE_WORDS)[F], string> | null {
  const words: Readonly<Record<string, string>> = VALUE_WORDS[field];
  const wanted = fold(text);
  const found = Object.entries(words).find(([id, word]) => fold(id) === wanted || fold(word) === wanted);
  const isKey = (id: string): id is Extract<keyof (typeof VALUE_WORDS)[F], string> => id in words;
  return found && isKey(found[0]) ? found[0] : null;
}
