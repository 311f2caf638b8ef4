import { hasFaultColumn } from "../../../core/setup/setup";
import { useState } from "react";
import { PAPER_FACTS } from "../../../core/ballot/paperFacts";
import type { KindSetup } from "../../../core/setup/setup";
import { useWords } from "../../hooks/useWords";
import { FACT_NAMES, SCOPE_NAMES, scopeOf } from "../../ui/faultWords";
import { FindingNote } from "../../ui/FindingNote";
import { useLayout } from "../../ui/useLayout";
import { ColumnField } from "./ColumnField";
import { KindNumberField } from "./KindNumberField";
import { useKindRegulation, type KindPart } from "./kindPart";

/** What the column says, as it was understood. */
function InColumn({ kind, papers }: KindPart) {
  const { t } = useWords();
  const layout = useLayout();
  if (!papers || !hasFaultColumn(kind)) return null;
  const { findings, counts } = papers;
  if (findings.length > 0) {
    return findings.map((item) => <FindingNote key={item.address} finding={item} role="status" />);
  }
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
  const { t } = useWords();
  const layout = useLayout();
  const [hadNumbers] = useState(() => hasNumbers(kind));
  const { faults } = useKindRegulation(kind);
  const isColumn = hasFaultColumn(kind);
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
