import { COLLECTED, INVALID, ISSUED, VALID } from "./figures";
import { anyOf, ENDS, role, start, whole, type Slot } from "./role";

/** The column of names, by words that no head of a person begins with. */
export const NAME = role(
  "name",
  start([["ho ten", "ho va ten", "ho & ten", "hoten", "ho, ten", "ho va, ten"]]),
  start([
    ["ten", "nguoi", "can bo", "dong chi"],
    ["", "duoc"],
    ["lay phieu", "can bo"],
  ]),
  start([["nguoi duoc lay", "nguoi duoc danh gia"]]),
  whole([["ten", "chuc danh duoc lay phieu"], ENDS]),
);

/** What a title says before the one person whom its ballots are about: "… đối với đồng chí Nguyễn Văn A". */
export const ABOUT_PERSON = /(?:^|\s)đối với\s+(?=\S)/iu;

/** The column of names, or of all but the given name, where this has one of its own. */
export const NAME_BEGINS = anyOf(
  "beginning of a name",
  NAME,
  role(
    "family and middle name",
    start([["ho dem", "ho lot", "ho va dem", "ho va lot", "ho va chu dem", "ho chu lot"]]),
    whole([["ho"], ENDS]),
  ),
);
export const GIVEN_NAME = role("given name", whole([["ten"], ENDS]));

/** The same in a table that surely has such a column: also "Đồng chí …", which elsewhere may be one of them. */
export const PERSON = anyOf(
  "person",
  NAME,
  role(
    "addressed",
    start([["ten", "can bo", "dong chi"]]),
    start([["danh sach"], ["", "cac"], ["can bo", "dong chi", "nguoi", "nhan su", "chuc danh"]]),
  ),
);

export const OFFICE_HEAD = role("office, head", start([["chuc vu", "chuc danh"]]));
export const UNIT = role("unit", start([["don vi"]]));

export const OFFICE_OR_UNIT = anyOf("office or unit", OFFICE_HEAD, UNIT);

export const RUNNING_NUMBER = role(
  "running number",
  whole([["stt", "id", "so tt", "tt", "so thu tu", "thu tu"], ENDS]),
);
export const BALLOT_NUMBER = role(
  "ballot number",
  whole([
    [
      "phieu",
      "so phieu",
      "phieu so",
      "phieu thu",
      "ma phieu",
      "ma so phieu",
      "so hieu phieu",
      "ky hieu phieu",
      "ma to phieu",
      "to phieu",
      "la phieu",
      "so to phieu",
      "p.so",
      "phieu thu so",
      "stt phieu",
    ],
    ENDS,
  ]),
);

/** The one column of what ballots say. */
export const MARKS = role(
  "marks",
  start([["muc", "y kien", "danh gia", "ket qua", "tin nhiem", "phieu ghi", "dau"]]),
);

/** The column in which a board notes what is wrong with a whole ballot. */
export const FAULT = role(
  "fault of a ballot",
  whole([
    ["", "cac"],
    ["loi", "ly do", "tinh trang"],
    ["", "phieu", "to phieu", "cua phieu", "cua to phieu", "khong hop le"],
  ]),
  whole([
    ["", "ghi chu"],
    ["", "phieu"],
    ["loi", "khong hop le", "khl"],
  ]),
);

/** A group of voters, a place or a device. */
export const SECTION_WORDS: Slot = [
  "ban",
  "to",
  "nhom",
  "may",
  "hom",
  "dot",
  "lan",
  "khu",
  "khu vuc",
  "cum",
  "phong",
];

/** What a form writes before the head of a question over its points and its feedback. */
export const SCORE = role(
  "points of a question",
  start([
    ["points", "feedback", "diem", "phan hoi"],
    ["-", "–"],
  ]),
);

const REMARK = role(
  "remark",
  start([["ghi chu", "luu y", "nhan xet", "da kiem", "gio", "ngay", "thoi gian"]]),
  start([
    ["nguoi", "nv"],
    ["nhap", "doc", "kiem", "ghi"],
  ]),
  // Who looked at a ballot again, and what came of it.
  start([
    ["", "da"],
    ["doi chieu", "kiem tra", "soat"],
  ]),
  start([["so"], ["tnc", "tn", "tnt", "cao", "thap"]]),
  ...SCORE.rules,
  // What a form says of all questions when it gives points.
  whole([
    ["total points", "quiz feedback", "tong diem", "tong so diem", "phan hoi"],
    ["", "bai kiem tra", "cau hoi"],
  ]),
  whole([SECTION_WORDS, ["", "so", "kiem phieu", "phieu"]]),
);

/** Columns that are no person's, besides those of sums. */
export const NO_PERSON = anyOf(
  "no person's column",
  REMARK,
  NAME,
  OFFICE_HEAD,
  UNIT,
  RUNNING_NUMBER,
  BALLOT_NUMBER,
  FAULT,
  VALID.label,
  INVALID.label,
  ISSUED.head,
  COLLECTED.head,
);

/** Heads and titles that name nobody. */
export const TITLE = anyOf(
  "title",
  NAME,
  role(
    "title of a sheet",
    start([["ket qua", "danh sach", "phieu", "bien ban", "tong hop", "so theo doi", "nguoi duoc"]]),
    start([["muc tin nhiem", "muc do tin nhiem"]]),
    start([["cong hoa xa hoi", "dang cong san", "doc lap"]]),
    start([
      ["bang"],
      ["tong", "ghi", "kiem", "ke", "ket", "theo", "tin", "phieu", "so", "diem", "chi", "thong"],
    ]),
  ),
);
