import type { SheetGrid, SheetMetadata } from "../sheet/grid";
import { NO_LOOKS } from "../testing/sheet";
import { REGULATIONS } from "../regulation";
import { checkFormRows } from "./formRows";
import { readUnit } from "./readUnit";
import { A, B, C, form } from "./testing/dataForm";
import { CHIEF, sheetOf, THIRD, VICE, type Row } from "./testing/flatSheet";

const OPTIONS = { regulation: "96-QD/TW", isReport: (sheet: string) => sheet.startsWith("Phụ lục 4") };
const DATA = sheetOf(VICE, CHIEF, THIRD);
const person = (letter: string, position: number): Row => ({
  ...CHIEF,
  position,
  name: `Phạm Văn ${letter}`,
});

function found(...grids: readonly SheetGrid[]) {
  const { result, findings } = readUnit(grids, "Xa Mot.xlsx", OPTIONS);
  return [
    result !== null,
    findings.map(({ code, facts }) => [code, "person" in facts ? facts.person : ""].join(" ")),
  ];
}

describe("a form beside our flat table", () => {
  it.each<[string, readonly (readonly (string | number)[])[], readonly string[]]>([
    ["a share is blank", [A.with(8, ""), B, C], ["W669 "]],
    ["a share is another", [A, B.with(8, 99), C], ["W669 "]],
    ["shares are rounded, or texts", [A.with(8, 40).with(9, "4,3%").with(10, "53,2"), B, C], []],
    ["all shares are gone", [A, B, C].map((line) => line.slice(0, 8)), ["W669 "]],
  ])("is held against its shares: %s", (_, lines, codes) => {
    expect(found(DATA, form(lines))[1]).toEqual(codes);
  });

  it("is held against its verdicts, where one column holds them", () => {
    const [half, none] = [VICE.verdict, CHIEF.verdict].map(String);
    const heads = (...names: readonly string[]) => ["", "", "", "", "", "", "", "", "", "", "", ...names];
    const lines = (a: string, b: string) => [
      [...A, a],
      [...B, b],
      [...C, none ?? ""],
    ];
    const print = (a = "", b = "") => found(DATA, form([heads("Kết quả"), ...lines(a, b)]))[1];
    expect([print(half, none), print(none, half), print(half, "")]).toEqual([[], ["W669 "], ["W669 "]]);
    expect(found(DATA, form([heads("Kết quả", "Mức"), ...lines(none ?? "", "")]))[1]).toEqual([]);
    const own = [VICE, CHIEF, THIRD].map((row) => ({ ...row, regulation: "Quy chế riêng" }));
    expect(found(sheetOf(...own), form([heads("Kết quả"), ...lines(none ?? "", "")]))[1]).not.toContain(
      "W669 ",
    );
  });

  it("names five people whose verdicts are missing, and says that there are more", () => {
    const rows = [VICE, CHIEF, THIRD, ...["D", "E", "F", "G"].map((letter, at) => person(letter, 4 + at))];
    const lines = rows.map(({ position, name, title, valid, invalid, high, confidence, low }) =>
      [position, name, title, valid, invalid, high, confidence, low].map((cell) => cell as string | number),
    );
    const { findings } = readUnit([sheetOf(...rows), form(lines)], "Xa Mot.xlsx", OPTIONS);
    expect(findings.map(({ facts }) => ("people" in facts ? facts.people : ""))).toEqual([
      "Nguyễn Văn A, Trần Thị B, Lê Văn C, Phạm Văn D, Phạm Văn E, …",
    ]);
  });

  it("says what the form hides or shows otherwise", () => {
    const looks = (metadata: Partial<SheetMetadata>) =>
      found(DATA, { ...form([A, B, C]), metadata: { ...NO_LOOKS, ...metadata } });
    expect(looks({ hiddenRows: [5] })).toEqual([true, ["W130 "]]);
    const struck = { how: "struck" as const, area: { row: 5, column: 5, rows: 1, columns: 1 } };
    expect(looks({ odd: [struck] })).toEqual([false, ["F174 ", "W662 "]]);
  });

  it("may print the verdict over half for the second time, and names in cells of their own or not", () => {
    const again = REGULATIONS.find(({ repeated }) => Boolean(repeated));
    const kind = {
      label: "",
      place: "" as const,
      group: "",
      regulation: again?.name ?? "",
      baseRule: null,
      base: 47,
      people: [{ name: "Nguyễn Văn A", office: "", high: 19, confidence: 2, low: 25 }],
    };
    const heads = Array<string>(11).fill("").concat("Kết quả");
    const codes = (...line: readonly (string | number)[]) =>
      checkFormRows(kind, form([heads, line]), true).map(({ code }) => code);
    expect(codes(...A, again?.repeated?.label ?? "")).toEqual([]);
    expect(codes(...A, "Không quá 50% phiếu tín nhiệm thấp")).toEqual(["W669"]);
    expect(codes(1, "Nguyễn Văn A\nPhó Bí thư")).toEqual([]);
    const people = kind.people.map((own) => ({ ...own, low: 48 }));
    const above = checkFormRows({ ...kind, people }, form([heads, [...A, "không rõ"]]), true);
    expect(above.map(({ code }) => code)).toEqual(["W669"]);
  });

  it("of our own name needs shares whatever heads are left, one of another name where it has them", () => {
    const blank = [A, B, C].map((line) => line.slice(0, 8));
    expect(found(DATA, form(blank, "BC-1", "Biên bản"))[1]).toEqual(["W669 "]);
    const { values } = form([["x"]]);
    expect(values).toContain("Tỉ lệ % cao");
  });
});
