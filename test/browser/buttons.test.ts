import { ballotBook } from "../support/ballotBook";
import { buttonFaults } from "./buttons";
import { ACTS, arrive } from "./screens";
import { TOOLS } from "./toolNames";
import { useWorkbench } from "./useWorkbench";
import { describeLong } from "../support/long";

const bench = useWorkbench();
beforeAll(async () => {
  await bench.open();
});

/** A button of each step that is there once the step shows what was counted. */
const SHOWN = { check: "⟳ Kiểm tra lại", results: "Sao chép bảng", report: "Xem trước" };

async function openFolds(): Promise<void> {
  await bench.pane().evaluate(() => {
    document.querySelectorAll("details").forEach((fold) => (fold.open = true));
  });
}

async function faults(): Promise<readonly string[]> {
  await openFolds();
  return buttonFaults(bench.pane());
}

describeLong("with the same ballots taken as two kinds", () => {
  it("no two buttons of a step have the same name, and one at most is primary", async () => {
    await bench.openFile("warned.xlsx", await ballotBook("warned"));
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      found[name] = await faults();
    };
    const pane = bench.pane();
    await look("first");
    await ACTS.data?.(pane);
    await arrive(pane, "data.empty");
    await look("data, empty");
    await ACTS.pick?.(pane);
    await arrive(pane, "data.recognised");
    await ACTS.add?.(pane);
    await arrive(pane, "data.adding");
    await look("data, adding");
    await pane.getByRole("button", { name: "Dùng vùng đang chọn" }).last().click();
    await arrive(pane, "data.recognised");
    await look("data");
    for (const [step, button] of Object.entries(SHOWN)) {
      await ACTS[step as keyof typeof SHOWN]?.(pane);
      await pane.locator("main").getByRole("button", { name: button }).first().waitFor();
      await pane.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
      await look(step);
    }
    expect(Object.entries(found).filter(([, all]) => all.length > 0)).toEqual([]);
  });
});

describeLong("each tool", () => {
  it("has a name of its own for each button, and one primary button at most", async () => {
    const found: Record<string, readonly string[]> = {};
    for (const name of TOOLS) {
      await bench.press("Công cụ, trợ giúp, ngôn ngữ");
      await bench.pane().getByRole("menuitem", { name }).click();
      await bench.pane().getByRole("heading", { level: 2, name }).waitFor();
      found[name] = await faults();
    }
    expect(Object.entries(found).filter(([, all]) => all.length > 0)).toEqual([]);
  });
});

describeLong("the eyes of the last step", () => {
  it("stand one below the other at the right edge", async () => {
    await ACTS.report?.(bench.pane());
    const eyes = bench.pane().getByRole("button", { name: /^Xem trước/ });
    await eyes.first().waitFor();
    const gaps = await eyes.evaluateAll((all) =>
      all.map((eye) => {
        const line = eye.parentElement;
        if (line?.lastElementChild !== eye) return 0;
        return Math.round(line.getBoundingClientRect().right - eye.getBoundingClientRect().right);
      }),
    );
    expect(gaps.length).toBeGreaterThan(3);
    expect(gaps.filter((gap) => gap !== 0)).toEqual([]);
  });
});
