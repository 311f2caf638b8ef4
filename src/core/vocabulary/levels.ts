import { role, start, whole, type Role, type Slot } from "./role";

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

const DASH: Slot = ["-", "–"];
const NUMBER_OF_LEVEL: Slot = ["", "muc", "muc do", "loai", "phuong an", "lua chon", "dap an"];

/** What stands before a level that somebody chose from a list: "Mức 1:", "A.", "(1)", "Đánh giá:". */
const BEFORE_CHOICE: readonly (readonly Slot[])[] = [
  [
    ["", "(", "["],
    NUMBER_OF_LEVEL,
    ["{digits}", "{roman}", "a", "b", "c", "tnc", "tn", "tnt"],
    [".", ":", ")", "]", "/", ...DASH],
    ["", ...DASH],
  ],
  [
    ["", "toi", "co", "muc", "muc do", "phieu", "danh gia", "y kien", "chon"],
    ["", ":", ...DASH],
  ],
];

/** What may end an answer: forms put a semicolon behind each of several choices. */
const AFTER_ANSWER: Slot = ["", ";", "."];

/** An answer that names a level, with its number or its own code before or behind it, and nothing else. */
function answer(name: string, level: Slot, codes: Slot): Role {
  const behindIt: readonly (readonly Slot[])[] = [
    [],
    [["(", "["], NUMBER_OF_LEVEL, ["{digits}", ...codes], [")", "]"]],
    [[...DASH, ":"], codes],
  ];
  return role(
    name,
    ...BEFORE_CHOICE.flatMap((before) =>
      behindIt.map((after) => whole([...before, level, ...after, AFTER_ANSWER])),
    ),
  );
}

const OF_LEVEL = ["", "muc ", "muc do ", "o muc "] as const;

const ofLevel = (word: string): Slot =>
  CONFIDENCE.flatMap((phrase) => OF_LEVEL.map((of) => `${phrase} ${of}${word}`));

/** Answers of a form or of a list to choose from, from high to low. */
export const ANSWERS: readonly Role[] = [
  answer("high, answered", [...ofLevel("cao"), "cao"], ["tnc", "c", "cao"]),
  answer("confidence, answered", CONFIDENCE, ["tn", "t"]),
  answer("low, answered", [...ofLevel("thap"), "thap"], ["tnt", "k", "t", "thap"]),
];

/** Codes as they are spelled with dots, dashes or spaces between their letters, which are left out here. */
export const SPELLED_CODES: ReadonlyMap<string, number> = new Map([
  ["tnc", 1],
  ["tncao", 1],
  ["tn", 2],
  ["tnt", 3],
  ["tnthap", 3],
]);
