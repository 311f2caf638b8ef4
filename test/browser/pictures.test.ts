import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { playJob, SAMPLE } from "../../scripts/lib/animation.mjs";
import { settledWords, walkScreens } from "../../scripts/lib/screens.mjs";
import { describeLong } from "../support/long";
import { ROOT } from "../support/published";
import type { Workbench } from "./support";
import { useWorkbench } from "./useWorkbench";

const PICTURES = join(ROOT, "docs/pictures");
const MOST_BYTES = 70_000;
const ANIMATION = join(ROOT, "docs/animation/job.png");
const ANIMATION_BYTES = 1_500_000;
const ANIMATION_SECONDS = 20;
/** Bytes before the first chunk of a PNG, and of a chunk beside its content. */
const [SIGNATURE, CHUNK] = [8, 12];
const wordsIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "words.json"), "utf8")) as Readonly<Record<string, readonly string[]>>;
const words = wordsIn(PICTURES);

describe("the guide's pictures", () => {
  it("are there in both looks, each of a modest size", () => {
    const wanted = Object.keys(words).flatMap((name) => [`${name}-dark.png`, `${name}-light.png`]);
    const there = readdirSync(PICTURES).filter((name) => name.endsWith(".png"));
    expect(there.toSorted()).toEqual(wanted.toSorted());
    for (const name of there) expect(statSync(join(PICTURES, name)).size).toBeLessThan(MOST_BYTES);
  });
});

/** How long each frame of an animated picture is shown, in seconds, by its chunks: length, name, content, sum. */
function delaysOf(png: Buffer): readonly number[] {
  const delays: number[] = [];
  for (let at = SIGNATURE; at < png.length; at += CHUNK + png.readUInt32BE(at)) {
    const content = at + 8;
    const isFrame = png.toString("latin1", at + 4, content) === "fcTL";
    if (isFrame) delays.push(png.readUInt16BE(content + 20) / png.readUInt16BE(content + 22));
  }
  return delays;
}

/** How many frames a browser finds in it. */
async function framesIn({ page }: Workbench, png: Buffer): Promise<number> {
  return page.evaluate(async (text) => {
    const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const decoder = new ImageDecoder({ data, type: "image/png" });
    await Promise.all([decoder.completed, decoder.tracks.ready]);
    return decoder.tracks.selectedTrack?.frameCount ?? 0;
  }, png.toString("base64"));
}

describe("the README's animation", () => {
  it("takes twenty seconds, and is not too heavy", () => {
    const png = readFileSync(ANIMATION);
    const delays = delaysOf(png);
    expect(delays.reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(ANIMATION_SECONDS);
    expect(delays.length).toBeGreaterThan(Object.keys(wordsIn(join(ANIMATION, ".."))).length);
    expect(statSync(ANIMATION).size).toBeLessThan(ANIMATION_BYTES);
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain("(docs/animation/job.png)");
  });
});

describeLong("the pictures in a browser", () => {
  const bench = useWorkbench();

  it("show the words of the product; npm run screenshots takes them again", async () => {
    await bench.open();
    await bench.openSample("thuc-hanh.xlsx");
    expect(await walkScreens(bench.pane)).toEqual(words);
  });

  it("show them in the animation, too; npm run screenshots makes it again", async () => {
    await bench.open(`?sample=${SAMPLE}`);
    expect(await playJob(bench.pane, settledWords)).toEqual(wordsIn(join(ANIMATION, "..")));
  });

  it("move for a browser as often as the file says", async () => {
    const png = readFileSync(ANIMATION);
    expect(await framesIn(bench, png)).toBe(delaysOf(png).length);
  });
});
