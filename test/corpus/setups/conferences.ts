import { DEFAULT_LIMITS } from "../../../src/core/setup/limits";
import { nameKey } from "../../../src/core/people/nameKey";
import { sheet, withoutKinds, type Book, type Draft } from "../book";

import { NUMBER } from "../layouts/part";
import { table } from "../layouts/rows";

import { renamed, vote } from "../model/vote";
import { line } from "../sheet";
import { all, conference, fields, from, kind, left, OLD_LAW, on, plain, SIX } from "./choices";

const PLACES = ["Một", "Hai", "Ba"].map((name, at) =>
  sheet(name, [
    table(renamed(SIX, "Nguyễn Văn A", `Vũ Thị G${String(at)}`, `Đỗ Văn K${String(at)}`), { at: "A1" }),
  ]),
);
/** The ballots of the first sheet typed again, the last of them twice. */
const again = (number: number | null): Draft =>
  withoutKinds(
    sheet("Lần 2", [
      table(vote("CTK CCT TTC CKT TCC CTC CKT"), {
        at: "A1",
        before: [{ head: "Số phiếu", cell: (ballot) => (ballot < 6 ? ballot + 1 : number) }],
      }),
    ]),
  );
const twice = kind({ second: "Lần 2", secondMarks: "B2:D8" });

/** Smallest books for what two entries, the conference and its people show. */
export const CONFERENCES: readonly Book[] = [
  from("F401", conference({ summoned: 10, present: 6 })),
  from("N660", fields({ limits: { ...DEFAULT_LIMITS, invalidBallots: 900 } })),
  from("W403", conference({ date: "2010-12-01" })),
  from("F404", fields({ regulation: "1-QĐ/X" })),
  from("F406", fields({ custom: { from: "96-QD/TW", name: "Quy định riêng", base: "" } })),
  from(
    "F407",
    fields({ custom: { from: "96-QD/TW", base: "phiếu thu về", half: "trên 2/3", twoThirds: "trên 1/2" } }),
  ),
  from("F408", fields({ custom: { from: "96-QD/TW", base: "phiếu thu về", half: "nhiều" } })),
  on(
    "W410",
    [
      plain(),
      sheet("TN_QuyDinh", [line("A1", "Trường", "Giá trị"), line("A2", "Quy định gốc", "262-QD/TW")]),
    ],
    fields({ custom: { from: "96-QD/TW", base: "phiếu thu về", name: "Quy định riêng" } }),
  ),
  on("F411", PLACES, fields({ matches: [{ name: nameKey("Nguyễn Văn A"), isSame: true }] })),
  on("W412", [plain()], kind(left("retiring", { position: 1, name: "Nguyễn Văn A" }))),
  from(
    "W413",
    all(conference({ date: "2025-12-10" }), kind(left("appointedThisYear", { date: "2024-03-01" }))),
  ),
  from(
    "W414",
    all(fields({ regulation: "85/2014/QH13" }), conference({ members: 9 }), kind(left("retiring"))),
  ),
  on("W416", [plain()], kind({ notIssued: 1, collected: 7 })),
  from("N417", fields({ regulation: "262-QD/TW" })),
  from("N418", all(fields(OLD_LAW), conference({ members: 9 }))),
  from("F421", kind(left("retiring", { position: 1 }))),
  on("N402", [sheet("Phiếu", [table(SIX, { at: "A1", before: [NUMBER] })])]),
  on("F305", [plain(), again(4)], twice),
  on("F306", [plain(), again(null)], twice),
];
