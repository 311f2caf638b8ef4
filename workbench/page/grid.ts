import type { Engine } from "../engine/engine";
import type { Live } from "../model/live";
import { refuseProtectedDeeds } from "./protection";
import { revealSelections } from "./reveal";

/** Has the grid do what Excel's does and Univer's alone would not. */
export function prepareGrid(engine: Engine, live: () => Live, say: (text: string) => void): void {
  revealSelections(engine);
  refuseProtectedDeeds(engine, live, say);
}
