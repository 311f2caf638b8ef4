import { kindOf } from "../../core/setup/kindTexts";
import type { Cell } from "../../core/sheet/cell";
import { gridOf } from "../../core/sheet/grid";
import type { Acceptance } from "../../core/setup/acceptance";
import { count } from "../../core/count/count";
import { EMPTY_SETUP, type CountSetup } from "../../core/setup/setup";
import { readyState, type ReadyState } from "../store/state";
import { WRITTEN } from "../testing/written";
import { eventsSince, type TakenPlace } from "./eventsSince";

const NOW = new Date(2023, 11, 13, 9, 5, 7);
const SETUP: CountSetup = {
  ...EMPTY_SETUP,
  clerk: "Lê Văn C",
  kinds: [kindOf({ sheet: "P", marks: "A2:B5", label: "Cấp ủy" })],
};
const GAP: Cell[][] = [
  ["TNC", "TN"],
  [null, null],
  ["TN", "TNT"],
  ["TNC", "TNT"],
];
const GIVEN: Acceptance = {
  code: "W111",
  person: "",
  reason: "Phiếu trắng",
  by: "Trần Thị B",
  at: "",
  data: "",
};

function stateOf(setup: CountSetup, rows: readonly Cell[][] | null = GAP): ReadyState {
  const state = readyState(setup, 2);
  if (rows === null) return state;
  const grid = gridOf({ sheet: "P", row: 0, column: 0, cells: [["Nguyễn Văn A", "Trần Thị B"], ...rows] });
  const record = count(setup, new Map([["P", grid]]));
  return { ...state, reading: { ...state.reading, record } };
}

const said = (before: ReadyState, after: ReadyState, ...reports: TakenPlace[]) =>
  eventsSince(before, after, reports, NOW).map(({ what, range, content, by }) => [what, range, content, by]);
const accepting = (state: ReadyState, ...accepted: Acceptance[]) => ({
  ...SETUP,
  accepted: accepted.map((item) => ({ ...item, data: state.reading.record?.data ?? "" })),
});

describe("lines of the journal", () => {
  it("tell what was read: range, regulation, ballots, fingerprint of the data, once", () => {
    const after = stateOf(SETUP);
    const data = after.reading.record?.data.slice(0, 16).toUpperCase() ?? "";
    expect(eventsSince(stateOf(SETUP, null), after, [], NOW)).toEqual([
      {
        at: "13/12/2023 09:05:07",
        by: "Lê Văn C",
        what: "Đọc phiếu",
        range: "P!A2:B5",
        regulation: "96-QD/TW",
        content: `Cấp ủy: 3 phiếu, 2 người; mã dữ liệu ${data}`,
      },
    ]);
    expect(said(after, stateOf(SETUP))).toEqual([]);
  });

  it("tell who explained a warning, other words for it, and that it was taken back", () => {
    const before = stateOf(SETUP);
    const after = stateOf(accepting(before, GIVEN));
    expect(said(before, after)).toEqual([["Giải trình cảnh báo", "", "W111: Phiếu trắng", "Trần Thị B"]]);
    const other = stateOf(accepting(before, { ...GIVEN, reason: "Đã xem" }));
    expect(said(after, other).map(([what]) => what)).toEqual(["Rút giải trình", "Giải trình cảnh báo"]);
    expect(said(other, before)).toEqual([["Rút giải trình", "", "W111: Đã xem", "Lê Văn C"]]);
  });

  it("tell that data changed under an explanation, with the reason before", () => {
    const before = stateOf(SETUP);
    const explained = stateOf(accepting(before, GIVEN));
    const changed = stateOf(explained.setup, [["TNT", "TN"], ...GAP.slice(1)]);
    expect(said(explained, changed).map((line) => line.slice(0, 3))).toEqual([
      ["Đọc phiếu", "P!A2:B5", expect.stringMatching(/^Cấp ủy: 3 phiếu/)],
      ["Rút giải trình", "", "W111: dữ liệu đã thay đổi; lý do trước: Phiếu trắng"],
    ]);
    expect(said(changed, stateOf(explained.setup, [["TNT", "TN"], ...GAP.slice(1)]))).toEqual([]);
  });

  it("tell what was written, and that it is a draft", () => {
    const before = stateOf(SETUP);
    const report = (isDraft: boolean) => ({ ...WRITTEN, sheets: ["Phụ lục 4", "B"], isDraft });
    expect(said(before, before, report(false))).toEqual([
      ["Lập báo cáo", "", "Phụ lục 4, B; mã báo cáo TN-1", "Lê Văn C"],
    ]);
    expect(said(before, before, report(true))[0]?.[2]).toBe(
      "Phụ lục 4, B (chưa chính thức); mã báo cáo TN-1",
    );
    expect(said(before, before, report(true), report(false))).toHaveLength(2);
  });

  it("tell that a former report was deleted for the one that was written", () => {
    const before = stateOf(SETUP);
    expect(said(before, before, { ...WRITTEN, id: "TN-2", replaced: "TN-1" })).toEqual([
      ["Lập báo cáo", "", "Phụ lục 4; mã báo cáo TN-2", "Lê Văn C"],
      ["Thay báo cáo cũ", "", "Xóa báo cáo TN-1, còn nguyên như lúc lập; thay bằng TN-2", "Lê Văn C"],
    ]);
  });

  it("name the unit's own regulation", () => {
    const custom = { ...SETUP, custom: { from: "96-QD/TW", name: "Quy định tỉnh A" } };
    const state = stateOf(custom, null);
    const [line] = eventsSince(state, state, [WRITTEN], NOW);
    expect(line?.regulation).toBe("Quy định tỉnh A");
  });
});
