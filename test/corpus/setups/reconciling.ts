import { nameKey } from "../../../src/core/people/nameKey";
import { sheet, type Book } from "../book";
import { counts } from "../layouts/counts";
import { type Column } from "../layouts/part";
import { table } from "../layouts/rows";

import { renamed } from "../model/vote";
import { line, put } from "../sheet";
import { all, conference, fields, from, kind, OLD_LAW, on, plain, PREVIOUS, SIX, TEN } from "./choices";
import { RESULT, result } from "./results";

const FAULTS: Column = { head: "Lỗi của phiếu", cell: (ballot) => (ballot === 1 ? "gạch tên" : null) };
const noted = sheet("Phiếu", [table(SIX, { at: "A1", after: [FAULTS] })]);

/** Smallest books for what reconciling the numbers finds. */
export const RECONCILING: readonly Book[] = [
  from("F201", conference({ summoned: 5, present: 6 })),
  from("F202", conference({ present: 6, presentAtVote: 7 })),
  from("F203", all(conference({ present: 6 }), kind({ issued: 7 }))),
  from("F204", kind({ issued: 5 })),
  from("F206", fields({ regulation: "85/2014/QH13" })),
  on(
    "F208",
    [plain(...PREVIOUS)],
    all(fields(OLD_LAW), conference({ members: 9 }), kind({ previousLow: "H2:J2", previousBase: 4 })),
  ),
  from("F209", all(fields({ regulation: "85/2014/QH13" }), conference({ members: 5 }))),
  from("W211", conference({ members: 10, absent: 1, present: 8 })),
  from("F212", conference({ summoned: 0 })),
  on(
    "W213",
    [
      sheet("Một", [table(renamed(SIX, "Vũ Thị G", "Đặng Văn H", "Bùi Thị I"), { at: "A1" })]),
      plain(put("B8", 7), ...line("A11", "Thu về", undefined, 7)),
    ],
    kind({ collected: 6 }, 1),
  ),
  on("W231", [result(put("D4", "61,00"))]),
  on("F232", [result(put("D4", "50,00"))]),
  on("W233", [result(put("D4", "63,64"))], kind({ issued: 11 })),
  on("F235", [result(put("C4", 9), put("D4", "90,00"))]),
  on("F236", [
    sheet("Kết quả", [
      counts(TEN, {
        at: "A2",
        columns: [...RESULT, { head: "Hợp lệ", what: "valid" }],
        collected: 10,
        figure: { label: "A9", text: "Thu về", value: "C9" },
      }),
      [put("C3", 9)],
    ]),
  ]),
  on("F237", [
    sheet("Kết quả", [
      counts(TEN, {
        at: "A2",
        columns: [...RESULT, { head: "Hợp lệ", what: "valid" }, { head: "KHL", what: "invalid" }],
        percent: (share) => share.toFixed(2).replace(".", ","),
        collected: 10,
        figure: { label: "A9", text: "Thu về", value: "C9" },
      }),
      [put("D4", 1)],
    ]),
  ]),
  on("W238", [
    sheet("Kết quả", [
      counts(TEN, {
        at: "A2",
        columns: RESULT,
        collected: 10,
        write: (count, of) => `${String(count)}/11 (${((100 * count) / of).toFixed(2).replace(".", ",")}%)`,
        figure: { label: "A9", text: "Thu về", value: "C9" },
      }),
    ]),
  ]),
  from("F241", kind({ notIssued: 1 })),
  from("F242", kind({ issued: 9, mailed: 1, late: 2 })),
  from("F243", kind({ issued: 7, mailed: 3, late: 2 })),
  on("F244", [noted], kind({ nameCrossedOut: 2 })),
  on("F245", [plain()], kind({ nameAdded: 9, collected: 6 })),
  on("F246", [noted], kind({ faultColumn: "F2:G3" })),
  on(
    "F248",
    [plain()],
    all(
      (found) => ({ ...found, kinds: [...found.kinds, ...found.kinds] }),
      fields({ matches: SIX.people.map(({ name }) => ({ name: nameKey(name), isSame: false })) }),
    ),
  ),
  on(
    "F249",
    [plain(...PREVIOUS)],
    all(fields(OLD_LAW), conference({ members: 9 }), kind({ previousLow: "H2:I2", previousBase: 9 })),
  ),
  from("F251", conference({ summoned: 5 })),
];
