import { regulationOfKind } from "../../../core/count/rules";
import type { KindSetup } from "../../../core/setup/setup";
import type { Regulation } from "../../../core/regulation/regulation";
import { useRegulation } from "../../hooks/useRegulation";
import type { PaperSummary } from "../../../session/sheets/questions";
import type { KindView } from "../../../session/describe/describeKind";

/** What every part of a kind's card works with. */
export interface KindPart {
  readonly at: number;
  readonly kind: KindSetup;
  readonly view: KindView | null;
  readonly papers: PaperSummary | null;
}

/** The regulation by which a kind is counted. */
export function useKindRegulation(kind: KindSetup): Regulation {
  return regulationOfKind(kind, useRegulation().regulation).regulation;
}
