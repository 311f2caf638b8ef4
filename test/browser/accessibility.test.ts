import { readFileSync } from "node:fs";
import type { Screen } from "../../src/session/store/machine";
import { ballotBook } from "../support/ballotBook";
import { IS_LONG } from "../support/long";
import { sights, START, type SheetKind } from "../support/walk";
import { ACTS, arrive, MARKERS } from "./screens";
import { TOOLS } from "./toolNames";
import { useWorkbench } from "./useWorkbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const NARROW = 320;

const LIGHT = { light: { colorScheme: "light", forcedColors: "none" } } as const;
/** What a clerk's machine may ask for; a short run takes the usual. */
const LOOKS = IS_LONG
  ? ({
      ...LIGHT,
      dark: { colorScheme: "dark", forcedColors: "none" },
      "high contrast": { colorScheme: "dark", forcedColors: "active" },
    } as const)
  : LIGHT;

const bench = useWorkbench();
beforeAll(async () => {
  await bench.open();
});

async function openNarrow(sheet: SheetKind): Promise<void> {
  await bench.openFile(`${sheet}.xlsx`, await ballotBook(sheet));
  await bench.page.locator("#pane").evaluate((frame, width) => {
    Object.assign(frame.style, { width: `${String(width)}px`, minWidth: "0", flex: "none" });
  }, NARROW);
  await bench.pane().evaluate(AXE);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
}

declare const axe: { run(options: object): Promise<{ violations: readonly Violation[] }> };

/** What axe-core says against the page, and every part that is wider than the pane. */
async function faultsOf(): Promise<readonly string[]> {
  return bench.pane().evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    /** Runs axe-core on a picture that stood still: a button it meets between two states has the colours of neither. */
    const violationsOfStill = async () => {
      for (;;) {
        // Colours go over to those of another theme within a frame or two.
        const moving = document.getAnimations().filter((change) => change instanceof CSSTransition);
        await Promise.all(moving.map((change) => change.finished.catch(() => undefined)));
        let changes = 0;
        const observer = new MutationObserver(() => (changes += 1));
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        await nextFrame();
        await nextFrame();
        const before = changes;
        const { violations } = await axe.run({ resultTypes: ["violations"] });
        await nextFrame();
        observer.disconnect();
        if (before === 0 && changes === 0) return violations;
      }
    };
    const violations = await violationsOfStill();
    const wide =
      document.documentElement.scrollWidth > window.innerWidth ? ["the page scrolls sideways"] : [];
    const main = document.querySelector("main");
    if (main && main.scrollWidth > main.clientWidth) wide.push("the step is wider than the pane");
    return [
      ...wide,
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
      ),
    ];
  });
}

async function openFolds(): Promise<void> {
  await bench.pane().evaluate(async () => {
    document.querySelectorAll("details").forEach((fold) => (fold.open = true));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Whether the pane has taken the look over; in high contrast the system's own colours decide. */
function isShown({ colorScheme, forcedColors }: { colorScheme: string; forcedColors: string }): boolean {
  const isForced = window.matchMedia("(forced-colors: active)").matches;
  const header = document.querySelector("header");
  if (forcedColors === "active" || !header) return isForced;
  return !isForced && getComputedStyle(header).colorScheme === colorScheme;
}

async function faultsInAllLooks(): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const [name, look] of Object.entries(LOOKS)) {
    await bench.page.emulateMedia({ ...look, reducedMotion: "reduce" });
    await bench.pane().waitForFunction(isShown, look);
    const faults = await faultsOf();
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

describe(`every screen at ${String(NARROW)} px (${Object.keys(LOOKS).join(", ")})`, () => {
  const seen = new Set<Screen>();

  it.each<SheetKind>(["good", "warned", "faulty", "unclear"])(
    "of a %s sheet has no violation",
    async (sheet) => {
      await openNarrow(sheet);
      const found: Record<string, unknown> = {};
      const look = async (screen: Screen) => {
        if (seen.has(screen)) return;
        seen.add(screen);
        await openFolds();
        const faults = await faultsInAllLooks();
        if (Object.keys(faults).length > 0) found[screen] = faults;
      };
      await look(START.screen);
      for (const { move, to } of sights(sheet, new Set(seen))) {
        await ACTS[move]?.(bench.pane());
        await arrive(bench.pane(), to.screen);
        await look(to.screen);
      }
      expect(found).toEqual({});
    },
  );

  it("of each tool has no violation", async () => {
    await openNarrow("good");
    const found: Record<string, unknown> = {};
    for (const tool of TOOLS) {
      await bench.press("Công cụ, trợ giúp, ngôn ngữ");
      await bench.pane().getByRole("menuitem", { name: tool }).click();
      await bench.pane().getByRole("heading", { level: 2, name: tool }).waitFor();
      await openFolds();
      const faults = await faultsInAllLooks();
      if (Object.keys(faults).length > 0) found[tool] = faults;
    }
    expect(found).toEqual({});
  });

  it("were all looked at", () => {
    expect([...seen].toSorted()).toEqual(Object.keys(MARKERS).toSorted());
  });
});
