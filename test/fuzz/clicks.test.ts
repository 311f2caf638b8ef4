import fc from "fast-check";
import { ACTS, arrive } from "../browser/screens";
import { useWorkbench } from "../browser/useWorkbench";
import { ballotBook } from "../support/ballotBook";
import { itLong } from "../support/long";
import { movesFrom, START, type Move, type Place, type SheetKind } from "../support/walk";
import { fuzz, FUZZ_MS } from "./fuzz";

const bench = useWorkbench();
beforeAll(async () => {
  await bench.open();
});

const KINDS: readonly SheetKind[] = ["good", "warned", "faulty", "unclear"];
const MOST_CLICKS = 25;

const walks = fc.record({
  sheet: fc.constantFrom(...KINDS),
  turns: fc.array(fc.nat(1000), { minLength: 5, maxLength: MOST_CLICKS }),
});

async function openBook(sheet: SheetKind): Promise<void> {
  await bench.openFile(`${sheet}.xlsx`, await ballotBook(sheet));
}

function chosen(place: Place, sheet: SheetKind, turn: number): readonly [Move, Place] {
  const moves = movesFrom(place, sheet).filter(([move]) => ACTS[move] !== undefined);
  const move = moves[turn % moves.length];
  if (!move) throw new Error(`Nothing can be done at ${place.screen}.`);
  return move;
}

itLong(
  "any clicks lead where the machine says, and nothing complains on the way",
  async () => {
    const property = fc.asyncProperty(walks, async ({ sheet, turns }) => {
      await openBook(sheet);
      let place = START;
      const walked: string[] = [sheet];
      for (const turn of turns) {
        const [move, to] = chosen(place, sheet, turn);
        walked.push(`${move} → ${to.screen}`);
        await ACTS[move]?.(bench.pane());
        await arrive(bench.pane(), to.screen).catch(async (error: unknown) => {
          const shown = await bench.pane().locator("main").innerText();
          throw new Error([...walked, "shows instead:", shown.slice(0, 600)].join("\n"), { cause: error });
        });
        place = to;
      }
      expect(bench.complaints).toEqual([]);
    });
    await fuzz(property, 3);
  },
  FUZZ_MS,
);
