import { finding } from "../core/finding/finding";
import { findingWords } from "./findings";

it.each(["__proto__", "constructor", "toString"])(
  "says a field that is called %s as it is typed",
  (field) => {
    const { meaning } = findingWords(finding("F405", { field }), "vi");
    expect(meaning).toContain(`“${field}”`);
  },
);
