import { describe, expect, it } from "@jest/globals";
import { parseXml, rootOf } from "./dom";
import { gridFilter, withHiddenRows, withoutHiddenRows } from "./gridFilter";
import { filterChanges, filterSplice, withFilter } from "./filtersOut";
import type { WorkbookState } from "./types";

const read = (xml: string) => gridFilter(rootOf(parseXml(xml)));
const PLAYED =
  '<autoFilter ref="B2:D9"><filterColumn colId="1"><filters blank="1"><filter val="T"/><filter val="53,19%"/></filters></filterColumn>' +
  '<filterColumn colId="2"><customFilters and="1"><customFilter operator="greaterThan" val="3"/><customFilter val="*an*"/></customFilters></filterColumn></autoFilter>';

describe("gridFilter", () => {
  it("reads values and comparisons by the column of the sheet", () => {
    expect(read(PLAYED)).toEqual({
      ref: { startRow: 1, endRow: 8, startColumn: 1, endColumn: 3 },
      filterColumns: [
        { colId: 2, filters: { blank: true, filters: ["T", "53,19%"] } },
        {
          colId: 3,
          customFilters: { and: 1, customFilters: [{ val: "3", operator: "greaterThan" }, { val: "*an*" }] },
        },
      ],
      cachedFilteredOut: [],
    });
  });

  it.each([
    ["dates", '<filters><dateGroupItem year="2024" dateTimeGrouping="year"/></filters>'],
    ["colours", '<colorFilter dxfId="0"/>'],
    ["the largest", '<top10 val="3"/>'],
    ["nothing", ""],
  ])("leaves a filter by %s to the file", (_name, criteria) => {
    const xml = `<autoFilter ref="A1:B9"><filterColumn colId="0">${criteria}</filterColumn></autoFilter>`;
    expect(read(xml)).toBeNull();
  });

  it("leaves a filter without a place, or with a button that is not shown, to the file", () => {
    const hidden =
      '<filterColumn colId="0" hiddenButton="1"><filters><filter val="T"/></filters></filterColumn>';
    expect([read('<autoFilter ref="x"/>'), read(`<autoFilter ref="A1:B9">${hidden}</autoFilter>`)]).toEqual([
      null,
      null,
    ]);
  });
});

describe("rows under a filter", () => {
  const rows = { 0: { hd: 1 }, 1: { hd: 1 }, 3: { hd: 1, h: 30 }, 4: {}, 12: { hd: 1 } };

  it("are hidden by it where it looks for something, its head and rows elsewhere by hand", () => {
    const filter = read(PLAYED);
    if (!filter) throw new Error("no filter");
    const hiding = withHiddenRows(filter, rows);
    expect(hiding.cachedFilteredOut).toEqual([3]);
    expect(withoutHiddenRows(hiding, rows)).toEqual({ ...rows, 3: { hd: 0, h: 30 } });
    expect(withHiddenRows({ ...filter, filterColumns: [] }, rows).cachedFilteredOut).toEqual([]);
  });
});

describe("filters that are written", () => {
  const filter = read(PLAYED);
  const sheet = "<worksheet><sheetData/><sheetProtection/><mergeCells/></worksheet>";

  it("come out as they were read, before the merged areas", () => {
    expect(withFilter(sheet, filter)).toBe(
      `<worksheet><sheetData/><sheetProtection/>${PLAYED}<mergeCells/></worksheet>`,
    );
    expect([withFilter(sheet, null), withFilter(sheet, undefined)]).toEqual([sheet, sheet]);
  });

  it("leave a colour out, which would need a format of the file", () => {
    const colour = { ref: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }, cachedFilteredOut: [1] };
    expect(filterSplice([], "x:", { ...colour, filterColumns: [{ colId: 0 }] }).text).toBe(
      '<x:autoFilter ref="A1:A2"/>',
    );
  });

  it("are those that differ: one that the grid does not play stays until another is set", () => {
    const state = (filters: WorkbookState["filters"]) =>
      ({
        ...(filters && { filters }),
        snapshot: { sheetOrder: ["same", "gone", "strange", "set", "none"] },
      }) as unknown as WorkbookState;
    if (!filter) throw new Error("no filter");
    const file = new Map([
      ["same", filter],
      ["gone", filter],
      ["strange", undefined],
    ] as const);
    const now = { same: { ...filter, cachedFilteredOut: [4] }, set: filter };
    expect([...filterChanges(file, state(now))]).toEqual([
      ["gone", null],
      ["set", filter],
    ]);
    expect([...filterChanges(file, state({ ...now, strange: filter }))].map(([id]) => id)).toEqual([
      "gone",
      "strange",
      "set",
    ]);
    expect(filterChanges(file, state(undefined)).size).toBe(0);
  });
});
