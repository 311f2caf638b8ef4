import { area } from "../testing/sheet";
import { asType, hasBallots, rowsAt } from "./source";
import { kindOf, kindTexts } from "./kindTexts";
import { EMPTY_KIND } from "./setup";
import { NO_TEXTS, signsText, sourceOf, sourceTexts, withTexts } from "./sourceText";

const texts = (layout: string) => ({ ...NO_TEXTS, marks: "C5:O50", layout });

describe("a source as version 0.4.0 wrote it", () => {
  it.each([
    ["", "rows", false, null],
    ["boxes", "rows", false, { layout: "boxes", codes: null }],
    ["codes", "rows", false, { layout: "codes", codes: null }],
    ["codes C/T/K", "rows", false, { layout: "codes", codes: "C/T/K" }],
    ["rows", "rows", true, null],
    ["turned", "columns", undefined, null],
    [
      "turned codes Cao/Tín nhiệm/Thấp",
      "columns",
      undefined,
      { layout: "codes", codes: "Cao/Tín nhiệm/Thấp" },
    ],
    ["list boxes", "list", undefined, { layout: "boxes", codes: null }],
  ])("with the layout “%s” is read and written again", (layout, type, isConfirmed, signs) => {
    const source = sourceOf(texts(layout));
    expect(source).toMatchObject({ type, signs, marks: area("C5:O50") });
    expect(source && "isConfirmed" in source ? source.isConfirmed : undefined).toBe(isConfirmed);
    expect(sourceTexts(source)).toEqual(texts(layout));
  });

  it("is a table of counts, or has names, numbers and faults", () => {
    expect(sourceTexts(sourceOf(texts("counts")))).toEqual(texts("counts"));
    const full = { marks: "C5:O50", people: "C3:O4", layout: "", ballots: "A5:A50", faultColumn: "P5:P50" };
    expect(sourceTexts(sourceOf(full))).toEqual(full);
  });

  it.each([{}, { marks: "?" }, { people: "C:" }, { ballots: "x" }, { faultColumn: "P5:" }])(
    "is none with %j",
    (damage) => {
      expect(sourceOf({ ...(Object.keys(damage).length > 0 && texts("")), ...damage })).toBeNull();
      expect(sourceTexts(null)).toEqual(NO_TEXTS);
    },
  );
});

describe("a source that the clerk changed", () => {
  it("keeps its cells", () => {
    const source = sourceOf({ ...texts("boxes"), people: "C3:O4" });
    expect(source && sourceTexts(asType(source, "columns"))).toMatchObject({
      layout: "turned",
      people: "C3:O4",
    });
    expect(source && sourceTexts(asType(source, "rows")).layout).toBe("rows");
    expect(source && sourceTexts(asType(asType(source, "counts"), "list"))).toEqual(texts("list"));
    expect(sourceTexts(withTexts(source, { marks: "D5:O50", people: "" }))).toEqual({
      ...texts("boxes"),
      marks: "D5:O50",
    });
  });

  it("has ballots, or only what they came to", () => {
    const rows = rowsAt(area("A1"));
    expect([rows, asType(rows, "counts"), null].map(hasBallots)).toEqual([true, false, false]);
  });
});

describe("a kind as it was kept", () => {
  it("has all that was left out", () => {
    expect(kindOf({})).toEqual(EMPTY_KIND);
    expect(kindTexts(EMPTY_KIND)).toMatchObject(NO_TEXTS);
  });
});

describe("the signs of a layout", () => {
  it("are nothing where they are recognised", () => {
    expect(signsText(null)).toBe("");
    expect(signsText({ layout: "codes", codes: "C/T/K" })).toBe("codes C/T/K");
    expect(signsText({ layout: "boxes", codes: null })).toBe("boxes");
  });
});
