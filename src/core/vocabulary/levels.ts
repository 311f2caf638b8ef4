import { role, start, whole, type Slot } from "./role";

const CONFIDENCE: Slot = ["tin nhiem", "tn", "t nhiem", "tnhiem"];

/** What may stand before a level in a head: "Số phiếu tín nhiệm cao", "Mức độ tín nhiệm thấp". */
const BEFORE: readonly Slot[] = [
  ["", "tong"],
  ["", "so"],
  ["", "phieu", "luot", "y kien"],
  ["", "danh gia"],
  ["", "muc", "muc do"],
];

export const HIGH = role("high", whole([...BEFORE, CONFIDENCE, ["cao"]]));
export const CONFIDENT = role("confidence", whole([...BEFORE, CONFIDENCE]));
export const LOW = role("low", whole([...BEFORE, CONFIDENCE, ["thap"]]));

/**
 * What says that the level behind it is summed: "Tổng số TNC". With tones "tổng" and "cộng" are told from the
 * families Tống and Công.
 */
export const BEFORE_SUM = role(
  "before a summed level",
  start(
    [
      ["{bullets}"],
      ["tổng", "tổng số", "tổng cộng", "tổng phiếu", "tổng số phiếu", "cộng", "số", "số phiếu"],
    ],
    {
      tones: "typed",
    },
  ),
  start([["{bullets}"], ["", "phieu"]], {}),
  start([["{bullets}"], ["tong", "tong so", "tong phieu", "tong so phieu", "so", "so phieu"]], {
    tones: "bare",
  }),
);
