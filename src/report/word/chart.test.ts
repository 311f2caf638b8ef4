import { unzipSync } from "fflate";
import { wordFile } from ".";
import { chart } from "../forms/chart";
import { NO_OPTIONS } from "../options";
import { person, recordOf } from "../testing/records";
import { wordPart } from "../testing/wordText";

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => person(at + 1, 47 - at, at, 0, 47));

async function fileOf(count: number): Promise<Uint8Array> {
  const record = recordOf(people(count));
  const [kind] = record.kinds;
  if (!kind) throw new Error("no kind");
  return wordFile([chart(record, kind, NO_OPTIONS)]);
}

/** The texts of elements of a part of the file. */
function texts(file: Uint8Array, part: string, tag: string): readonly string[] {
  return Array.from(wordPart(file, part).getElementsByTagName(tag), ({ textContent }) => textContent ?? "");
}

const partsLike = (file: Uint8Array, name: RegExp) =>
  Object.keys(unzipSync(file)).filter((one) => name.test(one));
const CHARTS = /^word\/charts\/chart\d+\.xml$/;

describe("the picture in Word", () => {
  it("is a chart of Word's own with title, names, series and the figures of the table", async () => {
    const file = await fileOf(3);
    const [part = ""] = partsLike(file, CHARTS);
    expect(texts(file, part, "a:t")).toEqual(["Số phiếu theo mức độ tín nhiệm"]);
    const [high] = Array.from(wordPart(file, part).getElementsByTagName("c:ser"));
    const valuesOf = (tag: string) =>
      Array.from(
        high?.getElementsByTagName(tag)[0]?.getElementsByTagName("c:v") ?? [],
        ({ textContent }) => textContent,
      );
    expect(valuesOf("c:tx")).toEqual(["Cao"]);
    expect(valuesOf("c:cat")).toEqual(["Nguyễn Văn 1", "Nguyễn Văn 2", "Nguyễn Văn 3"]);
    expect(valuesOf("c:val")).toEqual(["47", "46", "45"]);
  });

  it("has its axis to the number of ballots, and the first person on top", async () => {
    const file = await fileOf(3);
    const xml = wordPart(file, partsLike(file, CHARTS)[0] ?? "");
    const attributes = (tag: string) =>
      Array.from(xml.getElementsByTagName(tag), (element) => element.getAttribute("val"));
    expect([attributes("c:max"), attributes("c:min")]).toEqual([["47"], ["0"]]);
    expect(attributes("c:grouping")).toEqual(["stacked"]);
    expect(attributes("c:orientation")).toContain("maxMin");
  });

  it("stands beside its table: the table and it are one, and each after the first begins a page", async () => {
    const counts = async (count: number) => {
      const file = await fileOf(count);
      const body = wordPart(file, "word/document.xml");
      const bordered = Array.from(body.getElementsByTagName("w:tbl")).filter(
        (table) => table.getElementsByTagName("c:chart").length > 0,
      );
      return [
        partsLike(file, CHARTS).length,
        bordered.length,
        body.getElementsByTagName("w:pageBreakBefore").length,
      ];
    };
    expect(await counts(20)).toEqual([1, 1, 0]);
    expect(await counts(60)).toEqual([3, 3, 2]);
  });
});
