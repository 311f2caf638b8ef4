import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { playJob, SAMPLE } from "../../scripts/lib/animation.mjs";
import { settledWords, walkScreens } from "../../scripts/lib/screens.mjs";
import { ROOT } from "../support/published";
import { useWorkbench } from "./useWorkbench";

const PICTURES = join(ROOT, "docs/pictures");
const MOST_BYTES = 70_000;
const ANIMATION = join(ROOT, "docs/animation/job.png");
const ANIMATION_BYTES = 1_500_000;
const ANIMATION_SECONDS = 20;
const wordsIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "words.json"), "utf8")) as Readonly<Record<string, readonly string[]>>;
const words = wordsIn(PICTURES);
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

/** How a browser reads an animated picture: its size and how long each frame is shown. */
async function framesOf(bytes: readonly number[]): Promise<readonly (readonly number[])[]> {
  return bench.page.evaluate(async (data) => {
    const decoder = new ImageDecoder({ data: new Uint8Array(data), type: "image/png" });
    await Promise.all([decoder.completed, decoder.tracks.ready]);
    const count = decoder.tracks.selectedTrack?.frameCount ?? 0;
    return Promise.all(
      Array.from({ length: count }, async (_, frameIndex) => {
        const { image } = await decoder.decode({ frameIndex });
        return [image.displayWidth, image.displayHeight, image.duration ?? 0];
      }),
    );
  }, bytes);
}

describe("the README's animation", () => {
  it("shows the words that the product shows; npm run screenshots makes it again", async () => {
    await bench.open(`?sample=${SAMPLE}`);
    expect(await playJob(bench.pane, settledWords)).toEqual(wordsIn(join(ANIMATION, "..")));
  });

  it("is an animation of twenty seconds for a browser, and not too heavy", async () => {
    const frames = await framesOf([...readFileSync(ANIMATION)]);
    const seconds = frames.reduce((sum, [, , microseconds = 0]) => sum + microseconds / 1e6, 0);
    expect(seconds).toBeCloseTo(ANIMATION_SECONDS);
    expect(new Set(frames.map(([width, height]) => `${String(width)}x${String(height)}`)).size).toBe(1);
    expect(frames.length).toBeGreaterThan(Object.keys(wordsIn(join(ANIMATION, ".."))).length);
    expect(statSync(ANIMATION).size).toBeLessThan(ANIMATION_BYTES);
    expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain("(docs/animation/job.png)");
  });
});
