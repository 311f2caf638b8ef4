import { areaAddress } from "../sheet/address";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";
import { readSheetSetup } from "./sheetSetup";

/** Ballots in columns, in signs that the sheet does not explain, with what they come to right of them. */
const besideResult = sheet(
  ["PHIẾU TÍN NHIỆM"],
  ["Họ và tên", "P1", "P2", "P3", "P4", "P5", "P6", null, "TNC", "TN", "TNT"],
  ["Nguyễn Văn A", 10, 5, 10, 10, 1, 5, null, 3, 2, 1],
  ["Trần Thị B", 5, 5, 10, 1, 1, 10, null, 2, 2, 2],
);

it("asks for the meaning of signs beside a result instead of taking the result for the vote", () => {
  const { kinds } = readSheetSetup(besideResult);
  expect(kinds.map(({ source }) => source && `${source.type} ${areaAddress(source.marks)}`)).toEqual([
    "columns B3:G4",
  ]);
  expect(auto(besideResult).said).toContain("F154@B3:G4");
});

it("asks the same where no word speaks of ballots beside the result", () => {
  const own = sheet(
    ["Họ và tên", "P1", "P2", "P3", "P4", null, "TNC", "TN", "TNT"],
    ["Nguyễn Văn A", "H", "M", "H", "L", null, 2, 1, 1],
    ["Trần Thị B", "M", "H", "H", "L", null, 2, 1, 1],
  );
  const { kinds } = readSheetSetup({ ...own, sheet: "BTV" });
  expect(kinds.map(({ source }) => source && `${source.type} ${areaAddress(source.marks)}`)).toEqual([
    "columns B2:E3",
  ]);
});

it("asks where a line counts what people have, and that line alone has no number", () => {
  const own = sheet(
    ["Số thứ tự", "Họ và tên", 1, 2, 3, 4, 5, 6, 7, 8, "TN cao", "TN", "TN thấp"],
    [1, "Nguyễn Văn A", -1, -1, 0, 1, 1, 1, 1, 0, 4, 2, 2],
    [2, "Trần Thị B", 1, 1, 1, -1, 1, 1, 0, 1, 6, 1, 1],
    [3, "Lê Văn C", -1, 0, 0, null, 0, null, -1, 1, 1, 3, 2],
    [4, "Phạm Thị D", 0, -1, -1, 0, -1, -1, 0, 0, 0, 4, 4],
    [null, "Đếm", 2, 3, 3, 2, 1, 3, 1, 1],
  );
  expect(auto(own).said.filter((code) => code.startsWith("F"))).not.toEqual([]);
});
