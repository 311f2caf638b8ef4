import { describe, expect, it } from "@jest/globals";
import { EMPTY_CONFERENCE } from "../../../core/setup/setup";
import { fieldsOf, linesOf } from "./conferenceFields";

describe("the fields of the conference", () => {
  it("are all shown, each once", () => {
    const shown = [...fieldsOf("first"), ...fieldsOf("more")];
    expect([...shown].sort()).toEqual(Object.keys(EMPTY_CONFERENCE).sort());
  });

  it("stand line by line, two on a line where they belong together", () => {
    expect(linesOf("first")).toEqual([["unit"], ["name"], ["date"], ["summoned", "present"]]);
    expect(linesOf("more").flat()).toEqual(fieldsOf("more"));
    expect(linesOf("more")).toContainEqual(["start", "end"]);
  });
});
