import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { emptyFile, openWorkbook, runCommand } from "../../workbench/node";
import { ADDIN, ROOT, SHEET } from "./support";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  const workbook = await openWorkbook(emptyFile(SHEET));
  writeFileSync(at("in.xlsx"), await workbook.save());
  workbook.dispose();
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
}

const command = async (...args: readonly string[]): Promise<Said> => {
  let out = "";
  const err: string[] = [];
  const code = await runCommand({
    root: ROOT,
    addin: ADDIN,
    args,
    out: (text) => void (out += text),
    err: (line) => void err.push(line),
  });
  return { code, out, err };
};

const report = (...options: readonly string[]): Promise<Said> =>
  command("report", at("in.xlsx"), "--out", at("out.xlsx"), ...options);

describe("a report that is written", () => {
  it("prints the record, nothing else, and leaves a workbook with what the add-in wrote", async () => {
    const { code, out, err } = await report("--sheet", SHEET, "--present", "48", "--draft");
    const record: unknown = JSON.parse(out);
    expect([code, err]).toEqual([0, []]);
    expect(record).toMatchObject({ job: { sheet: SHEET, present: 48, draft: true } });
    const written = await openWorkbook(new Uint8Array(readFileSync(at("out.xlsx"))));
    expect(written.sheetNames()).toEqual([SHEET, "Báo cáo"]);
    expect(written.read("Báo cáo", "A1:B1")).toMatchObject({ values: [[2, 4]], formulas: [[2, "=A1*2"]] });
    written.dispose();
  });
});

describe("a report that is refused", () => {
  it("prints the record, says the faults and writes nothing", async () => {
    const { code, out, err } = await report("--regulation", "refuse");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ code: "F131" }, { code: "N401" }] });
    expect(err).toEqual([`F131 ${SHEET}!D17 Ký hiệu lạ`]);
    expect(existsSync(at("out.xlsx"))).toBe(false);
  });
});

describe("arguments that cannot be used", () => {
  const cases: readonly (readonly [string, () => Promise<Said>, string])[] = [
    ["an unknown option", () => report("--colour", "red"), "“--colour”"],
    ["no such file", () => command("report", at("none.xlsx"), "--out", at("out.xlsx")), "không có tệp này"],
    ["a folder as file", () => command("report", folder, "--out", at("out.xlsx")), "không có tệp này"],
    [
      "no such folder for the result",
      () => command("report", at("in.xlsx"), "--out", at("no/out.xlsx")),
      "Không có thư mục",
    ],
    [
      "the input as result",
      () => command("report", at("in.xlsx"), "--out", at("./in.xlsx")),
      "không bao giờ bị ghi đè",
    ],
    ["a job the add-in cannot use", () => report("--regulation", "unusable"), "Không có quy định này."],
  ];

  it.each(cases)("%s", async (_what, call, said) => {
    const { code, out, err } = await call();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toEqual([expect.stringContaining(said)]);
    expect(existsSync(at("out.xlsx"))).toBe(false);
  });

  it("a workbook with macros under another extension", async () => {
    const parts = unzipSync(readFileSync(at("in.xlsx")));
    const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
    const macros = types.replace(
      "openxmlformats-officedocument.spreadsheetml.sheet.main",
      "ms-excel.sheet.macroEnabled.main",
    );
    writeFileSync(at("in.xlsm"), zipSync({ ...parts, "[Content_Types].xml": strToU8(macros) }));
    const args = ["--sheet", SHEET, "--present", "48", "--draft"];
    const refused = await command("report", at("in.xlsm"), "--out", at("out.xlsx"), ...args);
    expect([refused.code, refused.err]).toEqual([2, [expect.stringContaining("đuôi .xlsm")]]);
    expect((await command("report", at("in.xlsm"), "--out", at("out.xlsm"), ...args)).code).toBe(0);
  });

  it("a file that is no workbook", async () => {
    writeFileSync(at("in.xlsx"), "không phải tệp Excel");
    const { code, err } = await report();
    expect([code, err]).toEqual([2, [expect.stringContaining("Không đọc được")]]);
  });

  it("the input under another name", async () => {
    symlinkSync(at("in.xlsx"), at("out.xlsx"));
    const before = readFileSync(at("in.xlsx"));
    expect((await report()).code).toBe(2);
    expect(readFileSync(at("in.xlsx"))).toEqual(before);
  });
});

describe("failures of the program", () => {
  it("are told apart from refusals", async () => {
    const { code, out, err } = await report("--regulation", "crash");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toEqual([
      "Lỗi chương trình P1: gặp trường hợp chưa lường trước. Chưa ghi tệp nào.",
      expect.stringContaining("Chi tiết cho người hỗ trợ kỹ thuật: crash"),
    ]);
    expect(existsSync(at("out.xlsx"))).toBe(false);
  });

  it("in the background of the page are not passed over", async () => {
    const { code, err } = await report("--regulation", "background");
    expect([code, err]).toEqual([
      3,
      [expect.stringContaining("P1"), expect.stringContaining("hidden trouble")],
    ]);
  });
});

it("gives help", async () => {
  expect(await command("--help")).toMatchObject({
    code: 0,
    out: expect.stringContaining("--marks VÙNG"),
    err: [],
  });
});
