import { useMemo, useState } from "react";
import { PAPER_FACTS } from "../../../core/ballot/faultWords";
import { parseArea } from "../../../core/cell/address";
import { countFacts, readPaperNotes } from "../../../core/record/paperNotes";
import type { KindSetup } from "../../../core/record/setup";
import { usePane } from "../../state/context";
import { FACT_NAMES, SCOPE_NAMES, scopeOf } from "../../ui/faultWords";
import { FindingNote } from "../../ui/FindingNote";
import { useLayout } from "../../ui/useLayout";
import { ColumnField } from "./ColumnField";
import { KindNumberField } from "./KindNumberField";
import { kindRegulation, type KindPart } from "./kindPart";

const FINDINGS_SHOWN = 3;

/** What the column says, as it was understood. */
function InColumn({ kind, grid }: KindPart) {
  const { t } = usePane();
  const layout = useLayout();
  const { marks, faultColumn } = kind;
  const notes = useMemo(() => {
    const area = parseArea(marks);
    return grid && area ? readPaperNotes(grid, area, faultColumn, (row) => row + 1) : null;
  }, [grid, marks, faultColumn]);
  if (!notes || faultColumn === "") return null;
  if (notes.findings.length > 0) {
    return notes.findings
      .slice(0, FINDINGS_SHOWN)
      .map((item) => <FindingNote key={item.address} finding={item} role="status" />);
  }
  const counts = countFacts([...notes.byRow.values()].map(({ facts }) => facts));
  const facts = PAPER_FACTS.filter((fact) => counts[fact] > 0).map((fact) =>
    t("papers.count", { fact: t(FACT_NAMES[fact]), count: counts[fact] }),
  );
  return (
    <div className={layout.muted} role="status">
      {facts.length === 0 ? t("papers.foundNone") : t("papers.found", { facts: facts.join(" · ") })}
    </div>
  );
}

const hasNumbers = (kind: KindSetup) => PAPER_FACTS.some((fact) => kind[fact] !== null);

/** Ballots with a fault of the whole paper: a column of the sheet, or a number for each fault. */
export function PaperFaults(part: KindPart) {
  const { at, kind } = part;
  const { state, t } = usePane();
  const layout = useLayout();
  const [hadNumbers] = useState(() => hasNumbers(kind));
  const { faults } = kindRegulation(kind, state.setup);
  const isColumn = kind.faultColumn !== "";
  return (
    <div className={layout.column}>
      <div>{t("papers.intro")}</div>
      <ColumnField at={at} kind={kind} />
      <InColumn {...part} />
      {isColumn && (hadNumbers || hasNumbers(kind)) && (
        <div className={layout.muted}>{t("papers.compared")}</div>
      )}
      {(!isColumn || hadNumbers || hasNumbers(kind)) &&
        PAPER_FACTS.map((fact) => (
          <KindNumberField
            key={fact}
            at={at}
            kind={kind}
            field={fact}
            label={t(FACT_NAMES[fact])}
            hint={t(SCOPE_NAMES[scopeOf(fact, faults)])}
          />
        ))}
    </div>
  );
}
