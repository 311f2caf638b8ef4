import { area, sheet } from "../testing/sheet";
import { peopleAbove, peopleIn } from "./people";

describe("peopleAbove", () => {
  it("takes no motto over the names for somebody", () => {
    const grid = sheet(
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["Đồng chí TÍN THỊ HÀ (Chủ tịch)", null, null, "Đồng chí Y THANH NAM (Phó Chủ tịch)"],
      ["x"],
    );
    const { people } = peopleAbove(grid, area("A3:F9"), 3);
    expect(people.map(({ name }) => name)).toEqual(["TÍN THỊ HÀ", "Y THANH NAM"]);
  });
});

describe("peopleIn", () => {
  const named = (person: { name: string; office: string; address: string } | undefined) =>
    person && `${person.name}|${person.office}|${person.address}`;

  it("reads names in one column", () => {
    const grid = sheet(["Nguyễn Văn A"], ["Trần Thị B"], ["Lê Văn C"]);
    expect(peopleIn(grid, area("A1:A3"), area("C1:E9"), 1)?.map(named)).toEqual([
      "Nguyễn Văn A||A1",
      "Trần Thị B||A2",
      "Lê Văn C||A3",
    ]);
  });

  it("reads one name in one cell, above the marks or elsewhere", () => {
    const grid = sheet(["Nguyễn Văn A", "Trần Thị B"], ["TNC"]);
    expect(peopleIn(grid, area("A1"), area("A2:A9"), 1)?.map(named)).toEqual(["Nguyễn Văn A||A1"]);
    expect(peopleIn(grid, area("B1"), area("A2:A9"), 1)?.map(named)).toEqual(["Trần Thị B||B1"]);
  });

  it("reads two by two cells as rows above the marks, as columns beside them", () => {
    const above = sheet(["Nguyễn Văn A", "Trần Thị B"], ["Chủ tịch", "Ủy viên"]);
    expect(peopleIn(above, area("A1:B2"), area("A3:B9"), 1)?.map(named)).toEqual([
      "Nguyễn Văn A|Chủ tịch|A1",
      "Trần Thị B|Ủy viên|B1",
    ]);
    const beside = sheet(["Nguyễn Văn A", "Chủ tịch"], ["Trần Thị B", "Ủy viên"]);
    expect(peopleIn(beside, area("A1:B2"), area("D1:E9"), 1)?.map(named)).toEqual([
      "Nguyễn Văn A|Chủ tịch|A1",
      "Trần Thị B|Ủy viên|A2",
    ]);
  });

  it("reads posts above names by what they say", () => {
    const grid = sheet(["Chủ tịch", "Ủy viên"], ["Nguyễn Văn A", "Trần Thị B"], ["TNC", "TN"]);
    expect(peopleIn(grid, area("A1:B2"), area("A3:B9"), 1)?.map(named)).toEqual([
      "Nguyễn Văn A|Chủ tịch|A2",
      "Trần Thị B|Ủy viên|B2",
    ]);
  });

  it("reads names merged over three boxes, and one cell per person", () => {
    const merged = sheet(["Nguyễn Văn A", null, null, "Trần Thị B", null, null]);
    expect(peopleIn(merged, area("A1:F1"), area("A3:F9"), 3)?.map(named)).toEqual([
      "Nguyễn Văn A||A1",
      "Trần Thị B||D1",
    ]);
    const list = sheet(["Nguyễn Văn A", "Trần Thị B"]);
    expect(peopleIn(list, area("A1:B1"), area("D3:I9"), 3)?.map(named)).toEqual([
      "Nguyễn Văn A||A1",
      "Trần Thị B||B1",
    ]);
  });

  it("leaves an error cell nameless", () => {
    expect(peopleIn(sheet([{ error: "#REF!" }]), area("A1"), area("A2:A9"), 1)?.map(named)).toEqual(["||A1"]);
  });
});

describe("peopleAbove", () => {
  it("names nobody where there is no header", () => {
    const { people, header } = peopleAbove(sheet(["TNC", "TN"]), area("A1:B1"), 1);
    expect(people.map(({ name, address }) => [name, address])).toEqual([
      ["", "A1"],
      ["", "B1"],
    ]);
    expect(header).toBeNull();
  });

  it("finds two rows of header", () => {
    const grid = sheet(["Nguyễn Văn A", "Trần Thị B"], ["Chủ tịch", "Ủy viên"], ["TNC", "TN"]);
    expect(peopleAbove(grid, area("A3:B3"), 1).header).toEqual(area("A1:B2"));
  });
});

it("takes no title over one of two people with their posts for a name", () => {
  const grid = sheet(["UBND XÃ MẪU"], ["Tín Ngọc Bình (Giám đốc)", "Nguyễn Thanh Quân (Phó Bí thư)"], [1, 2]);
  const { people } = peopleAbove(grid, area("A3:B9"), 1);
  expect(people.map(({ name }) => name)).toEqual(["Tín Ngọc Bình", "Nguyễn Thanh Quân"]);
});
