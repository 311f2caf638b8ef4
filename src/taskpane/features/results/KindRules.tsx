import { sayChange } from "../../../locales/rules";
import { arithmetic } from "../../../core/fraction/comparison";
import type { CountRecord, KindResult } from "../../../core/record/record";
import { useWords } from "../../hooks/useWords";
import { SourceStatus } from "../../ui/SourceStatus";
import { useLayout } from "../../ui/useLayout";

interface KindRulesProps {
  readonly kind: KindResult;
  readonly record: CountRecord;
}

/** By which rules a kind was counted: its regulation where it is not the conference's, its source, its changes. */
export function KindRules({ kind, record }: KindRulesProps) {
  const { t } = useWords();
  const layout = useLayout();
  const { regulationName, changes, mailed, late, quorumProof } = kind;
  const isMixed = record.kinds.some((other) => other.regulationName !== record.regulationName);
  const isMailed = mailed !== null || late !== null;
  return (
    <div className={layout.tight}>
      {(isMixed || changes.length > 0) && <div>{t("results.regulation", { name: regulationName })}</div>}
      {changes.length > 0 && (
        <div>
          {t("results.changes", { changes: changes.map((change) => sayChange(change, t)).join("; ") })}
        </div>
      )}
      <SourceStatus {...kind} />
      {isMailed && (
        <div className={layout.muted}>{t("results.post", { posted: mailed ?? "–", late: late ?? "–" })}</div>
      )}
      {quorumProof !== null && kind.quorum === true && (
        <div className={layout.muted}>{t("quorum.met", { proof: arithmetic(quorumProof) })}</div>
      )}
    </div>
  );
}
