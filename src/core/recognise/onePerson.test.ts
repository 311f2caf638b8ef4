import { count } from "../count/count";
import type { Cell } from "../sheet/cell";
import { area, sheet } from "../testing/sheet";
import { jobSetup } from "./jobSetup";
import { onePerson } from "./onePerson";

const HEAD: Cell[] = ["Số phiếu", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"];
const BALLOTS: Cell[][] = [
  [1, "x", null, null],
  [2, "x", null, null],
  [3, null, "x", null],
  [4, null, null, "x"],
];

function counted(...titles: Cell[][]) {
  const grid = sheet(...titles, HEAD, ...BALLOTS);
  const record = count(jobSetup({}, [grid]), new Map([["P", grid]]));
  const people = record.kinds.flatMap((kind) =>
    kind.people.map(({ name, office, high, confidence, low }) =>
      [name, office, high, confidence, low].join("|"),
    ),
  );
  return [...people, ...record.findings.flatMap(({ code }) => (code.startsWith("F") ? [code] : []))];
}

describe("one person named in a title", () => {
  it.each<[string, Cell[][]]>([
    ["alone", [["Nguyễn Văn A"]]],
    ["with a form of address", [["PHIẾU LẤY TÍN NHIỆM"], ["Đ/c Nguyễn Văn A"]]],
    ["behind a label", [["Họ và tên: Nguyễn Văn A"]]],
    ["beside a label", [["Họ và tên người được lấy phiếu", "Nguyễn Văn A"]]],
    ["beside a label with a colon", [["Họ và tên:", null, "Nguyễn Văn A"]]],
    ["in a sentence", [["Kết quả lấy phiếu tín nhiệm đối với đồng chí Nguyễn Văn A"]]],
    ["twice", [["Kết quả đối với đồng chí Nguyễn Văn A"], ["Họ và tên: Nguyễn Văn A"]]],
  ])("%s is whom the ballots are about", (_, titles) => {
    expect(counted(...titles)).toEqual(["Nguyễn Văn A||2|1|1"]);
  });

  it.each<[string, Cell[][]]>([
    ["behind a label", [["Họ và tên: Nguyễn Văn A"], ["Chức vụ: Bí thư chi bộ"]]],
    ["beside a label", [["Họ và tên: Nguyễn Văn A"], ["Chức vụ", "Bí thư chi bộ"]]],
    ["behind the name", [["Họ và tên: Nguyễn Văn A - Bí thư chi bộ"]]],
  ])("may have an office %s", (_, titles) => {
    expect(counted(...titles)).toEqual(["Nguyễn Văn A|Bí thư chi bộ|2|1|1"]);
  });

  it.each<[string, Cell[][]]>([
    ["two people", [["Họ và tên: Nguyễn Văn A"], ["Họ và tên: Trần Thị B"]]],
    ["a place", [["Lâm Đồng"]]],
    ["a title", [["KẾT QUẢ KIỂM PHIẾU"], ["Họ và tên:"]]],
    ["nobody", [["Đối với cán bộ chủ chốt"]]],
  ])("is asked for where the titles name %s", (_, titles) => {
    expect(counted(...titles)).toContain("F121");
  });

  it("stands above the marks, and not far", () => {
    const far = sheet(["Nguyễn Văn A"], ...Array.from({ length: 12 }, () => [null]), ["x"]);
    expect(onePerson(far, area("A14:C14"))).toBeNull();
    expect(onePerson(far, area("A13:C13"))?.address).toBe("A1");
    expect(onePerson(sheet(["a".repeat(301)], ["x"]), area("A2:C2"))).toBeNull();
  });
});
