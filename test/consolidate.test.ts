import { writeXlsx } from "hucre/xlsx";
import { makeUnit, NOTHING, plus } from "../bench/unitFiles";
import { UnitCollector } from "../src/core/rollup/consolidate";
import { consolidated } from "../src/core/rollup/consolidated";
import { readUnit } from "../src/core/rollup/readUnit";
import { dataPlan } from "../src/report/forms/dataSheet";
import { NO_OPTIONS } from "../src/report/options";
import { planGrid } from "../src/report/testing/planGrid";
import { person, recordOf } from "../src/report/testing/records";
import { unitFile } from "../src/workbook/files/unitFile";

const OPTIONS = { regulation: "96-QD/TW", isReport: () => false };

describe("what a report writes to its flat sheet", () => {
  const people = [person(1, 36, 2, 0, 47), person(2, 19, 2, 25, 47), person(3, 10, 3, 34, 47)];
  const record = recordOf(people, { group: "1.2", place: "party", label: "Ban Thường vụ", issued: 48 });
  const stamp = { id: "BC-1", writtenAt: "2023-12-13 08:00", version: "1", fingerprints: [] };
  const full = { ...record, conference: { ...record.conference, unit: "Huyện ủy", date: "2023-12-13" } };

  it("is read back as the same people, without a finding", () => {
    const { result, findings } = readUnit(
      [planGrid(dataPlan(full, { ...NO_OPTIONS, stamp }))],
      "a.xlsx",
      OPTIONS,
    );
    expect(findings).toEqual([]);
    expect(result).toMatchObject({
      report: "BC-1",
      unit: "Huyện ủy",
      date: "2023-12-13",
      kinds: [{ label: "Ban Thường vụ", place: "party", group: "1.2", baseRule: "collected", base: 47 }],
    });
    expect(result?.kinds[0]?.people.map(({ name, high, low }) => [name, high, low])).toEqual(
      people.map(({ name, high, low }) => [name, high, low]),
    );
  });

  it("is left out while it is a draft", () => {
    const draft = dataPlan(full, { ...NO_OPTIONS, stamp, isDraft: true });
    expect(readUnit([planGrid(draft)], "a.xlsx", OPTIONS)).toMatchObject({
      result: null,
      findings: [{ code: "F624" }],
    });
  });
});

/** A workbook whose counts do not add up. */
async function broken(at: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Kết quả",
        rows: [
          ["STT", "Họ và tên", "Hợp lệ", "Không hợp lệ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
          [1, `Nguyễn Văn ${String(at)}`, 46, 1, 19, 3, 25],
          [2, "Trần Thị B", 47, 0, 47, 0, 0],
        ],
      },
    ],
  });
}

it("some hundred files of units, broken ones among them, give the independent sum; none is lost", async () => {
  const collector = new UnitCollector();
  const entries = [];
  let expected = NOTHING;
  for (let at = 0; at < 200; at++) {
    const made = makeUnit(at);
    const isBroken = at % 10 === 3;
    if (!isBroken) expected = plus(expected, made.expected);
    const bytes = isBroken ? await broken(at) : await made.file;
    entries.push(
      collector.add(`xa-${String(at)}.xlsx`, await unitFile(bytes, `xa-${String(at)}.xlsx`, "96-QD/TW")),
    );
  }
  // The first file once more.
  entries.push(collector.add("lai.xlsx", await unitFile(await makeUnit(0).file, "lai.xlsx", "96-QD/TW")));
  const all = consolidated(entries, collector.namedTwice());
  const [row] = all.rows;
  expect({
    units: all.units,
    people: row?.total,
    high: row?.high,
    confidence: row?.confidence,
    low: row?.low,
  }).toEqual(expected);
  expect([all.units, all.left.length]).toEqual([180, 21]);
  expect(new Set(all.left.flatMap(({ findings }) => findings.map(({ code }) => code)))).toEqual(
    new Set(["F236", "F625"]),
  );
});
