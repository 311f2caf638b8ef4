import { describe, expect, it } from "@jest/globals";
import { withSeam } from "./officeLine";

const LINE =
  '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe("the line of Office.js", () => {
  it("is replaced by the seam and the local Office.js, and nothing else is", () => {
    expect(withSeam(`<head>$$$$${LINE}\n<script src="taskpane.js"></script></head>`)).toBe(
      '<head>$$$$<script src="/seam.js"></script><script src="/office/office.js"></script>\n<script src="taskpane.js"></script></head>',
    );
  });

  it.each([
    ["missing", "<head></head>"],
    ["there twice", LINE + LINE],
  ])("stops the page when it is %s", (_how, html) => {
    expect(() => withSeam(html)).toThrow("Office.js");
  });
});
