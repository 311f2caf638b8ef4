import { withoutZeros } from "./withoutZeros";

it.each([
  ["500", "5"],
  ["050", "05"],
  ["00", ""],
  ["", ""],
])("%j without its last zeros is %j", (digits, kept) => expect(withoutZeros(digits)).toBe(kept));
