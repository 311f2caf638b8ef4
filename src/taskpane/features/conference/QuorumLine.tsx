import { quorum } from "../../../core/check/quorum";
import { findRegulation } from "../../../core/regulation";
import { usePane } from "../../state/context";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";

/** Whether the conference may proceed, with the arithmetic. */
export function QuorumLine() {
  const { state, t } = usePane();
  const layout = useLayout();
  const regulation = findRegulation(state.setup.regulation);
  const rule = regulation?.quorum;
  if (!regulation || !rule) {
    return <div className={layout.muted}>{t("quorum.none")}</div>;
  }
  const { summoned, present } = state.setup.conference;
  const result = quorum(summoned, present, regulation);
  if (!result) return <div className={layout.muted}>{t("quorum.unknown")}</div>;
  const share = `${String(rule.fraction.numerator)}/${String(rule.fraction.denominator)}`;
  return (
    <Note tone={result.isMet ? "good" : "fault"} role="status">
      {result.isMet
        ? t("quorum.met", { proof: result.proof })
        : t("quorum.missed", { proof: result.proof, share })}
    </Note>
  );
}
