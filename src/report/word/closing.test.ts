import type { Element } from "@xmldom/xmldom";
import { wordFile } from ".";
import { ballots } from "../forms/ballots";
import { resultReport } from "../forms/resultReport";
import { termsSheet } from "../forms/terms";
import { NO_OPTIONS, type ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { person, recordOf } from "../testing/records";
import { wordPart } from "../testing/wordText";

/** A record of so many people, and its kind of ballot. */
function recordWith(count: number) {
  const record = recordOf(Array.from({ length: count }, (_, at) => person(at + 1, 19, 2, 25, 47)));
  const [kind] = record.kinds;
  if (!kind) throw new Error("no kind");
  return [record, kind] as const;
}

const resultOf = (count: number, options: Partial<ReportOptions> = {}) =>
  resultReport(...recordWith(count), { ...NO_OPTIONS, ...options });
const xmlOf = async (plan: SheetPlan) => wordPart(await wordFile([plan]), "word/document.xml");

describe("what closes a paper", () => {
  const fingerprints = [{ sheet: "Phiếu", marks: "C5:O50", fingerprint: "2-7F3A" }];
  const stamp = { id: "TN-1", writtenAt: "2023-08-05 10:30", version: "0.4.0", fingerprints };
  const rowsOf = async (plan: SheetPlan, text: string) =>
    Array.from((await xmlOf(plan)).getElementsByTagName("w:tr")).filter((row) =>
      (row.textContent ?? "").includes(text),
    );
  const isKept = (row: Element | undefined) => (row?.getElementsByTagName("w:keepNext").length ?? 0) > 0;

  it("stays with the last name of a ballot, and with what verifies it, which is on one page", async () => {
    const [last] = await rowsOf(ballots(...recordWith(30), NO_OPTIONS), "Nguyễn Văn 30");
    expect(isKept(last)).toBe(true);
    const verified = resultOf(2, { stamp });
    const [head] = await rowsOf(verified, "Thông tin đối chiếu");
    const [signed] = await rowsOf(verified, "(Ký, ghi rõ họ tên)");
    const [counted] = await rowsOf(verified, "Mã đối chiếu");
    const [code] = await rowsOf(verified, "Mã văn bản");
    expect([signed, head, counted, code].map(isKept)).toEqual([true, true, true, true]);
  });

  it("is not followed by blank rows, which would make a blank page", async () => {
    const plan = resultOf(1);
    const rows = [...plan.rows, 40, 40];
    const printArea = { ...plan.page.printArea, rows: rows.length };
    const longer = { ...plan, rows, page: { ...plan.page, printArea } };
    const paragraphs = async (one: SheetPlan) => (await xmlOf(one)).getElementsByTagName("w:p").length;
    expect(await paragraphs(longer)).toBe(await paragraphs(plan));
  });
});

it("the first two and the last two people of a table stay together, also where each takes two rows", async () => {
  const voted = (at: number) => {
    return { name: `Nguyễn Văn ${String(at)}`, office: "Ủy viên", high: 30, confidence: 6, low: 5, base: 41 };
  };
  const pairs = Array.from({ length: 6 }, (_, at) => ({ now: voted(at + 1), earlier: voted(at + 1) }));
  const plan = termsSheet({ earlier: "2018", now: "2023", pairs, onlyNow: [], onlyEarlier: [] });
  const rows = Array.from((await xmlOf(plan)).getElementsByTagName("w:tr"));
  const people = rows.flatMap((row, at) => ((row.textContent ?? "").includes("Ủy viên") ? [at] : []));
  const kept = people.map((at) => {
    return [at, at + 1].map((row) => (rows[row]?.getElementsByTagName("w:keepNext").length ?? 0) > 0);
  });
  expect(kept).toEqual([
    [true, true],
    [true, false],
    [true, false],
    [true, false],
    [true, true],
    [true, false],
  ]);
});

it("pages of each paper begin with 1, those of a set are numbered through from the first page on", async () => {
  const plans = [resultOf(1), resultOf(2)];
  const sections = async (isNumberedThrough: boolean) => {
    const xml = wordPart(await wordFile(plans, { isNumberedThrough }), "word/document.xml");
    return Array.from(xml.getElementsByTagName("w:sectPr"), (section) => {
      const [numbers] = Array.from(section.getElementsByTagName("w:pgNumType"));
      const [title] = Array.from(section.getElementsByTagName("w:titlePg"));
      const isFirstBare = title !== undefined && title.getAttribute("w:val") !== "false";
      return [numbers?.getAttribute("w:start") ?? null, isFirstBare];
    });
  };
  expect(await sections(false)).toEqual([
    ["1", true],
    ["1", true],
  ]);
  expect(await sections(true)).toEqual([
    [null, false],
    [null, false],
  ]);
});
