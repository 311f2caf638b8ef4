import { Suspense } from "react";
import { useSelector } from "../../hooks/useSelector";
import { useWords } from "../../hooks/useWords";
import { ClerkField } from "../../ui/ClerkField";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { fieldsOf } from "./conferenceFields";
import { ConferenceFields } from "./fields";
import { Implementing } from "./Implementing";
import { QuorumLine } from "./QuorumLine";
import { Regulation } from "./Regulation";
import { RegulationFolds } from "./RegulationFolds";
import { lazyPart } from "../../ui/lazyPart";
import { CONFERENCE } from "./later";

// The words of the findings come after the first paint.
const Checks = lazyPart(CONFERENCE.checks);

const MORE = fieldsOf("more");

function More() {
  const isTyped = useSelector(({ setup }) =>
    MORE.some((field) => setup.conference[field] !== null && setup.conference[field] !== ""),
  );
  const isSought = useSelector(({ sought }) => sought !== null && MORE.includes(sought));
  const isNamed = useSelector((state) => state.setup.clerk !== "");
  const { t } = useWords();
  const layout = useLayout();
  return (
    <Fold summary={t("conference.more")} isOpen={isTyped || isNamed || isSought}>
      <div className={layout.column}>
        <ConferenceFields part="more" />
        <ClerkField />
      </div>
    </Fold>
  );
}

/** Step 1: which regulation, whose conference, who came. */
export function ConferenceStep() {
  const { t } = useWords();
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <Regulation />
      <Implementing />
      <RegulationFolds />
      <ConferenceFields part="first" />
      <QuorumLine />
      <Suspense>
        <Checks />
      </Suspense>
      <More />
      <div className={layout.muted}>{t("conference.unknown")}</div>
    </div>
  );
}
