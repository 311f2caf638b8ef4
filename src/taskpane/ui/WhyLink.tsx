import type { FindingCode } from "../../core/finding/finding";
import { useWords } from "../hooks/useWords";
import { HelpLink } from "./HelpLink";
import { findingHelp } from "./helpTopics";

/** Leads to the page of a finding. */
export function WhyLink({ code }: { readonly code: FindingCode }) {
  const { t } = useWords();
  const text = t("help.why");
  return (
    <div>
      <HelpLink topic={findingHelp(code)} text={text} name={`${text}: ${code}`} />
    </div>
  );
}
