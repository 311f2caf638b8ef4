import { isWorded } from "./worded";

it("says of signs whether they name their levels themselves", () => {
  expect(
    ["MUC 1: TIN NHIEM CAO/MUC 2: TIN NHIEM/TIN NHIEM THAP", "Cao/Tín nhiệm/Thấp"].map(isWorded),
  ).toEqual([true, true]);
  expect(["TNC/TN/TNT", "TIN NHIEM CAO/TIN NHIEM THAP/TIN NHIEM", "1/2/3"].map(isWorded)).toEqual([
    false,
    false,
    false,
  ]);
});
