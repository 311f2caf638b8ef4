import { REGULATIONS } from ".";
import { voterBodiesOf } from "./voterBodies";

it("names voters for the eight groups of posts of 171-KH/TU and the two of the union guide", () => {
  const counts = REGULATIONS.map(({ id }) => [id, voterBodiesOf(id).length]).filter(
    ([, count]) => count !== 0,
  );
  expect(counts).toEqual([
    ["96-QD/TW", 8],
    ["09-HD/DDTLD", 2],
  ]);
  expect(voterBodiesOf("96-QD/TW")[0]).toEqual({
    posts: "Ủy viên Ban Thường vụ Tỉnh ủy",
    voters: [
      "Ủy viên Ban Chấp hành Đảng bộ tỉnh",
      "Đại biểu Hội đồng nhân dân tỉnh (nếu thuộc đối tượng quy định của Quốc hội)",
    ],
    clause: "điểm 1, mục III, phần B Kế hoạch 171-KH/TU",
  });
});
