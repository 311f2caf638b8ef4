import { DEFAULT_LIMITS } from "../../../src/core/setup/limits";
import type { SheetMetadata } from "../../../src/core/sheet/grid";
import { placeKey } from "../../../src/core/sheet/shown";
import { changed, sheet, type Book, type Draft } from "../book";

import { table } from "../layouts/rows";
import { toTcvn3 } from "../model/old";
import { vote } from "../model/vote";
import { place, put } from "../sheet";
import { fields, from, kind, on, plain, SIX } from "./choices";
import { result } from "./results";

const people = (posts: readonly string[]) => SIX.people.map((own, at) => ({ ...own, post: posts[at] ?? "" }));

/** More marks than those of the ballots, in rows and columns of their own. */
const FAR = Array.from({ length: 8 }, (_, row) =>
  Array.from("KLMN", (column) => put(`${column}${String(row + 30)}`, "TNC")),
).flat();

/** What one cell shows. */
const shown = (address: string, text: string) => {
  const { row, column } = place(address);
  return new Map([[placeKey(row, column), text]]);
};

/** A sheet whose cells show more than their values. */
const seenAs = ({ sheet: own, kinds }: Draft, seen: Partial<SheetMetadata>): Draft => ({
  sheet: { ...own, looks: { ...own.looks, seen } },
  kinds,
});

/** Smallest books for what reading a sheet finds. */
export const READING: readonly Book[] = [
  on(
    "F103",
    [sheet("Phiếu", [table(SIX, { at: "A1", boxes: ["x"] })])],
    kind({ marks: "C3:F8", people: "" }),
  ),
  on("W152", [
    changed(
      sheet("Phiếu", [table(SIX, { at: "A1", boxes: ["x"] })]),
      ...Array.from("CDEFGHIJK", (column) => put(`${column}2`, null)),
    ),
  ]),
  from("F104", kind({ people: "C1:D1" })),
  from("F105", kind({ sheet: "Không có" })),
  on("F110", [plain()], kind({ marks: "C2:E5" })),
  on("W117", [
    sheet("Phiếu", [table({ ...SIX, people: people(["CT", "PCT", "GĐ"]) }, { at: "A1", posts: "below" })]),
  ]),
  on(
    "F180",
    [sheet("Phiếu", [table(vote("CT- TC- TK- CT-"), { at: "A1" })])],
    fields({ limits: { ...DEFAULT_LIMITS, invalidBallots: 900 } }),
  ),
  on(
    "F181",
    [
      changed(
        sheet("Phiếu", [
          table(SIX, { at: "A1", before: [{ head: "Mã phiếu", cell: (ballot) => `M70${String(ballot)}` }] }),
        ]),
        ...Array.from("BCD", (column) => put(`${column}9`, "TNC")),
      ),
    ],
    kind({ collected: 8 }),
  ),
  on("W125", [plain(put("C1", "NguyÔn V¨n Hng"))]),
  on("W127", [plain(put("C1", toTcvn3("Nguyễn Hữu Hưng")), put("E1", "Lê Thanh"))]),
  on("F129", [plain()], kind({ marks: "C4:E7", people: "C1:E1" })),
  on("F137", [result(put("C4", null))]),
  on("F138", [result(put("C4", "năm"))]),
  on("W149", [plain(put("E2", null), put("F1", "Ghi chú"), put("F2", "TNT"), put("F3", "mờ"))]),
  on("F161", [sheet("Phiếu", [table(SIX, { at: "A1" })], { isHidden: true })]),
  on("F162", [sheet("Phiếu", [table(SIX, { at: "A1" })], { hiddenRows: [1] })]),
  on(
    "F163",
    [plain(put("D12", "Nguyễn Văn A"), put("E12", "Trần Thị B"), put("F12", "Lê Văn C"))],
    kind({ people: "D12:F12" }),
  ),
  on("F171", [seenAs(plain(), { shown: shown("C3", "TNT") })]),
  on("W172", [seenAs(result(), { shown: shown("C4", "##") })]),
  on("W173", [seenAs(plain(), { unseen: [{ row: 2, column: 2, rows: 2, columns: 1 }] })]),
  on("F174", [
    seenAs(plain(), { odd: [{ how: "struck", area: { row: 2, column: 2, rows: 1, columns: 1 } }] }),
  ]),
  on("F175", [seenAs(plain(), { formulas: [{ ...place("C3"), text: '=IF(RAND()>0,"TNC","TN")' }] })]),
  on("F186", [seenAs(plain(), { unresolved: [place("C3")] })]),
  on("W176", [seenAs(plain(), { formulas: [{ ...place("C3"), text: "=C2" }] })]),
  on("W183", [seenAs(plain(), { formulas: [{ ...place("C1"), text: "=K1" }], isManual: true })]),
  on("N177", [seenAs(plain(), { formulas: [{ ...place("C1"), text: "=K1" }] })]),
  on("F148", [plain(...FAR)], kind({ marks: "C2:E7", people: "C1:E1" })),
  on("N113", [plain(put("C2", 0))]),
  on("N142", [sheet("Phiếu", [table(vote("CTK C2T TTC CKT TCC CTC"), { at: "A1" })])]),
  on("N143", [sheet("Phiếu", [table(vote("CTK CXT TTC CKT TCC CTC"), { at: "A1" })])]),
];
