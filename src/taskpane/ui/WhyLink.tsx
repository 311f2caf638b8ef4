import type { FindingCode } from "../../core/finding/finding";
import { useWords } from "../hooks/useWords";
import { HelpLink } from "./HelpLink";
import { findingHelp } from "./helpTopics";

interface WhyLinkProps {
  readonly code: FindingCode;
  /** Whom or what it is about, where several of one code stand on a screen. */
  readonly about?: string;
}

/** Leads to the page of a finding. */
export function WhyLink({ code, about = "" }: WhyLinkProps) {
  const { t } = useWords();
  const text = t("help.why");
  return (
    <div>
      <HelpLink
        topic={findingHelp(code)}
        text={text}
        name={`${text}: ${[code, about].filter(Boolean).join(" ")}`}
      />
    </div>
  );
}
