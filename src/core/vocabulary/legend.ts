import { anywhere, role, type Role, type Slot } from "./role";

const LEVELS: readonly Slot[] = [
  ["", "muc", "phieu"],
  ["tin nhiem", "tn"],
  ["", "cao", "thap"],
];
const BARE: readonly Slot[] = [["cao", "thap", "tnc", "tnt"]];
/** What stands between a code and the level that it means. */
const MEANS: Slot = ["=", ":", "→", "–", "-", ".", "la"];
/** What stands between a level and its code. */
const WRITTEN: Slot = ["=", "(", ":", "→", "–", "-", "la"];

/** "3 = tín nhiệm cao", "C: tín nhiệm cao", "K là tín nhiệm thấp". */
export const CODE_FIRST = role(
  "code and level",
  anywhere([["{code}"], MEANS, ...LEVELS]),
  anywhere([["{code}"], MEANS, ...BARE]),
);

/** "Tín nhiệm cao (3)", "tín nhiệm thấp = K". */
export const LEVEL_FIRST = role(
  "level and code",
  anywhere([...LEVELS, WRITTEN, ["{code}"]]),
  anywhere([...BARE, WRITTEN, ["{code}"]]),
);

/** "(H) tín nhiệm cao". */
export const BRACKETED_FIRST = role(
  "code in brackets and level",
  anywhere([["("], ["{code}"], [")"], ...LEVELS]),
  anywhere([["("], ["{code}"], [")"], ...BARE]),
);

/** A code and what says that its meaning follows, whatever that is: "C = có mặt". A dash or a dot may number lines. */
export const CODE_OF_ANYTHING = role("code and meaning", anywhere([["{code}"], ["=", ":", "→", "la"]]));

/** Signs between a code and a level, whichever comes first. */
export const IS_BETWEEN: ReadonlySet<string> = new Set([...MEANS, ...WRITTEN]);

const MEANING_WORDS =
  /(?<=\s)(?:tương ứng(?: với)?|tương đương(?: với)?|ứng với|nghĩa là|tức là|có nghĩa là|được hiểu là|thay cho|bằng)(?=\s)/giu;
const QUOTES = /["“”„«»‘’']/g;

/** An explanation with one sign between code and level, whichever words stand there, nothing in quotes, parts apart. */
export const withSigns = (text: string): string =>
  text.normalize("NFC").replace(MEANING_WORDS, "=").replace(QUOTES, "").replaceAll(" / ", "; ");

const MUCH: readonly Slot[] = [
  ["", "muc", "phieu"],
  ["", "do"],
];
/** "Càng cao" says in which direction something goes, and means no level. */
const DIRECTION: Slot = ["cang"];
/** What stands before "tín nhiệm" where it names the vote and no level. */
const OF_THE_VOTE: Slot = ["do", "phieu", "lay", "gia", "qua", "ve", "bo", "danh", "khong"];

/** What stands before "phiếu tín nhiệm" where it names the vote. */
const BEFORE_BALLOT: Slot = [
  "lay",
  "bo",
  "kiem",
  "ghi",
  "nhap",
  "to",
  "so",
  "qua",
  "ket",
  "ve",
  "danh",
  "tong",
  "hop",
];

/** What a text may explain a sign as, wherever it stands in the text. */
export const EXPLAINED_LEVELS: readonly (readonly [Role, "high" | "confidence" | "low"])[] = [
  [
    role(
      "high, explained",
      anywhere([...MUCH, ["tin nhiem", "tn"], ["cao"]]),
      anywhere(
        [
          ["tnc", "cao"],
          ["", "nhat"],
        ],
        { notAfter: DIRECTION },
      ),
    ),
    "high",
  ],
  [
    role(
      "confidence, explained",
      anywhere([["tin nhiem", "tn", "trung binh", "binh thuong"]], { notAfter: OF_THE_VOTE }),
      // "2 → phiếu tín nhiệm" is a level, "lấy phiếu tín nhiệm" the vote.
      anywhere([["phieu"], ["tin nhiem", "tn"]], { notAfter: BEFORE_BALLOT }),
    ),
    "confidence",
  ],
  [
    role(
      "low, explained",
      anywhere([...MUCH, ["tin nhiem", "tn"], ["thap"]]),
      anywhere(
        [
          ["tnt", "thap"],
          ["", "nhat"],
        ],
        { notAfter: DIRECTION },
      ),
    ),
    "low",
  ],
];

/** A number of one or two digits, as a sign that a text explains. */
export const EXPLAINED_DIGIT = role("digit, explained", anywhere([["{digits}"]], { notAfter: ["/", "."] }));

/** What a cell beside a small table of signs says that it is. */
export const LEGEND_HEAD = role(
  "head of an explanation",
  anywhere([["ky hieu", "quy uoc", "ma so", "chu thich", "chu giai", "y nghia", "cach ghi", "diem"]]),
);
