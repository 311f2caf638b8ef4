import type { Engine } from "../engine/engine";
import type { Live } from "../model/live";
import { showCharts } from "./charts";
import { showLists } from "./lists";
import { refuseProtectedDeeds } from "./protection";
import { revealSelections } from "./reveal";

/**
 * Has the grid do what Excel's does and Univer's alone would not.
 *
 * @returns to be called when what it shows beside Univer may have changed
 */
export function prepareGrid(engine: Engine, live: () => Live, say: (text: string) => void): () => void {
  revealSelections(engine);
  refuseProtectedDeeds(engine, live, say);
  const [lists, charts] = [showLists(engine, live), showCharts(engine, live)];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    // A batch of the add-in changes many things one after another.
    waiting ??= setTimeout(() => {
      waiting = undefined;
      lists();
      charts();
    }, 0);
  };
  refresh();
  return refresh;
}
