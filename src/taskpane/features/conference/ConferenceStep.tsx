import { lazy, Suspense } from "react";
import { useSelector } from "../../hooks/useSelector";
import { useWords } from "../../hooks/useWords";
import { ClerkField } from "../../ui/ClerkField";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { ConferenceCount, ConferenceWords } from "./fields";
import { Implementing } from "./Implementing";
import { QuorumLine } from "./QuorumLine";
import { Regulation } from "./Regulation";
import { RegulationFolds } from "./RegulationFolds";

// The words of the findings come after the first paint.
const Checks = lazy(async () => ({ default: (await import("./Checks")).Checks }));

const MORE_NUMBERS = ["members", "absent", "presentAtVote", "boardSize"] as const;
const MORE_WORDS = ["assignedBy", "start", "end", "place", "locality", "boardHead"] as const;
const PAPER_WORDS = ["chair", "boardMembers", "observers", "addressees", "superior"] as const;

function More() {
  const conference = useSelector((state) => state.setup.conference);
  const clerk = useSelector((state) => state.setup.clerk);
  const { t } = useWords();
  const layout = useLayout();
  const isFilled =
    MORE_NUMBERS.some((field) => conference[field] !== null) ||
    [...MORE_WORDS, ...PAPER_WORDS].some((field) => conference[field] !== "") ||
    clerk !== "";
  return (
    <Fold summary={t("conference.more")} isOpen={isFilled}>
      <div className={layout.column}>
        <ConferenceCount field="members" />
        <div className={layout.pair}>
          <ConferenceCount field="absent" />
          <ConferenceCount field="presentAtVote" />
        </div>
        <ConferenceWords field="assignedBy" />
        <div className={layout.pair}>
          <ConferenceWords field="start" type="time" />
          <ConferenceWords field="end" type="time" />
        </div>
        <ConferenceWords field="place" />
        <ConferenceWords field="locality" />
        <ConferenceCount field="boardSize" />
        <ConferenceWords field="boardHead" />
        <ConferenceWords field="boardMembers" isLong />
        <ConferenceWords field="chair" />
        <ConferenceWords field="observers" isLong />
        <ConferenceWords field="superior" />
        <ConferenceWords field="addressees" isLong />
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
      <ConferenceWords field="unit" />
      <ConferenceWords field="name" />
      <ConferenceWords field="date" type="date" />
      <div className={layout.pair}>
        <ConferenceCount field="summoned" />
        <ConferenceCount field="present" />
      </div>
      <QuorumLine />
      <Suspense>
        <Checks />
      </Suspense>
      <More />
      <div className={layout.muted}>{t("conference.unknown")}</div>
    </div>
  );
}
