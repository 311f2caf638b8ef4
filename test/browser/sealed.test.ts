import { openWorkbench, type Workbench } from "./support";

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench();
  await bench.open();
});
afterAll(() => bench.close());

/** What the pane's policy refuses of something done in it. */
async function refused(act: () => unknown): Promise<readonly string[]> {
  await bench.pane().evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      seen.push(effectiveDirective),
    );
  });
  await bench.pane().evaluate(act);
  const handle = await bench.pane().waitForFunction(() => {
    const { seen } = window as unknown as { seen: readonly string[] };
    return seen.length > 0 ? seen : null;
  });
  return (await handle.jsonValue()) ?? [];
}

describe("the add-in's page", () => {
  it("runs no code that stands in the page", async () => {
    const came = await refused(() => {
      const script = document.createElement("script");
      script.textContent = "window.planted = true";
      document.head.append(script);
    });
    expect(came).toContain("script-src-elem");
    expect(await bench.pane().evaluate(() => "planted" in window)).toBe(false);
  });

  it("evaluates no text", async () => {
    const came = await refused(() => {
      // What the browser's tools run themselves may evaluate; a timer may not.
      setTimeout(() => {
        try {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what must be refused
          new Function("window.planted = true")();
        } catch {
          // Refused, as it should be.
        }
      });
    });
    expect(came).toContain("script-src");
    expect(await bench.pane().evaluate(() => "planted" in window)).toBe(false);
  });

  it("sends nothing elsewhere", async () => {
    const came = await refused(() => {
      fetch("https://example.com/").catch(() => undefined);
    });
    expect(came).toContain("connect-src");
  });

  it("shows nothing from elsewhere and no style in the page", async () => {
    const came = await refused(() => {
      const image = document.createElement("img");
      image.src = "https://example.com/a.png";
      document.body.append(image);
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.head.append(style);
    });
    expect([...new Set(came)].sort()).toEqual(["img-src", "style-src-elem"]);
  });
});
