import { describe, expect, it } from "@jest/globals";
import { parseMetadata } from "./metadata";

describe("functions.json", () => {
  it("gives names, shapes and the flag for errors", () => {
    const json = JSON.stringify({
      allowErrorForDataTypeAny: true,
      functions: [
        {
          id: "TALLY",
          name: "TALLY",
          description: "Kiểm",
          parameters: [
            { name: "marks", dimensionality: "matrix", type: "any" },
            { name: "base", optional: true, type: "number" },
          ],
        },
      ],
    });
    expect(parseMetadata(json)).toEqual({
      allowErrors: true,
      functions: [
        {
          id: "TALLY",
          name: "TALLY",
          description: "Kiểm",
          parameters: [
            { name: "marks", description: "", matrix: true, type: "any", optional: false, repeating: false },
            {
              name: "base",
              description: "",
              matrix: false,
              type: "number",
              optional: true,
              repeating: false,
            },
          ],
        },
      ],
    });
  });

  it("refuses streaming functions aloud", () => {
    const json = JSON.stringify({ functions: [{ id: "CLOCK", options: { stream: true } }] });
    expect(() => parseMetadata(json)).toThrow("CLOCK");
  });
});
