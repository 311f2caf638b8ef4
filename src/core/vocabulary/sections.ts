import { SECTION_WORDS } from "./heads";
import { anywhere, ENDS, role, start, whole, type Slot } from "./role";

/** "Bàn kiểm phiếu số 2", "Tổ 1", "Trang 2/5": what stands between ballots and names the next ones. */
export const SECTION = role(
  "section",
  whole([
    // A page is no column of its own: "Trang" is a name.
    [...SECTION_WORDS, "trang"],
    ["", "kiem phieu", "bau cu", "bo phieu", "phieu"],
    ["", "so"],
    ["", ":", "."],
    ["{short number}", "{short number}/{short number}", "{roman}"],
    ENDS,
  ]),
);

/** "Năm 2023", "Lần 1", "Kỳ trước": a vote of its own. */
export const TERM = role("term", anywhere([["nam", "ky", "lan", "truoc", "{year}"]]));

/** "P12", "Phiếu 12", "Phiếu số 3": what stands over a ballot, not over a person. */
export const BALLOT_NAME = role(
  "name of a ballot",
  whole([["", "p", "phieu", "phieu so"], ["", "."], ["{number}"]]),
  // "Tô" and "Lã" are families.
  whole([["tờ", "số", "lá"], ["", "."], ["{number}"]], { tones: "typed" }),
);

/** The same where it can be nothing else. */
export const PAPER_NAME = role(
  "name of a paper",
  whole([["p", "phieu", "phieu so"], ["", "."], ["{number}"]]),
);

const NOT_OFFICIAL: Slot = ["chua chinh thuc"];

/** The name of a report that is not official yet. */
export const DRAFT = role("draft", anywhere([NOT_OFFICIAL]));
/** A cell that says so of its sheet. */
export const DRAFT_SHEET = role("draft sheet", whole([NOT_OFFICIAL]));

/** What ballots are called that are counted, typed or voted on once more: "LẦN 2", "Vòng hai". */
export const ROUND = role(
  "round",
  start([
    ["lan", "vong"],
    ["", "thu"],
    ["{number}", "{roman}", "nhat", "hai", "ba"],
  ]),
  start([
    ["kiem", "dem", "bo phieu", "nhap"],
    ["lan", "vong"],
  ]),
);
