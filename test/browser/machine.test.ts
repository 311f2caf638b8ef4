import { ballotBook } from "../support/ballotBook";
import { nameOf, tour, type SheetKind } from "../support/walk";
import { ACTS, arrive } from "./screens";
import { useWorkbench } from "./useWorkbench";

const bench = useWorkbench();
beforeAll(async () => {
  await bench.open();
});

async function openBook(sheet: SheetKind): Promise<void> {
  const file = {
    name: `${sheet}.xlsx`,
    mimeType: "application/octet-stream",
    buffer: await ballotBook(sheet),
  };
  await bench.reopened(() => bench.page.locator("#open").setInputFiles(file));
}

describe("every transition of the pane's machine", () => {
  const done = new Set<string>();

  it.each<SheetKind>(["good", "warned", "faulty", "unclear"])(
    "of a %s sheet leads where it says",
    async (sheet) => {
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
    },
  );
});
