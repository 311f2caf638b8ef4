import { STEPS } from "../../session/store/steps";
import { useSelector } from "../hooks/useSelector";
import { useWords } from "../hooks/useWords";
import { HelpLink } from "../ui/HelpLink";
import { STEP_HELP } from "../ui/helpTopics";

/** Leads to the page of the step that is shown. */
export function StepHelp() {
  const step = useSelector((state) => STEPS[state.step] ?? "conference");
  const { t } = useWords();
  return <HelpLink topic={STEP_HELP[step]} text={t("help.open")} />;
}
