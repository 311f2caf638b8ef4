import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { finding } from "../../../core/finding/finding";
import type { SheetGrid } from "../../../core/cell/cell";
import type { KindSetup } from "../../../core/record/setup";
import { usePane } from "../../state/context";
import { Busy } from "../../ui/Busy";
import { FindingNote } from "../../ui/FindingNote";
import { GrownNote } from "../../ui/GrownNote";
import { useLayout } from "../../ui/useLayout";
import { Ask } from "./Ask";
import { Correct } from "./Correct";
import { describeKind, type KindView } from "./describeKind";
import { KindFields } from "./KindFields";
import { KindFolds } from "./KindFolds";
import { PickButtons } from "./PickButtons";
import { Recognised } from "./Recognised";

interface KindCardProps {
  readonly at: number;
  readonly kind: KindSetup;
}

interface FoundProps extends KindCardProps {
  readonly grid: SheetGrid | undefined;
  readonly view: KindView | null;
}

function Found({ at, kind, grid, view }: FoundProps) {
  const { state, t } = usePane();
  if (grid && view) {
    return (
      <>
        {view.form === "ballots" && <Ask at={at} view={view} grid={grid} />}
        <Recognised view={view} grid={grid} />
      </>
    );
  }
  if (!grid && state.reading.status === "busy") return <Busy text={t("data.reading")} />;
  if (!grid && state.reading.finding) return <FindingNote finding={state.reading.finding} role="alert" />;
  const range = `${kind.sheet}!${kind.marks}`;
  return <FindingNote finding={grid ? finding("F101", {}) : finding("F105", { range })} role="alert" />;
}

/** One kind of ballot: its range, what was recognised there, its figures. */
export function KindCard({ at, kind }: KindCardProps) {
  const { state, dispatch, t } = usePane();
  const layout = useLayout();
  const grid = state.reading.sheets.get(kind.sheet);
  const { marks, people, layout: codes } = kind;
  // Not by the kind itself: typing its name must not read thousands of cells again.
  const view = useMemo(
    () => (grid ? describeKind({ marks, people, layout: codes }, grid) : null),
    [marks, people, codes, grid],
  );
  const name = kind.label === "" ? t("data.kind", { number: at + 1 }) : kind.label;
  return (
    <section className={layout.card} aria-label={name}>
      <div className={layout.breakable}>
        {state.setup.kinds.length > 1 && <div className={layout.strong}>{name}</div>}
        {t("data.range")} <span className={layout.strong}>{`${kind.sheet}!${kind.marks}`}</span>
      </div>
      <PickButtons at={at} isPrimary={false} />
      <GrownNote at={at} kind={kind} />
      <Found at={at} kind={kind} grid={grid} view={view} />
      <Correct at={at} kind={kind} grid={grid} />
      <KindFields at={at} kind={kind} view={view} />
      <KindFolds at={at} kind={kind} grid={grid} view={view} />
      <div className={layout.row}>
        <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "kindRemoved", at })}>
          {t("data.remove")}
        </Button>
      </div>
    </section>
  );
}
