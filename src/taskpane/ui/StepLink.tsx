import { Button } from "@fluentui/react-components";
import type { PaneKey } from "../../locales/pane";
import { usePane } from "../hooks/context";
import { stepNumber } from "../../session/store/steps";

export type LinkedStep = "conference" | "data" | "check" | "results";

const LABELS: Readonly<Record<LinkedStep, PaneKey>> = {
  conference: "nav.toConference",
  data: "nav.toData",
  check: "nav.toCheck",
  results: "nav.toResults",
};

/** A button to the step where something can be put right. */
export function StepLink({ step }: { readonly step: LinkedStep }) {
  const { dispatch, t } = usePane();
  return (
    <Button size="small" onClick={() => dispatch({ type: "stepEntered", step: stepNumber(step) })}>
      {t(LABELS[step])}
    </Button>
  );
}
