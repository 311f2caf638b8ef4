import type { Cell } from "../sheet/cell";
import { cleanText, fold } from "../text/text";

/** Posts, and bodies, whose name begins as that of a sum. */
const NO_SUM =
  "giám|bí|thư|cục|biên tập|thanh tra|kiểm|công ty|công trình|công đoàn|chỉ huy|tham mưu|liên đoàn|lãnh sự|quản|đội|chủ|hội|trưởng";
/** With its tones "tổng" is no surname: Tống and Tòng are, and so is Công beside "cộng". */
const SPELLED = new RegExp(`^(?:tổng(?! (?:${NO_SUM})(?!\\p{L}))|cộng|lu[ỹy] kế|lũy kế)(?!\\p{L})`, "u");
/** Without tones only what no name says can be told apart. */
const BARE =
  /^(?:tong(?: (?:so|cong(?! (?:ty|trinh|doan))|hop|phieu|y kien|luot)\b.*)?|cong(?: (?:chung|don|trang|lai|tong|so|phieu)\b.*)?|luy ke\b.*)\s*:?$/;
const SHARES = /^(?:muc|t[iy] le|%)(?: .*)?:?$/;

/** Whether a head or a label says that something is added up. */
export function isSumWord(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  const spelled = cleanText(cell).toLowerCase();
  const folded = fold(cell);
  return spelled === folded ? BARE.test(folded) : SPELLED.test(spelled);
}

/**
 * Whether a text is the label of a row of sums or shares.
 *
 * @example isTotalLabel("Tổng cộng") // true
 * @example isTotalLabel("Tống Văn A") // false, nor is "Tổng Giám đốc"
 */
export function isTotalLabel(cell: Cell): boolean {
  return isSumWord(cell) || (typeof cell === "string" && SHARES.test(fold(cell)));
}
