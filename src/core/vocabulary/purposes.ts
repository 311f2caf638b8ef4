import { fold } from "../text/text";
import { anyOf, anywhere, ENDS, role, start, whole, type Slot } from "./role";

/** Words that only a vote of confidence has. */
export const OF_CONFIDENCE = role(
  "vote of confidence",
  anywhere([["tin nhiem", "t nhiem", "tnhiem", "tnc", "tnt", "tn cao", "tn thap"]]),
);

/** Words of any vote on paper. */
export const OF_BALLOTS = role("ballots", anywhere([["", "kiem", "nhap", "ghi", "to"], ["phieu"]]));

/** Titles, heads and names of sheets of something that is no such vote. */
export const OTHER_PURPOSE = role(
  "another purpose",
  anywhere([
    [
      "diem danh",
      "cham cong",
      "cham diem",
      "tu cham",
      "tap the cham",
      "hoi dong cham",
      "co mat",
      "vang mat",
      "vang co phep",
      "vang",
      "xep loai",
      "xep hang",
      "hoc luc",
      "hanh kiem",
      "diem thi",
      "diem so",
      "dong y",
      "tan thanh",
      "khong tan thanh",
      "y kien khac",
      "bieu quyet",
      "phan ca",
      "ca truc",
      "lich truc",
      "diem cac mon",
      "ket qua hoc tap",
      "khao sat",
      "hai long",
      "bau cu",
      "trung cu",
      "so dien thoai",
      "dien thoai",
      "dia chi",
      "ngay sinh",
      "phan cong",
      "lich",
      "chi phi",
      "kinh phi",
      "thu chi",
      "du toan",
      "luong",
      "so luong",
      "noi dung",
      "tieu chi",
    ],
  ]),
  start([["danh sach"]]),
);

/** Columns that online forms add of themselves. */
export const FORM_HEAD = role(
  "column of a form",
  whole([
    ["dia chi email", "email", "thu dien tu", "dia chi thu dien tu", "dau thoi gian", "diem", "diem so"],
  ]),
);

/** How the label of a number begins. */
export const NUMBER_OF = role("number of", start([["so", "tong so"]]));

const NUMBERED_WORDS: Slot = [
  ...[
    "buổi",
    "nội dung",
    "câu",
    "câu hỏi",
    "tiêu chí",
    "tiêu chuẩn",
    "chỉ tiêu",
    "tháng",
    "tuần",
    "ngày",
    "năm",
  ],
  ...[
    "học kỳ",
    "môn",
    "bài",
    "mục",
    "hoạt động",
    "nhiệm vụ",
    "phiên",
    "tiết",
    "giai đoạn",
    "nghị quyết",
    "vấn đề",
  ],
];
/** Words that are names as well, and such words without their tones: a number tells them apart. */
const NUMBERED_NAMES: Slot = ["quy", "ky", "ca", ...NUMBERED_WORDS.map((word) => fold(word))];

/** What numbered lines are called that are no ballots: meetings, questions, days. "Tuấn" is no "tuần". */
export const NUMBERED_OTHERWISE = role(
  "numbered otherwise",
  whole([["thu"], ["{number}"]]),
  start([["thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat"]]),
  start([["t2", "t3", "t4", "t5", "t6", "t7", "cn"]]),
  start([NUMBERED_WORDS], { tones: "typed" }),
  start([NUMBERED_NAMES, ["", "so", "thu"], ["{number}", "{roman}"]]),
);

/** What stands over numbers of lines that are no ballots: days, lessons, rounds, questions. */
export const NUMBERS_OTHERWISE = role(
  "head of other numbers",
  whole([
    ["", "so", "stt"],
    [
      ...[
        "ngay",
        "ngay thang",
        "ngay truc",
        "ngay trong thang",
        "buoi",
        "tiet",
        "tiet hoc",
        "ca",
        "ca truc",
        "tuan",
      ],
      ...[
        "thang",
        "quy",
        "nam",
        "nam hoc",
        "hoc ky",
        "vong",
        "vong dau",
        "tran",
        "cau",
        "cau hoi",
        "noi dung",
      ],
      ...[
        "tieu chi",
        "tieu chuan",
        "chi tieu",
        "mon",
        "mon hoc",
        "bai",
        "bai thi",
        "hoat dong",
        "nhiem vu",
        "muc",
      ],
    ],
    ENDS,
  ]),
);

/** What a column or a line of something else is called; beside ballots such a column only checks them. */
export const ATTRIBUTE = anyOf(
  "attribute",
  OTHER_PURPOSE,
  // In a title the word says who meets.
  role("delegates", anywhere([["dai bieu"]])),
  role("attribute in one word", whole([["hang", "nhom", "to", "loai", "lop", "ca", "sl", "dem"]])),
);
