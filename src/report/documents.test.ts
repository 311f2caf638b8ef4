import { gridOf } from "../core/sheet/grid";
import { DEFAULT_LIMITS } from "../core/setup/limits";
import { noteLimits } from "../core/check/limits";
import { proveMarks } from "../core/fingerprint/proof";
import type { CountRecord } from "../core/record/record";
import { chosenOffers, offers } from ".";
import { makeDocuments } from "./documents";
import { FORM_IDS, type FormId } from "./formId";
import { FORMS } from "./forms";
import { EMPTY_CHOICE, NO_OPTIONS, type ReportChoice } from "./options";
import { readProof } from "./readProof";
import { isReportSheet } from "./sheetNames";
import { fullRecord } from "./testing/fullRecord";
import { planLines } from "./testing/planText";
import { planGrid } from "./testing/planGrid";
import { person, recordOf } from "./testing/records";

const FULL = fullRecord();
const ONE = recordOf([person(1, 19, 2, 25, 47)]);
const [KIND] = ONE.kinds;
const TWO: CountRecord = { ...ONE, data: "7f3a91", kinds: KIND ? [KIND, { ...KIND, sheet: "Phiếu 2" }] : [] };

const forms = (record: CountRecord, choice: Partial<ReportChoice>) =>
  chosenOffers(record, { ...EMPTY_CHOICE, ...choice }).map(({ form, kind }) => [form, kind]);

describe("forms", () => {
  it("are one for every id, in the order of the ids", () => {
    expect(FORMS.map(({ id }) => id)).toEqual(FORM_IDS);
  });

  it("write to sheets that are known again as ours", () => {
    const options = { ...NO_OPTIONS, forms: FORM_IDS };
    const names = chosenOffers(FULL, options).map(({ plan }) => plan(options).name);
    expect(names.length).toBeGreaterThanOrEqual(FORM_IDS.length - 1);
    expect(names.filter((name) => !isReportSheet(`${name} (2)`))).toEqual([]);
    expect(["Phiếu", "Phụ lục", "Phụ lục 4 cũ"].filter(isReportSheet)).toEqual([]);
  });
});

describe("offers", () => {
  it("are one for each kind of ballot, or one for all", () => {
    const of = (id: FormId) => offers(TWO).flatMap(({ form, kind }) => (form === id ? [kind] : []));
    expect([of("result"), of("minutes"), of("twoPlaces")]).toEqual([[0, 1], [null], []]);
  });

  it("are chosen by form and by kind", () => {
    expect(forms(TWO, { forms: ["result", "minutes"] })).toEqual([
      ["result", 0],
      ["result", 1],
      ["minutes", null],
    ]);
    expect(forms(TWO, { forms: ["result", "minutes"], skipped: [0, 1] })).toEqual([["minutes", null]]);
    expect(forms(TWO, { forms: [] })).toEqual([]);
  });
});

describe("makeDocuments", () => {
  const marks = gridOf({ sheet: "Phiếu", row: 4, column: 2, cells: [["TNC", "TN"]] });
  const proofs = [proveMarks(marks, "C5:O50")];
  const now = new Date(2023, 11, 13, 9, 5, 7);
  const make = (choice: Partial<ReportChoice>) =>
    makeDocuments(TWO, { choice: { ...EMPTY_CHOICE, ...choice }, isDraft: false, proofs, now });

  it("prints limits of warnings that were changed in the last rows of every form that has them", () => {
    const record = { ...TWO, findings: noteLimits({ ...DEFAULT_LIMITS, invalidBallots: 900 }) };
    const choice: ReportChoice = { ...EMPTY_CHOICE, forms: ["result", "minutes"] };
    const { plans } = makeDocuments(record, { choice, isDraft: false, proofs, now });
    const LINE = "Ngưỡng cảnh báo đã đổi: Số phiếu không hợp lệ của một người: từ 900, mặc định là 3";
    expect(plans.map((plan) => planLines(plan).includes(LINE))).toEqual([true, true, true, false]);
    expect(
      make({ forms: ["result"] })
        .plans.flatMap(planLines)
        .join(),
    ).not.toContain("Ngưỡng cảnh báo");
  });

  it("names the report by its minute and by what was counted", () => {
    expect(make({}).id).toBe("TN-20231213090507-7F3A");
  });

  it("adds the flat sheet to the chosen forms, and nothing to none", () => {
    expect(make({}).plans.map(({ name }) => name)).toEqual(["Phụ lục 4", "Phụ lục 4", "TN_DuLieu"]);
    expect(make({ forms: [] }).plans).toEqual([]);
  });

  it("proves the sheets under the names they got", () => {
    const { proofSheetFor: closing, id } = make({ skipped: [1] });
    const proof = readProof(planGrid(closing(["Phụ lục 4 (3)", "TN_DuLieu (2)"])));
    expect(proof).toMatchObject({ id, writtenAt: "2023-12-13 09:05", kinds: proofs });
    expect(proof?.sheets.map(({ name }) => name)).toEqual(["Phụ lục 4 (3)", "TN_DuLieu (2)"]);
    expect(proof?.sheets[0]?.cells).toContainEqual({ row: 14, column: 7, value: 47 });
  });

  it("writes what formulas give where values are wanted", () => {
    const kinds = (isValuesOnly: boolean) =>
      make({ isValuesOnly }).plans.flatMap(({ cells }) => cells.map(({ content }) => content.kind));
    expect([kinds(false), kinds(true)].map((all) => all.includes("formula"))).toEqual([true, false]);
  });
});
