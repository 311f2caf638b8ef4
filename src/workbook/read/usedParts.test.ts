import { intersection, type Area } from "../../core/sheet/area";
import { areaAddress, parseArea } from "../../core/sheet/address";
import { usedParts } from "./usedParts";

const at = (address: string): Area => parseArea(address) ?? { row: 0, column: 0, rows: 0, columns: 0 };

/** The area around all. */
function around(areas: readonly Area[]): Area | null {
  const [first] = areas;
  if (!first) return null;
  const edges = areas.map(
    ({ row, column, rows, columns }) => [row, column, row + rows, column + columns] as const,
  );
  const [row, column] = [
    Math.min(...edges.map((edge) => edge[0])),
    Math.min(...edges.map((edge) => edge[1])),
  ];
  const [bottom, right] = [
    Math.max(...edges.map((edge) => edge[2])),
    Math.max(...edges.map((edge) => edge[3])),
  ];
  return { row, column, rows: bottom - row, columns: right - column };
}

/** A sheet on which some rectangles are full; answers count only after a sync. */
async function partsOf(...full: readonly string[]) {
  const blocks = full.map(at);
  let synced = 0;
  const askUsed = (area: Area) => {
    const asked = synced;
    return () => {
      if (synced === asked) throw new Error("not fetched yet");
      return around(blocks.flatMap((block) => intersection(block, area) ?? []));
    };
  };
  const area = around(blocks) ?? at("A1");
  const [parts] = await usedParts([{ area, askUsed }], () => {
    synced += 1;
    return Promise.resolve();
  });
  return { main: parts && areaAddress(parts.main), aside: parts?.aside.map(areaAddress), synced };
}

describe("what of a large sheet is read", () => {
  it.each([["A1:O56"], ["A1:BH100000"]])("all of %s, without a question", async (address) => {
    expect(await partsOf(address)).toEqual({ main: address, aside: [], synced: 0 });
  });

  it("the table, and not a cell in the last row or the last column", async () => {
    expect(await partsOf("A1:O56", "P1048576")).toMatchObject({ main: "A1:O56", aside: ["P1048576"] });
    expect(await partsOf("B3:O56", "XFD90")).toMatchObject({ main: "B3:O56", aside: ["XFD90"] });
  });

  it("the table wherever it stands, several cells far from it and from each other", async () => {
    const { main, aside = [] } = await partsOf("A1", "AAA500000:AAZ500400", "C900000", "XFD1048576", "XFA7");
    expect([main, aside.toSorted()]).toEqual([
      "AAA500000:AAZ500400",
      ["A1", "C900000", "XFA7", "XFD1048576"],
    ]);
  });

  it("a long table, and not a cell far to the right of its middle", async () => {
    const { main, aside } = await partsOf("A1:H160000", "XFD80000");
    expect([main, aside]).toEqual(["A1:H160000", ["XFD80000"]]);
  });

  it("a table that is longer than any vote, after a few questions", async () => {
    expect(await partsOf("A1:C900000")).toEqual({ main: "A1:C900000", aside: [], synced: 8 });
  });

  it("of several sheets at once, in the same syncs", async () => {
    let synced = 0;
    const stray = { area: at("A1:P1048576"), askUsed: (area: Area) => () => intersection(area, at("A1:C9")) };
    const found = await usedParts([stray, { ...stray, area: at("A1:C9") }, stray], () => {
      synced += 1;
      return Promise.resolve();
    });
    expect(found.map(({ main }) => areaAddress(main))).toEqual(["A1:C9", "A1:C9", "A1:C9"]);
    expect(synced).toBe(1);
  });
});
