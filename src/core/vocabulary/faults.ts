import { ENDS, role, whole, type Rule, type Slot } from "./role";

const BOARD: Slot = ["ban kiem phieu", "ban kp", "bkp"];
const NAMES: Slot = ["ho ten", "ten"];
/** Whose name it is, however it goes on. */
const WHOM: Slot = ["nguoi", "ong", "ba", "dong chi", "dc", "so"].flatMap((word) => [
  `${word} {rest}`,
  `cua ${word} {rest}`,
]);

/** A fault is said by the whole text: "không gạch tên" or "gạch chéo ô" is something else. */
const said = (...say: readonly Slot[]): Rule => whole([["", "phieu"], ...say]);

export const NOT_ISSUED = role(
  "ballot not issued",
  said(["khong"], ["", "phai"], ["", "la"], ["", "phieu"], ["do", "cua"], BOARD, [
    "",
    "phat",
    "phat ra",
    "phat hanh",
  ]),
  said(["phieu la", "phieu gia"]),
);

export const NAME_CROSSED_OUT = role(
  "name crossed out",
  said(["", "bi", "co"], ["gach", "gach bo", "gach xoa", "xoa"], NAMES, ["", ...WHOM], ["", "in tren phieu"]),
);

export const NAME_ADDED = role(
  "name added",
  said(
    ["", "co"],
    ["", "ghi", "viet", "dien"],
    ["them"],
    [...NAMES, "nguoi"],
    ["", "nguoi"],
    ["", "khac"],
    ["", "ngoai danh sach"],
    ["", "vao phieu"],
  ),
);

export const OTHER_INFORMATION = role(
  "other information",
  said(
    ["", "co"],
    ["", "ghi", "viet"],
    ["", "them"],
    ["thong tin", "noi dung", "y kien", "nhan xet"],
    ["", "khac"],
    ["", "vao phieu"],
  ),
  said(["ghi them", "viet them"]),
);

export const SIGNED = role(
  "signed",
  said(
    ["", "co"],
    ["ky ten", "chu ky"],
    ["", "cua"],
    ["", "nguoi ghi phieu", "nguoi bo phieu", "cu tri", "dai bieu"],
  ),
);

/** What says in the column of faults that a ballot has none. */
export const NO_FAULT = role(
  "no fault",
  whole([["", "phieu"], ["hop le", "hl", "binh thuong", "khong loi", "khong co loi", "khong sai"], ENDS]),
);

/** What says beside a ballot that the whole of it does not count: "Phiếu không hợp lệ", "Hủy". */
export const VOIDED = role(
  "ballot voided",
  whole([
    ["", "la"],
    ["", "phieu", "to phieu", "la phieu", "ca phieu"],
    ["", "nay"],
    ["", "bi", "da"],
    ["khong hop le", "khl", "hong", "huy", "huy bo", "loai", "loai bo", "khong tinh", "khong dem"],
    ["", "phieu"],
    ENDS,
  ]),
);
