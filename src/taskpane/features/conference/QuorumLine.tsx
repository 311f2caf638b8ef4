import { isCount } from "../../../core/fraction/isCount";
import { useRegulation } from "../../hooks/useRegulation";
import { useSelector } from "../../hooks/useSelector";
import { useWords } from "../../hooks/useWords";
import { QuorumNote } from "../../ui/QuorumNote";
import { useLayout } from "../../ui/useLayout";

/** Whether the conference may proceed, with the arithmetic. */
export function QuorumLine() {
  const summoned = useSelector((state) => state.setup.conference.summoned);
  const present = useSelector((state) => state.setup.conference.present);
  const { t } = useWords();
  const layout = useLayout();
  const { regulation } = useRegulation();
  if (!regulation.quorum) return <div className={layout.muted}>{t("quorum.none")}</div>;
  if (!isCount(summoned) || !isCount(present) || summoned === 0) {
    return <div className={layout.muted}>{t("quorum.unknown")}</div>;
  }
  return <QuorumNote summoned={summoned} present={present} regulation={regulation} />;
}
