import { anyOf, anywhere, ENDS, role, start, whole, type Slot } from "./role";

/** Offices, and bodies, whose name begins as that of a sum. */
const NO_SUM: Slot = [
  "giám",
  "bí",
  "thư",
  "cục",
  "biên tập",
  "thanh tra",
  "kiểm",
  "công ty",
  "công trình",
  "công đoàn",
  "chỉ huy",
  "tham mưu",
  "liên đoàn",
  "lãnh sự",
  "quản",
  "đội",
  "chủ",
  "hội",
  "trưởng",
];

/**
 * A head or a label that says that something is added up. With its tones "tổng" is no surname: Tống and Tòng are,
 * and so is Công beside "cộng". Without tones only what no name says can be told apart.
 */
export const SUM = role(
  "sum",
  start([["tổng"]], { tones: "typed", notBefore: NO_SUM, isOpen: true }),
  start([["cộng"]], { tones: "typed", notBefore: ["hòa", "hoà", "đồng", "sự", "tác"], isOpen: true }),
  start([["luỹ kế", "lũy kế"]], { tones: "typed", isOpen: true }),
  whole(
    [
      ["tong", "cong"],
      ["", ":"],
    ],
    { tones: "bare" },
  ),
  start([["tong so", "tong hop", "tong phieu", "tong y kien", "tong luot", "luy ke"]], { tones: "bare" }),
  start([["tong cong"]], { tones: "bare", notBefore: ["ty", "trinh", "doan"] }),
  start([["cong"], ["chung", "don", "trang", "lai", "tong", "so", "phieu"]], { tones: "bare" }),
);

const SHARES: Slot = ["%", "ti le", "ty le", "ti trong", "ty trong"];

/** Numbers that are parts of a hundred. */
export const SHARE = role("share", anywhere([SHARES]));

/** The head over the verdicts of people on our forms. */
export const VERDICT_HEAD = role("verdict", whole([["ket qua", "muc"], ENDS]));

/** A row of sums or shares, by what stands left of it. */
export const TOTAL = anyOf("total", SUM, role("row of shares", start([[...SHARES, "muc"]])));

/** Sums that count other ballots, too. */
export const CARRIED = role("carried over", start([["luy ke"]]), anywhere([["trang truoc"]]));

/** The block of counts that is the result of the others. */
export const RESULT = anyOf("result", SUM, role("whole", start([["ket qua", "toan"]])));
