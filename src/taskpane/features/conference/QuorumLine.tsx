import { isCount } from "../../../core/fraction/isCount";
import { regulationOf } from "../../../core/count/rules";
import { usePane } from "../../hooks/context";
import { QuorumNote } from "../../ui/QuorumNote";
import { useLayout } from "../../ui/useLayout";

/** Whether the conference may proceed, with the arithmetic. */
export function QuorumLine() {
  const { state, t } = usePane();
  const layout = useLayout();
  const { regulation } = regulationOf(state.setup);
  const { summoned, present } = state.setup.conference;
  if (!regulation.quorum) return <div className={layout.muted}>{t("quorum.none")}</div>;
  if (!isCount(summoned) || !isCount(present) || summoned === 0) {
    return <div className={layout.muted}>{t("quorum.unknown")}</div>;
  }
  return <QuorumNote summoned={summoned} present={present} regulation={regulation} />;
}
