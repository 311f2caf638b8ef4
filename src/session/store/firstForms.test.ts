import { describe, expect, it } from "@jest/globals";
import type { PersonResult } from "../../core/record/record";
import { FIRST_CHOICE, withList } from "./firstForms";

const recordOf = (...bands: PersonResult["band"][]) => {
  const people = bands.map((band) => ({ band }) as PersonResult);
  return { kinds: [{ people }] } as unknown as Parameters<typeof withList>[1];
};

describe("the forms of somebody who chose none", () => {
  it("are the report and the minutes, and the list while somebody is in it", () => {
    expect(FIRST_CHOICE.forms).toEqual(["result", "minutes"]);
    const listed = withList(FIRST_CHOICE, recordOf("none", "half"));
    expect(listed.forms).toEqual(["result", "minutes", "threshold"]);
    expect(withList(listed, recordOf("twoThirds"))).toBe(listed);
    expect(withList(listed, recordOf("none", null)).forms).toEqual(["result", "minutes"]);
    expect(withList(FIRST_CHOICE, recordOf())).toBe(FIRST_CHOICE);
  });

  it("are left alone once the clerk ticked any, were they the same ones", () => {
    const ticked = { ...FIRST_CHOICE, forms: [...FIRST_CHOICE.forms] };
    expect(withList(ticked, recordOf("half"))).toBe(ticked);
  });
});
