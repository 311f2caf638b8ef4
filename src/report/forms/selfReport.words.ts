import type { CountRecord } from "../../core/record/record";
import { ground } from "../layout/ground.words";
import { atMeeting, speechOf } from "../layout/speech.words";

/**
 * The printed words of Phụ lục 2, "Mẫu Báo cáo của người được lấy phiếu tín nhiệm", of Kế hoạch 171-KH/TU, in
 * their order. Dots are those of the form; for "96-QĐ/TU" stands 96-QĐ/TW.
 */
export const WORDS = {
  sheetName: "Phụ lục 2",
  title: "BÁO CÁO",
  subtitle: "CỦA NGƯỜI ĐƯỢC LẤY PHIẾU TÍN NHIỆM",
  rule: "-----",
  person: [
    "- Tôi là (ghi rõ họ và tên): ……………………………………………...",
    "- Chức vụ: ……………………………… (2) ………………………….",
    "- Đơn vị công tác: ………………………………………………………",
  ],
  signature: "Người báo cáo",
  signatureHint: "(Ký và ghi rõ họ, tên)",
  note: "Ghi chú:",
  notes: {
    voters: "(1) Ghi các thành phần ghi phiếu tín nhiệm.",
    office: "(2) Chức danh được lấy phiếu tín nhiệm.",
  },
} as const;

/** The conference under the title. */
export function atConference({
  kinds,
  conference: { name },
}: Pick<CountRecord, "kinds" | "conference">): string {
  return name === "" ? "Tại kỳ họp (hội nghị) …." : atMeeting(speechOf(kinds, name), name);
}

const DOTTED = "Kính gửi: …………………….. (1) ……………………..";

/** To whom the report goes: the voters, dotted where they are not known or not the same for everybody. */
export function addressed(kinds: CountRecord["kinds"]): string {
  const [voters = "", ...others] = new Set(kinds.map((kind) => kind.voters));
  return voters === "" || others.length > 0 ? DOTTED : `Kính gửi: ${voters}`;
}

/** What is to be written over the dots that are left. */
export const notesFor = (kinds: CountRecord["kinds"]): readonly string[] => [
  WORDS.note,
  ...(addressed(kinds) === DOTTED ? [WORDS.notes.voters] : []),
  WORDS.notes.office,
];

/** What the report is made by. */
export function opening(
  record: Pick<CountRecord, "regulation" | "regulationTitle" | "implementing">,
): string {
  return `Căn cứ vào ${ground(record, record.implementing)}, tôi xin báo cáo như sau:`;
}
