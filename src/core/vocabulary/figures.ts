import { anyOf, anywhere, ENDS, role, start, whole, type Role, type Slot } from "./role";

/** One figure of a vote in the three places where its words stand. */
interface FigureWords {
  /** Over a column: "Tổng số phiếu hợp lệ". */
  readonly head: Role;
  /** Left of a number: "– Số phiếu hợp lệ của từng người". */
  readonly label: Role;
  /** In a sentence: "… đã phát ra 46 phiếu". */
  readonly stated: Role;
}

/** A spelling that is added here counts as a head, as a label and in a sentence. */
function figure(name: string, words: Slot, notAfter: Slot = []): FigureWords {
  return {
    head: role(`${name}, head`, whole([["", "tong"], ["", "so"], ["", "phieu"], words, ENDS])),
    label: role(`${name}, label`, start([["{bullets}"], ["", "so", "tong so"], ["", "phieu"], words])),
    stated: role(`${name}, stated`, anywhere([words], { notAfter, isOpen: true })),
  };
}

const ISSUED_WORDS: Slot = ["phat ra"];
const COLLECTED_WORDS: Slot = ["thu ve", "thu vao", "thu duoc", "thu lai", "nhan lai"];

export const VALID = figure("valid", ["hop le"]);
export const INVALID = figure("invalid", ["khong hop le", "khl"]);
export const ISSUED = figure("issued", ISSUED_WORDS);
export const COLLECTED = figure("collected", COLLECTED_WORDS, ["khong"]);
export const ABSENT = figure("absent", ["vang mat"]);
export const PRESENT = figure("present", ["co mat"]);
/** Also says "có mặt": whoever looks for both takes the longer. */
export const PRESENT_AT_VOTE = figure("present at the vote", ["co mat tai thoi diem", "co mat luc"]);
export const SUMMONED = figure("summoned", ["trieu tap", "duoc trieu tap"]);

/** "Tổng số: 46" says how many members there are where it does not go on with what else is summed. */
export const MEMBERS = role(
  "members",
  start([["{numbering}"], ["tong so"]], {
    without: ["phieu", "tin nhiem", "tn", "tnc", "tnt", "cao", "thap", "hop le"],
  }),
);

/** What the numbers beside it count, besides a level: figures stand right under the ballots, too. */
export const FIGURE_LABEL = anyOf(
  "label of a figure",
  role("sum of ballots", start([["{bullets}"], ["tc", "so phieu", "so luot", "so y kien"]])),
  ...[VALID, INVALID, ISSUED, COLLECTED, ABSENT, PRESENT, SUMMONED].map(({ label }) => label),
);

const PAIRED: Slot = [...ISSUED_WORDS, ...COLLECTED_WORDS];

/** Two figures behind one label: "Thu về/Phát ra: 6/7". */
export const FIGURE_PAIR = role(
  "two figures",
  anywhere([
    PAIRED,
    ["/"],
    ["", "so phieu"],
    PAIRED,
    ["", ":", "="],
    ["{number}"],
    ["/"],
    ["{number}"],
    ["", "phieu"],
    ["", ".", ";"],
  ]),
);
