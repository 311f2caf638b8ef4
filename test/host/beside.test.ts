import { describe, expect, it } from "@jest/globals";
import { emptyFile, openWorkbook } from "../../workbench/node";
import { failure, SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

describe("Excel.createWorkbook", () => {
  const create = (base64: string) => {
    const excel = bench.addin.window["Excel"] as typeof Excel;
    return failure(excel.createWorkbook(base64));
  };

  it("hands over the file of another workbook", async () => {
    const made = await openWorkbook(emptyFile("Tách"));
    const bytes = await made.save();
    made.dispose();
    expect(await create(Buffer.from(bytes).toString("base64"))).toBe("no error");
    expect(bench.workbook.opened).toHaveLength(1);
    const [file] = bench.workbook.opened;
    const beside = await openWorkbook(file ?? new Uint8Array());
    expect(beside.sheetNames()).toEqual(["Tách"]);
    beside.dispose();
    expect(bench.workbook.sheetNames()).toEqual([SHEET]);
  });

  it("refuses what is no workbook", async () => {
    expect(await create(Buffer.from("abc").toString("base64"))).toMatch(/^InvalidArgument/);
    expect(await create("không")).toMatch(/^InvalidArgument/);
    expect(bench.workbook.opened).toEqual([]);
  });
});
