import type { CountSetup } from "../../../src/core/setup/setup";
import { book, changed, sheet, withoutKinds, type Book, type Draft } from "../book";
import { NUMBER, type Column } from "../layouts/part";
import { table } from "../layouts/rows";
import { CTK, TNC } from "../model/signs";
import { vote } from "../model/vote";
import { put, type Put } from "../sheet";

const HELD = vote("CTK CCT TTC CKT");
const FAULT: Column = { head: "Lỗi của phiếu", cell: () => null };

const first = sheet("Nhập lần 1", [table(HELD, { at: "A1", before: [NUMBER], after: [FAULT] })]);
const again = (...puts: readonly Put[]): Draft =>
  withoutKinds(
    changed(
      sheet("Nhập lần 2", [table(HELD, { at: "A1", before: [NUMBER], after: [FAULT], signs: TNC })]),
      ...puts,
    ),
  );
const compared = (found: CountSetup): CountSetup => ({
  ...found,
  kinds: found.kinds.map((kind) => ({ ...kind, second: "Nhập lần 2", secondMarks: "B2:D5" })),
});
const twice = (name: string, about: string, second: Draft, said: readonly string[] = []) =>
  book(name, about, [first, second], said, { setup: compared });

/** Ballots typed twice by two people. */
export const ENTRY_BOOKS: readonly Book[] = [
  twice("n-same", "both typings agree", again()),
  twice(
    "n-other-codes",
    "both agree, the second in other codes",
    withoutKinds(
      sheet("Nhập lần 2", [table(HELD, { at: "A1", before: [NUMBER], after: [FAULT], signs: CTK })]),
    ),
  ),
  twice("n-differ", "a mark differs", again(put("C3", "TN")), ["F302@C3"]),
  twice("n-one-more", "a ballot stands on one sheet only", again(put("A5", 9)), [
    "F303@B5",
    "F303@Nhập lần 2!B5",
  ]),
  twice("n-other-person", "somebody stands on one sheet only", again(put("D1", "Vũ Thị G")), [
    "F304@D1",
    "F304@Nhập lần 2!D1",
  ]),
  twice("n-number-twice", "a ballot is numbered twice on the second", again(put("A5", 3)), [
    "F303@B5",
    "F305@Nhập lần 2!B5",
  ]),
  twice("n-no-number", "a ballot has no number on the second", again(put("A5", null)), [
    "F303@B5",
    "F306@Nhập lần 2!B5",
  ]),
  twice("n-other-fault", "the note on a ballot differs", again(put("E3", "ký tên")), ["F307@E3"]),
  twice(
    "n-not-numbered",
    "only the first numbers its ballots",
    withoutKinds(
      sheet("Nhập lần 2", [
        table(HELD, { at: "A1", before: [{ head: "Bàn", cell: () => null }], after: [FAULT], signs: TNC }),
      ]),
    ),
    ["F308@Nhập lần 2!B2"],
  ),
];
