import { writeXlsx } from "hucre/xlsx";
import { unitFile } from "./unitFile";

const TABLE = [
  ["STT", "Họ và tên", "Hợp lệ", "Không hợp lệ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  [1, "Nguyễn Văn A", 46, 1, 19, 2, 25],
  [2, "Trần Thị B", 47, 0, 47, 0, 0],
];

describe("unitFile", () => {
  it("reads a table of the unit's own; an earlier report is not looked at beside it", async () => {
    const sheets = ["Phụ lục 4 (2)", "Tổng hợp"].map((name) => ({ name, rows: TABLE }));
    const { result } = await unitFile(await writeXlsx({ sheets }), "Xã Một.xlsx", "85/2014/QH13");
    expect(result).toBeNull();
    const { result: again, findings } = await unitFile(
      await writeXlsx({ sheets }),
      "Xã Một.xlsx",
      "96-QD/TW",
    );
    expect(findings.filter(({ severity }) => severity === "F")).toEqual([]);
    expect(again).toMatchObject({ unit: "Xã Một", kinds: [{ people: [{ low: 25 }, { high: 47 }] }] });
  });

  it("says why a file cannot be read", async () => {
    expect(await unitFile(new Uint8Array(), "a.xlsx", "96-QD/TW")).toMatchObject({
      result: null,
      findings: [{ code: "F620" }],
    });
  });
});
