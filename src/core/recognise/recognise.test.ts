import { kindTexts } from "../setup/kindTexts";
import { sourceTexts } from "../setup/sourceText";
import { areaAddress, parseArea } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { layoutName } from "../ballot/reading";
import { readSheetSetup } from "./sheetSetup";
import { peopleIn } from "./people";
import { recognise } from "./recognise";

function grid(...rows: Cell[][]): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(null)]);
  return gridOf({ sheet: "Phiếu", row: 0, column: 0, cells });
}

const CODES = grid(
  ["Kết quả ghi phiếu"],
  [],
  ["STT", "Số phiếu", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
  [null, null, "Chủ tịch", "Phó Chủ tịch", "Ủy viên"],
  [1, 11, "TNC", "TN", "TNT"],
  [2, 12, "TNC", "TNN", "?"],
  [3, 13, null, null, null],
  [4, 14, "TN", "TN", "TNC"],
  ["Tổng cộng", null, 3, 2, 1],
  [],
  ["Phát ra", null, 5],
  ["Thu về", null, "04 phiếu"],
  ["Số người được triệu tập: 6 người"],
);

describe("recognise a row per ballot with codes", () => {
  const table = recognise(CODES);

  it("finds the marks, without the totals", () => {
    expect(table && areaAddress(table.marks)).toBe("C5:E8");
  });

  it("finds the ballot numbers and the people", () => {
    expect(table?.numberColumn).toBe(1);
    expect(table?.people).toEqual([
      { name: "Nguyễn Văn A", office: "Chủ tịch", address: "C3" },
      { name: "Trần Thị B", office: "Phó Chủ tịch", address: "D3" },
      { name: "Lê Văn C", office: "Ủy viên", address: "E3" },
    ]);
  });

  it("keeps a first and a last ballot that hold nothing but unknown codes", () => {
    const odd = grid(
      ["Số phiếu", "Nguyễn Văn A", "Trần Thị B"],
      [1, "?", "!"],
      [2, "TNC", "TN"],
      [3, "TNC", "TNT"],
      [4, "abc", "?"],
    );
    const found = recognise(odd);
    expect(found && areaAddress(found.marks)).toBe("B2:C5");
  });

  it("keeps a person whom nobody marked", () => {
    const found = recognise(
      grid(["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"], ["TNC", "TN", null], ["TN", "TNT", null]),
    );
    expect(found?.people.map((person) => person.name)).toEqual(["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"]);
  });

  it("takes posts above names by their heading", () => {
    const found = recognise(
      grid(
        ["Chức vụ", "Chủ tịch", "Ủy viên"],
        ["Họ và tên", "Nguyễn Văn A", "Trần Thị B"],
        [null, "C", "T"],
        [null, "K", "C"],
      ),
    );
    expect(found?.people[0]).toMatchObject({ name: "Nguyễn Văn A", office: "Chủ tịch" });
  });

  it("finds nothing where nothing is marked", () => {
    expect(recognise(grid(["Họ và tên"], ["Nguyễn Văn A"]))).toBeNull();
  });
});

describe("recognise three boxes per person", () => {
  const boxes = grid(
    ["Số phiếu", "Nguyễn Văn A", null, null, "Trần Thị B", null, null],
    [null, "Chủ tịch", null, null, "Ủy viên", null, null],
    [null, "Cao", "Tín nhiệm", "Thấp", "TNC", "TN", "TNT"],
    [1, "X", null, null, null, "x", null],
    [2, null, "X", null, null, null, "✓"],
  );

  it("finds marks, layout and people under a two-row head", () => {
    const table = recognise(boxes);
    expect(table && areaAddress(table.marks)).toBe("B4:G5");
    expect(table?.readings.map(layoutName)).toEqual(["boxes"]);
    expect(table?.people.map(({ name, office }) => [name, office])).toEqual([
      ["Nguyễn Văn A", "Chủ tịch"],
      ["Trần Thị B", "Ủy viên"],
    ]);
  });
});

describe("readSheetSetup", () => {
  it("takes figures beside their labels, with their cells", () => {
    const { kind, figures, sources } = readSheetSetup(CODES);
    expect(kind && kindTexts(kind)).toMatchObject({
      marks: "C5:E8",
      people: "C3:E4",
      issued: 5,
      collected: 4,
    });
    expect(figures.summoned).toBe(6);
    expect(figures.members).toBeNull();
    expect(sources.issued).toEqual({ sheet: "Phiếu", address: "C11" });
  });

  it("searches only inside the selection", () => {
    const within = parseArea("C3:D6");
    expect(sourceTexts(readSheetSetup(CODES, within ?? undefined).kind?.source ?? null).marks).toBe("C5:D6");
  });
});

describe("peopleIn", () => {
  const column = grid(["Nguyễn Văn A", "Chủ tịch"], ["Trần Thị B", "Ủy viên"], ["Lê Văn C", null]);
  const area = (address: string) => parseArea(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };

  it("reads two columns", () => {
    expect(peopleIn(column, area("A1:B3"), area("D1:F3"), 1)).toEqual([
      { name: "Nguyễn Văn A", office: "Chủ tịch", address: "A1" },
      { name: "Trần Thị B", office: "Ủy viên", address: "A2" },
      { name: "Lê Văn C", office: "", address: "A3" },
    ]);
  });

  it("refuses a range that holds another number of people", () => {
    expect(peopleIn(column, area("A1:A2"), area("D1:F3"), 1)).toBeNull();
    expect(peopleIn(column, area("A1:C2"), area("D1:E3"), 1)).toBeNull();
  });
});
