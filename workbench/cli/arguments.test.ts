import { describe, expect, it } from "@jest/globals";
import { parseArguments } from "./arguments";

const parse = (line: string): unknown => parseArguments(line.split(" ").filter((word) => word !== ""));

describe("the command line", () => {
  it("names files and what the add-in need not guess", () => {
    expect(
      parse(
        "report a.xlsx --out=b.xlsx --sheet Phiếu --marks C5:O50 --people C4:O4 --regulation 96-QD/TW " +
          "--summoned 60 --present 48 --members 61 --issued 47 --collected 0 --draft --confirm-state",
      ),
    ).toEqual({
      kind: "report",
      input: "a.xlsx",
      output: "b.xlsx",
      job: {
        sheet: "Phiếu",
        marks: "C5:O50",
        people: "C4:O4",
        regulation: "96-QD/TW",
        summoned: 60,
        present: 48,
        members: 61,
        issued: 47,
        collected: 0,
        draft: true,
        confirmState: true,
      },
    });
  });

  it("needs no more than two files", () => {
    expect(parse("report --out b.xlsx a.xlsx")).toMatchObject({ input: "a.xlsx", output: "b.xlsx", job: {} });
  });

  it("gives help wherever it is asked for", () => {
    expect([parse("--help"), parse("report a.xlsx --help"), parse("report -h")]).toEqual(
      Array.from({ length: 3 }, () => ({ kind: "help" })),
    );
  });

  it.each([
    ["", "Thiếu lệnh"],
    ["count a.xlsx", "“count”"],
    ["report --out b.xlsx", "Thiếu tệp đầu vào"],
    ["report a.xlsx", "Thiếu --out"],
    ["report a.xlsx c.xlsx --out b.xlsx", "“c.xlsx”"],
    ["report a.xlsx --out b.xlsx --colour red", "“--colour”"],
    ["report a.xlsx --out b.xlsx -x", "“-x”"],
    ["report a.xlsx --out", "--out thiếu giá trị"],
    ["report a.xlsx --out --draft", "--out thiếu giá trị"],
    ["report a.xlsx --out b.xlsx --sheet=", "--sheet thiếu giá trị"],
    ["report a.xlsx --out b.xlsx --present 48.5", "“48.5”"],
    ["report a.xlsx --out b.xlsx --present -3", "“-3”"],
    ["report a.xlsx --out b.xlsx --present 4e2", "“4e2”"],
    ["report a.xlsx --out b.xlsx --marks C5:", "“C5:”"],
    ["report a.xlsx --out b.xlsx --people hàng4", "“hàng4”"],
    ["report a.xlsx --out b.xlsx --out c.xlsx", "hai lần"],
    ["report a.xlsx --out b.xlsx --draft=no", "--draft không nhận giá trị"],
  ])("%j cannot be used", (line, said) => {
    expect(parse(line)).toEqual({ kind: "unusable", sentence: expect.stringContaining(said) });
  });
});
