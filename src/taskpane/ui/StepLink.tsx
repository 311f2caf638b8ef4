import { Button } from "@fluentui/react-components";
import type { PaneKey } from "../../locales/pane";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
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
  const dispatch = useDispatch();
  const { t } = useWords();
  return (
    <Button size="small" onClick={() => dispatch({ type: "stepEntered", step: stepNumber(step) })}>
      {t(LABELS[step])}
    </Button>
  );
}
