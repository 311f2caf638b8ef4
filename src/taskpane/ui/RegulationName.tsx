import { regulationOf } from "../../core/count/rules";
import { usePane } from "../hooks/context";

/** The regulation of the conference by its name; of one that cannot be used, what it is. */
export function RegulationName() {
  const { state, t } = usePane();
  const { regulation: id, custom } = state.setup;
  const { regulation, findings } = regulationOf(state.setup);
  if (findings.length === 0) return regulation.name;
  return custom === null ? id : t("conference.ownFaulty");
}
