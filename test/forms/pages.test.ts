import { IS_LONG } from "../support/long";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordFile } from "../../src/report/word";
import { formFiles } from "./books";
import { faultsOf, faultsOfSet } from "./faults";
import { goldenOf } from "./golden";
import { CAN_PRINT, printed, textAt } from "./printed";

const GOLDEN = join(__dirname, "pages.golden.txt");
const SHORT = ["rich-01-result", "rich-03-minutes", "rich-04-threshold", "empty-02-minutes"];

/** Records of which a set is made. */
const RECORDS_SHOWN = IS_LONG ? ["rich", "hard", "many", "empty"] : ["rich"];

const files = formFiles().filter(({ name }) => IS_LONG || SHORT.includes(name));

/** The kept texts by the names of the papers. */
const kept = () =>
  new Map(
    textAt(GOLDEN)
      .split("\n\n")
      .map((text) => [text.split("\n")[0] ?? "", text.trimEnd()] as const),
  );

if (CAN_PRINT) {
  describe("printed pages", () => {
    it("are those of an office: nothing small, cut, lonely or half blank", async () => {
      const books = await Promise.all(
        files.map(async ({ name, workbook }) => [`${name}.xlsx`, await workbook()] as const),
      );
      const pages = printed(books);
      const faults = files.flatMap(({ name, form, plan }) =>
        faultsOf(pages.get(`${name}.xlsx`) ?? [], plan, form === "ballots" || form === "chart").map(
          (fault) => `${name}, ${fault}`,
        ),
      );
      const golden = files.map(({ name }) => goldenOf(name, pages.get(`${name}.xlsx`) ?? []));
      if (process.env["WRITE_GOLDEN"] === "1") writeFileSync(GOLDEN, `${golden.join("\n\n")}\n`);
      expect(faults).toEqual([]);
      const known = kept();
      expect(golden).toEqual(files.map(({ name }) => known.get(name)));
    });

    it("of a set for reading are numbered through, none blank or with a row alone", async () => {
      const sets = await Promise.all(
        RECORDS_SHOWN.map(async (which) => {
          // The comparison with the vote before is written by its own tool, and is in no set.
          const own = files.filter(({ name, form }) => name.startsWith(which) && form !== "terms");
          const plans = own.map(({ plan }) => plan);
          return [`${which}.docx`, await wordFile(plans, { isNumberedThrough: true })] as const;
        }),
      );
      for (const [name, pages] of printed(sets)) {
        const numbers = pages.map(({ lines: [first] }) => first?.map(({ text }) => text).join(" "));
        expect(numbers.length).toBeGreaterThan(1);
        expect(numbers).toEqual(pages.map((_, at) => String(at + 1)));
        expect([name, ...faultsOfSet(pages)]).toEqual([name]);
      }
    });
  });
} else {
  it.skip("printed pages are those of an office [LibreOffice, pdftotext, Liberation Serif 2]", () =>
    undefined);
}
