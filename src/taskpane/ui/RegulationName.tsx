import { useRegulation } from "../hooks/useRegulation";
import { useSelector } from "../hooks/useSelector";
import { useWords } from "../hooks/useWords";

/** The regulation of the conference by its name; of one that cannot be used, what it is. */
export function RegulationName() {
  const id = useSelector((state) => state.setup.regulation);
  const custom = useSelector((state) => state.setup.custom);
  const { t } = useWords();
  const { regulation, findings } = useRegulation();
  if (findings.length === 0) return regulation.name;
  return custom === null ? id : t("conference.ownFaulty");
}
