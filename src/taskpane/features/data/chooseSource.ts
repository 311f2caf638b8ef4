import { asType, type SourceType } from "../../../core/setup/source";
import type { KindSetup } from "../../../core/setup/setup";
import type { Counter } from "../../../session/sheets/counter";
import type { PaneAction } from "../../../session/store/actions";

interface Chosen {
  readonly at: number;
  readonly kind: KindSetup;
  readonly type: SourceType;
}

/** Looks for the ballots of a kind again, the way round that the clerk chose. */
export async function chooseSource(
  counter: Counter,
  dispatch: (action: PaneAction) => void,
  { at, kind, type }: Chosen,
): Promise<void> {
  const found = await counter.ask("relayout", { kind: { sheet: kind.sheet, source: kind.source }, type });
  const source = found.ok ? found.value : kind.source && asType(kind.source, type);
  dispatch({ type: "kindChanged", at, fields: { source } });
}
