import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { walkScreens } from "../../scripts/lib/screens.mjs";
import { ROOT } from "../support/published";
import { useWorkbench } from "./useWorkbench";

const PICTURES = join(ROOT, "docs/pictures");
const MOST_BYTES = 70_000;
const words = JSON.parse(readFileSync(join(PICTURES, "words.json"), "utf8")) as Readonly<
  Record<string, readonly string[]>
>;
const bench = useWorkbench();

describe("the guide's pictures", () => {
  it("show the words that the product shows; npm run screenshots takes them again", async () => {
    await bench.open();
    await bench.openSample("thuc-hanh.xlsx");
    expect(await walkScreens(bench.pane)).toEqual(words);
  });

  it("are there in both looks, each of a modest size", () => {
    const wanted = Object.keys(words).flatMap((name) => [`${name}-dark.png`, `${name}-light.png`]);
    const there = readdirSync(PICTURES).filter((name) => name.endsWith(".png"));
    expect(there.toSorted()).toEqual(wanted.toSorted());
    for (const name of there) expect(statSync(join(PICTURES, name)).size).toBeLessThan(MOST_BYTES);
  });
});
