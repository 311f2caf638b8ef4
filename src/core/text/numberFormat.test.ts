import { coloursIn, coloursText } from "./numberFormat";

describe("a number format", () => {
  it.each(["[White]General", "0;[Color 2]0", "General;General;General;[white]@", "[>1][Color56]0"])(
    "%s colours what it shows",
    (format) => {
      expect(coloursText(format)).toBe(true);
    },
  );

  it("names each colour that it gives", () => {
    expect(coloursIn('[Red]0;[Color 2]0;[colour56]0;"[Blue]"@')).toEqual(["red", 2, 56]);
  });

  it.each(["General", "0.00", "[>100]0", "[$-42A]dd/mm/yyyy", '"[White]"0', "\\[0", "[h]:mm"])(
    "%s does not",
    (format) => {
      expect(coloursText(format)).toBe(false);
    },
  );
});
