import { fold } from "./text";

it.each([
  ["Tín  nhiệm THẤP", "tin nhiem thap"],
  ["Đúng", "dung"],
  ["Ti\u0301n\u00A0nhie\u0323\u0302m\u3000cao", "tin nhiem cao"],
  ["✔\uFE0F", "✔"],
  ["T\u200BN\u2060C\uFEFF", "tnc"],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it("letters that are struck through are others", () => {
  expect(fold("T\u0336N\u0336C\u0336")).not.toBe("tnc");
});
