import { book, changed, explained, sheet, spelled, type Book } from "../book";
import { table } from "../layouts/rows";
import { CTK, SPELLED, WORDS } from "../model/signs";
import { toTcvn3, toTcvn3Capital, toVni } from "../model/old";
import { renamed, vote } from "../model/vote";
import { line, put } from "../sheet";

const HELD = renamed(vote("CTK CCT TTC CKT TCC"), "Nguyễn Hữu Hưng", "Trần Thị Phương", "Lê Đức Thường");
const LOUD = renamed(HELD, "NGUYỄN HỮU HƯNG", "TRẦN THỊ PHƯƠNG", "LÊ ĐỨC THƯỜNG");
const TITLE = line("A1", "Kết quả ghi phiếu tín nhiệm");

/** Whatever a model sees as a name, it sees as the old font shows it. */
const plain = (font: string, area: string) => ({ fonts: [[font, area] as const] });

/** Sheets in fonts of the time before Unicode. */
export const OLD_BOOKS: readonly Book[] = [
  book(
    "o-tcvn3",
    "everything in .VnTime, levels written out",
    [
      spelled(
        sheet(
          "Phieu",
          [TITLE, table(HELD, { at: "A3", signs: WORDS, posts: "below" })],
          plain(".VnTime", "A1:E9"),
        ),
        toTcvn3,
      ),
    ],
    ["N126"],
  ),
  book(
    "o-tcvn3-capitals",
    "names in .VnTimeH, which shows small letters as capitals",
    [
      spelled(
        sheet("Phieu", [table(LOUD, { at: "A3", signs: CTK })], plain(".VnTimeH", "A3:E3")),
        toTcvn3Capital,
      ),
    ],
    ["N126"],
  ),
  book(
    "o-tcvn3-no-font",
    "old letters pasted into a new font",
    [spelled(sheet("Phieu", [TITLE, table(HELD, { at: "A3", signs: SPELLED })]), toTcvn3)],
    ["N126"],
  ),
  book(
    "o-vni",
    "everything in VNI-Times, with posts",
    [
      spelled(
        sheet(
          "Phieu",
          [TITLE, table(HELD, { at: "A3", signs: WORDS, posts: "below" })],
          plain("VNI-Times", "A1:E9"),
        ),
        toVni,
      ),
    ],
    ["N126"],
  ),
  book(
    "o-vni-no-font",
    "VNI letters pasted into a new font",
    [spelled(sheet("Phieu", [TITLE, table(HELD, { at: "A3", signs: WORDS })]), toVni)],
    ["N126"],
  ),
  book(
    "o-lost-letter",
    "a cleaning program took the soft hyphens, and with them every ư",
    [
      changed(
        spelled(
          sheet(
            "Phieu",
            [TITLE, table(renamed(HELD, "Nguyễn Hữu Hng"), { at: "A3", signs: WORDS })],
            plain(".VnTime", "A1:E8"),
          ),
          toTcvn3,
        ),
        put("C3", toTcvn3("Nguyễn Hữu Hưng").replace("\u00AD", "")),
      ),
    ],
    ["N126", "W125@C3"],
  ),
  book(
    "o-two-worlds",
    "names in .VnTime, the rest in Unicode",
    [
      explained(
        changed(
          sheet(
            "Phiếu",
            [line("A1", "Kết quả ghi phiếu tín nhiệm ở xã"), table(HELD, { at: "A3", signs: WORDS })],
            plain(".VnTime", "C3:E3"),
          ),
          ...HELD.people.map(({ name }, at) => put(`${"CDE".charAt(at)}3`, toTcvn3(name))),
        ),
        HELD.people.map(({ name }) => [toTcvn3(name), name]),
      ),
    ],
    ["N126"],
  ),
];
