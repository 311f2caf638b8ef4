import type { SheetGrid } from "../../../core/cell/cell";
import { regulationOf, regulationOfKind } from "../../../core/record/rules";
import type { CountSetup, KindSetup } from "../../../core/record/setup";
import type { Regulation } from "../../../core/regulation/regulation";
import type { KindView } from "./describeKind";

/** What every part of a kind's card works with. */
export interface KindPart {
  readonly at: number;
  readonly kind: KindSetup;
  readonly grid: SheetGrid | undefined;
  readonly view: KindView | null;
}

/** The regulation by which a kind is counted. */
export function kindRegulation(kind: KindSetup, setup: CountSetup): Regulation {
  return regulationOfKind(kind, regulationOf(setup).regulation).regulation;
}
