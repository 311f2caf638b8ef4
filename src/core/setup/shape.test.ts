import { joinLayout, splitLayout } from "./shape";

describe("splitLayout", () => {
  it.each([
    ["", "rows", false, ""],
    ["boxes", "rows", false, "boxes"],
    ["codes C/T/K", "rows", false, "codes C/T/K"],
    ["rows", "rows", true, ""],
    ["turned", "turned", true, ""],
    ["turned codes Cao/Tín nhiệm/Thấp", "turned", true, "codes Cao/Tín nhiệm/Thấp"],
    ["list boxes", "list", true, "boxes"],
  ])("“%s” is %s", (layout, shape, isNamed, reading) => {
    expect(splitLayout(layout)).toEqual({ shape, isNamed, reading });
    expect(joinLayout(splitLayout(layout))).toBe(layout);
  });
});
