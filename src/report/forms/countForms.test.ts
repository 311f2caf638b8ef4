import type { CountRecord } from "../../core/record/record";
import type { FormId } from "../formId";
import { HEADER_STYLES, NO_OPTIONS, type ReportOptions } from "../options";
import { offers } from "..";
import { fullRecord } from "../testing/fullRecord";
import { HOSTILE_NAMES, misplaced, planLines, shown } from "../testing/planText";
import { person } from "../testing/records";

const COUNT_FORMS: readonly FormId[] = [
  "result",
  "minutes",
  "threshold",
  "twoPlaces",
  "paragraphs",
  "prose",
  "chart",
];

const STAMP = { id: "TN-1", writtenAt: "2023-12-13 10:05", version: "0.4.0", fingerprints: [] };
const EVERYTHING: ReportOptions = { ...NO_OPTIONS, isDraft: true, isSecret: true, stamp: STAMP };

const plansOf = (form: FormId, record: CountRecord, options = EVERYTHING) =>
  offers(record)
    .filter((offer) => offer.form === form)
    .map(({ plan }) => plan(options));

const hostile = fullRecord(
  HOSTILE_NAMES.map((name, at) => ({ ...person(at + 1, 10, 4, 24 + at, 47), name, office: name })),
);
const RECORD: CountRecord = {
  ...hostile,
  conference: { ...hostile.conference, unit: "=1+1", name: "+1", boardHead: "@A", boardMembers: "-1\n=2" },
};

const LINE = 12;

describe.each(COUNT_FORMS)("%s", (form) => {
  const plans = plansOf(form, RECORD);

  it("is offered", () => expect(plans.length).toBeGreaterThan(0));

  it("covers no cell twice and leaves none outside the print area", () => {
    expect(plans.flatMap(misplaced)).toEqual([]);
  });

  it("keeps hostile names whole, as the user's text", () => {
    const texts = plans.flatMap(({ cells }) => cells.map(({ content }) => content));
    const active = texts.filter((content) => content.kind === "text" && /^[=+@]/.test(content.text));
    expect(active.filter((content) => content.kind === "text" && content.isUserText !== true)).toEqual([]);
    // The form about two places names one person only.
    const wanted = form === "twoPlaces" ? HOSTILE_NAMES.slice(1, 2) : HOSTILE_NAMES;
    const all = texts.map(shown).join("\n");
    expect(wanted.filter((name) => !all.includes(name))).toEqual([]);
  });

  it("gives long texts room, within what Excel allows", () => {
    for (const { rows, cells } of plans) {
      expect(Math.max(...rows)).toBeLessThanOrEqual(409);
      const long = cells.filter((cell) => shown(cell.content).includes("x".repeat(300)));
      for (const { row } of long) expect(rows[row]).toBeGreaterThan(3 * LINE);
    }
  });

  it("says that it is a draft, is marked secret, and ends with its stamp", () => {
    for (const lines of plans.map(planLines)) {
      expect(lines).toContain("CHƯA CHÍNH THỨC");
      expect(lines).toContain("MẬT");
      expect(lines.at(-1)).toMatch(/^Áp dụng .* · Lập lúc 10:05 ngày 13\/12\/2023 .* · Mã báo cáo TN-1$/);
    }
  });

  it.each(HEADER_STYLES)("stands with the head %s", (header) => {
    const [plan] = plansOf(form, RECORD, { ...NO_OPTIONS, header });
    const top = plan ? planLines(plan).slice(0, 3).join("\n") : "";
    const words = {
      none: "=1+1",
      party: "ĐẢNG CỘNG SẢN VIỆT NAM",
      state: "Độc lập - Tự do - Hạnh phúc",
    };
    expect(top).toContain(words[header]);
  });

  it("asks nothing of our own functions", () => {
    const formulas = plans.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
    );
    expect(formulas.filter((formula) => /TINNHIEM|!/.test(formula))).toEqual([]);
  });
});

describe("pages", () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => person(at + 1, 10, 4, 24 + (at % 9), 47));
  const first = (form: FormId, count: number) =>
    plansOf(form, fullRecord(people(count)), NO_OPTIONS)[0]?.page;

  it.each<FormId>(["result", "minutes", "threshold"])("%s repeats its head at 60", (form) => {
    const page = first(form, 60);
    expect(page?.isSinglePage).toBe(false);
    expect(page?.heads?.[0]?.copies.length).toBeGreaterThan(0);
    expect(page?.breaks?.length).toBeGreaterThan(0);
  });

  it("hold results and charts of a few people on one page", () => {
    expect([first("result", 3)?.isSinglePage, first("chart", 3)?.isSinglePage]).toEqual([true, true]);
  });

  const MM = 72 / 25.4;
  it.each(COUNT_FORMS.flatMap((form) => [13, 60].map((count) => [form, count] as const)))(
    "%s of %d people is laid out in life size, its letters no smaller than 9 points, those of tables no smaller than 11",
    (form, count) => {
      for (const { columns, cells, page } of plansOf(form, fullRecord(people(count)))) {
        const { orientation, margins } = page;
        const paper = (orientation === "portrait" ? 210 : 297) - margins.left - margins.right;
        expect(columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual((paper - 2) * MM);
        const letters = cells.filter(({ content }) => !/^—+$/.test(shown(content)));
        const sizes = letters.flatMap(({ style }) => style.size ?? []);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
        const tables = letters.filter(
          ({ style, columns: wide }) => style.border === true && wide < columns.length,
        );
        expect(Math.min(...tables.flatMap(({ style }) => style.size ?? []))).toBeGreaterThanOrEqual(11);
      }
    },
  );
});
