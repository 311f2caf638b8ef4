import { typedValue } from "./typed";

describe("typed text", () => {
  it.each([
    ["(1)", -1],
    ["$5", 5],
    ["5 ₫", 5],
    ["5%", 0.05],
    ["1 1/2", 1.5],
    ["-1 1/2", -1.5],
    ["1,234", 1234],
    ["12:30", 12.5 / 24],
    ["12/13/2023", 45273],
    ["13/12/2023", 45273],
    ["2023-12-13", 45273],
    ["13 thg 12 2023", 45273],
  ])("%s is %p", (text, value) => expect(typedValue(text)?.value).toBeCloseTo(value, 2));

  it.each(["1/2", "2-3", "Jan 5", "5-Jan", "Tháng 1", "1:30 PM"])("%s is a date or a time", (text) => {
    expect(typedValue(text)?.format).toMatch(/[dmyh]/);
  });

  it("true is a truth value", () => expect(typedValue("true")).toEqual({ value: true }));

  it.each(["TNC", "x", "Nguyễn Văn A", "Tháng Giêng", "1. Nguyễn", "✓", "A1", "1,5", "1 1/0"])(
    "%s stays text",
    (text) => {
      expect(typedValue(text)).toBeNull();
    },
  );
});
