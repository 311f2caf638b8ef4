import { DATA_SHEET } from "../../src/core/rollup/dataColumns";
import { readSheetSetup } from "../../src/core/recognise/sheetSetup";
import { EMPTY_SETUP } from "../../src/core/setup/setup";
import { EMPTY_CHOICE } from "../../src/report/options";
import { PROOF_SHEET } from "../../src/report/proofSheet";
import { excelRoom } from "../../src/workbook/room";
import { toSaved } from "../../src/workbook/savedState";
import { redoReport } from "../../src/commands/redoReport";
import { verifyNow, type Verified } from "../../src/taskpane/tools/verify/verifyNow";
import { REPORT } from "./support";
import { useDesk } from "./useDesk";

const SHEET = "Phiếu";
const desk = useDesk();

async function verify(typed = ""): Promise<Verified> {
  const verified = await verifyNow(excelRoom, { proof: null, typed });
  if (!verified.ok) throw new Error(verified.finding.code);
  return verified.value;
}

/** What verifying says, a code each. */
const said = async (typed = "") => (await verify(typed)).findings.map(({ code }) => code);

/** Changes the workbook behind the back of the add-in. */
async function forge(change: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await desk.excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });
  await desk.workbook.idle();
}

const values = (cells: readonly (readonly (string | number)[])[]) =>
  desk.addin.window.eval(`(${JSON.stringify(cells)})`) as unknown[][];
const typing = (sheet: string, a1: string, value: string | number) =>
  forge((sheets) => {
    sheets.getItem(sheet).getRange(a1).values = values([[value]]);
  });

function onGround({ format }: Excel.Range, color: string): void {
  format.font.color = color;
  format.fill.color = color;
}

/** The lines of the written form that hold codes. */
function printed(): readonly string[] {
  const lines = desk.workbook.read(REPORT, "A1:A80").values.flat();
  return lines.map(String).filter((line) => line.startsWith("Mã "));
}

beforeEach(async () => {
  const read = await excelRoom.readSheets([SHEET]);
  const grid = read.ok ? read.value.get(SHEET) : undefined;
  const setup = { ...EMPTY_SETUP, kinds: grid ? readSheetSetup(grid).kinds : [] };
  await excelRoom.saveState(
    toSaved({ version: 1, setup, step: 0, choice: { ...EMPTY_CHOICE, forms: ["result"] } }),
  );
  await redoReport();
});

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

it.each<[string, (report: Excel.Worksheet) => void, string]>([
  ["a hidden row", (report) => void (report.getRange("A21:A21").rowHidden = true), "W532"],
  ["a hidden column", (report) => void (report.getRange("E1:E1").columnHidden = true), "W532"],
  ["a row too low to be read", (report) => void (report.getRange("A21:A21").format.rowHeight = 0.5), "W532"],
  ["white on white", (report) => void (report.getRange("A21:J21").format.font.color = "#FFFFFF"), "W532"],
  ["black on black", (report) => void (report.getRange("A21:J21").format.fill.color = "#000000"), "W532"],
  ["a hidden sheet", (report) => void (report.visibility = "Hidden"), "W532"],
  ["struck figures", (report) => void (report.getRange("A21:J21").format.font.strikethrough = true), "W532"],
  ["tiny letters", (report) => void (report.getRange("E21").format.font.size = 1), "W532"],
  ["a font of pictures", (report) => void (report.getRange("E21").format.font.name = "Wingdings"), "W532"],
  ["grey on grey", (report) => onGround(report.getRange("E21"), "#808080"), "W532"],
])("warns of %s, and of nothing else", async (_, restyle, code) => {
  await forge((sheets) => restyle(sheets.getItem(REPORT)));
  expect(await said()).toEqual([code]);
});

it("warns of a format that shows another number, and of another look that depends on a formula", async () => {
  await forge((sheets) => {
    sheets.getItem(REPORT).getRange("D21").numberFormat = values([['"99"']]) as string[][];
  });
  expect(await said()).toEqual(["W533"]);
  await forge((sheets) => {
    const { custom } = sheets.getItem(REPORT).getRange("D21").conditionalFormats.add("Custom");
    custom.rule.formula = "=TRUE";
    custom.format.font.color = "#FFFFFF";
  });
  expect(await said()).toEqual(["W532", "W533"]);
});

it("warns of a print area that leaves rows out, and of a format that gives letters a colour", async () => {
  await forge((sheets) => {
    sheets.getItem(REPORT).pageLayout.setPrintArea("A1:J30");
  });
  expect(await said()).toEqual(["W532"]);
  await forge((sheets) => {
    sheets.getItem(REPORT).pageLayout.setPrintArea("A1:J80");
    sheets.getItem(REPORT).getRange("D21").numberFormat = values([["[White]0"]]) as string[][];
  });
  expect(await said()).toEqual(["W532"]);
});

it("names a copy of the report with other figures", async () => {
  const form = desk.workbook.read(REPORT, "A1:J60").values as (string | number)[][];
  const forged = form.map((line, row) => line.map((cell, column) => (row === 20 && column === 4 ? 1 : cell)));
  await forge((sheets) => {
    sheets.add(`${REPORT} (2)`).getRange("A1:J60").values = values(forged);
  });
  expect(await said()).toEqual(["W543", "F531"]);
});

it("says where looks could not be asked for, and compares the rest", async () => {
  const heard = new Set<string>();
  for (let batch = 1; batch <= 20; batch++) {
    desk.workbook.clearFaults();
    desk.workbook.fail({ batch, code: "GeneralException" });
    const verified = await verifyNow(excelRoom, { proof: null, typed: "" });
    const codes = verified.ok ? verified.value.findings.map(({ code }) => code) : [verified.finding.code];
    heard.add([...new Set(codes)].join());
  }
  desk.workbook.clearFaults();
  expect([...heard].toSorted()).toEqual(["", "F501", "W539"]);
});

it("warns of conditional looks whose colours were exchanged", async () => {
  await forge((sheets) => {
    const formats = sheets.getItem(REPORT).getRange("A1:J60").conditionalFormats;
    const [first, second] = [formats.getItemAt(0).custom, formats.getItemAt(1).custom];
    first.format.fill.color = "#112233";
    second.format.font.color = "#445566";
  });
  expect(await said()).toEqual(["W532"]);
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
