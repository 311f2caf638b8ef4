import { role, start, type Slot } from "./role";

const BEFORE_NUMBER: Slot = ["", "la", "duoc", "co", ":", "="];
/** Who or what a figure in a sentence counts. */
const COUNTED: Slot = ["phieu", "dong chi", "d/c", "dai bieu", "nguoi", "uy vien"];

/** In a sentence a number counts right behind its label only: "thu về 46 phiếu, hợp lệ 45 phiếu". */
export const STATED_NUMBER = role(
  "number in a sentence",
  start([BEFORE_NUMBER, BEFORE_NUMBER, BEFORE_NUMBER, BEFORE_NUMBER, ["{number}"], COUNTED]),
);

/** Two numbers to choose from, or a range: "46 hoặc 47". */
export const OR_ANOTHER = role("or another number", start([["hay", "hoac", "den", "toi"]]));
