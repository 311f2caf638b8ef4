import { ballotBook } from "../support/ballotBook";
import { itLong } from "../support/long";
import { nameOf, tour, type SheetKind } from "../support/walk";
import { ACTS, arrive } from "./screens";
import { useWorkbench } from "./useWorkbench";

const bench = useWorkbench();
beforeAll(async () => {
  await bench.open();
});

async function openBook(sheet: SheetKind): Promise<void> {
  await bench.openFile(`${sheet}.xlsx`, await ballotBook(sheet));
}

describe("every transition of the pane's machine", () => {
  const done = new Set<string>();

  const KINDS: readonly SheetKind[] = ["good", "warned", "faulty", "unclear"];

  // Short runs walk the machine itself, click through the pane without a browser, and look at its screens in one.
  KINDS.forEach((sheet) => {
    itLong(`of a ${sheet} sheet leads where it says`, async () => {
      await openBook(sheet);
      const walked: string[] = [];
      for (const stage of tour(sheet, done)) {
        const act = ACTS[stage.move];
        if (!act) throw new Error(`Nobody knows how to ${stage.move}.`);
        walked.push(nameOf(stage));
        await act(bench.pane());
        await arrive(bench.pane(), stage.to.screen).catch(async () => {
          const shown = await bench.pane().locator("main").innerText();
          throw new Error([...walked.slice(-6), "shows instead:", shown].join("\n"));
        });
      }
      expect(walked.length).toBeGreaterThan(0);
    });
  });
});
