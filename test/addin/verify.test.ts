import { DATA_SHEET } from "../../src/core/rollup/dataColumns";
import { PROOF_SHEET } from "../../src/report/proofSheet";
import { redoReport } from "../../src/commands/redoReport";
import { BALLOTS as SHEET } from "./keepChoice";
import { said, useProvenReport, verify } from "./provenReport";
import { REPORT } from "./support";

const { desk, forge, values, typing, printed } = useProvenReport();

it("matches its paper right after writing, both its codes", async () => {
  const codes = printed();
  expect(codes.map((line) => line.replace(/: .*/, ""))).toEqual([
    `Mã đối chiếu (${SHEET}!C5:O50)`,
    "Mã văn bản",
  ]);
  expect(await verify(codes.join("\n"))).toMatchObject({ paper: "same", findings: [] });
  expect(await verify()).toMatchObject({ paper: "notCompared", findings: [] });
});

it.each<[string, string, string, string | number, string]>([
  ["a mark", SHEET, "C9", "TNT", "F521"],
  ["a name", SHEET, "C3", "Nguyễn Văn X", "F524"],
  ["a post", SHEET, "C4", "Chức vụ khác", "F524"],
  ["a ballot number", SHEET, "B9", 99, "F524"],
  ["a sum of the report", REPORT, "E21", 1, "F522"],
  ["a figure in a blank cell", REPORT, "L21", 7, "F522"],
])("notices %s", async (_, sheet, a1, value, code) => {
  const codes = printed().join("\n");
  await typing(sheet, a1, value);
  expect(await said()).toContain(code);
  if (sheet === SHEET) expect(await said(codes)).toContain("F527");
});

it("finds a table that was moved, on a sheet of another name", async () => {
  const codes = printed().join("\n");
  await forge((sheets) => {
    sheets.getItem(SHEET).name = "Tên khác";
  });
  expect(await verify(codes)).toMatchObject({ paper: "same", findings: [{ code: "N537" }] });
});

describe("a proof", () => {
  const cell = () => String(desk.workbook.read(PROOF_SHEET, "A2").values[0]?.[0]);
  const put = (text: string) => typing(PROOF_SHEET, "A2", text);

  it("that is deleted is missed", async () => {
    await forge((sheets) => sheets.getItem(PROOF_SHEET).delete());
    expect(await said()).toEqual(["F530"]);
    await forge((sheets) => {
      sheets.getItem(REPORT).name = "Trang khác";
      sheets.getItem(DATA_SHEET).delete();
    });
    expect((await verify()).findings).toMatchObject([{ code: "F530", sheet: "Trang khác" }]);
    await forge((sheets) => {
      sheets.getItem("Trang khác").name = REPORT;
    });
    await typing(REPORT, "E21", 1);
    expect(await said()).toEqual(["F530", "F531"]);
  });

  it.each([
    ["damaged", '|{"id":"TN-1"}'],
    ["empty", '|{"id":"TN-1","writtenAt":"","version":"","kinds":[],"sheets":[]}'],
    ["of wrong types", '|{"id":"TN-1","writtenAt":5,"version":"","kinds":[null],"sheets":[]}'],
  ])("that is %s is named", async (_, text) => {
    await forge((sheets) => sheets.getItem(PROOF_SHEET).getRange("A2:A90").clear("Contents"));
    await put(text);
    expect(await said()).toEqual(["F529", "F530"]);
  });

  it("that is there twice is named", async () => {
    const lines = desk.workbook.read(PROOF_SHEET, "A1:A9").values.filter(([line]) => line !== "");
    await forge((sheets) => {
      sheets.add(`${PROOF_SHEET} (2)`).getRange(`A1:A${String(lines.length)}`).values = values(
        lines as (string | number)[][],
      );
    });
    expect(await said()).toEqual(["F529", "F529"]);
  });

  it("of other ballots is noticed by the paper", async () => {
    const codes = printed().join("\n");
    await typing(SHEET, "C9", "TNT");
    await redoReport();
    // The later proof takes the place of the first, under its id and for its sheets.
    const [, first = ""] = /"id":"([^"]+)"/.exec(cell()) ?? [];
    const later = String(desk.workbook.read(`${PROOF_SHEET} (2)`, "A2").values[0]?.[0]);
    const [, second = ""] = /"id":"([^"]+)"/.exec(later) ?? [];
    await put(later.replaceAll(second, first).replaceAll(`${REPORT} (2)`, REPORT));
    await forge((sheets) => sheets.getItem(`${PROOF_SHEET} (2)`).delete());
    expect(await said(codes)).toContain("F527");
  });
});
