import { asType, type SourceType } from "../../../core/setup/source";
import type { KindSetup } from "../../../core/setup/setup";
import type { Counter } from "../../../session/sheets/counter";
import type { PaneAction } from "../../../session/store/actions";
import { whenAnswered } from "../../../workbook/attempt";

interface Chosen {
  readonly at: number;
  readonly kind: KindSetup;
  readonly type: SourceType;
}

/** Looks for the ballots of a kind again, the way round that the clerk chose. */
export function chooseSource(
  counter: Counter,
  dispatch: (action: PaneAction) => void,
  { at, kind, type }: Chosen,
): void {
  const asked = counter.ask("relayout", { kind: { sheet: kind.sheet, source: kind.source }, type });
  whenAnswered(asked, (found) => {
    const source = found.ok ? found.value : kind.source && asType(kind.source, type);
    dispatch({ type: "kindChanged", at, fields: { source } });
  });
}
