import { PAPER_FACTS } from "../../../core/ballot/paperFacts";
import { hasFaultColumn, type KindSetup } from "../../../core/setup/setup";
import type { PaneKey } from "../../../locales/pane";
import { useWords } from "../../hooks/useWords";
import { Fold } from "../../ui/Fold";
import { Annex } from "./Annex";
import { useKindRegulation, type KindPart } from "./kindPart";
import { LeftOut } from "./LeftOut";
import { PaperFaults } from "./PaperFaults";
import { Previous } from "./Previous";
import { Voters } from "./Voters";

const VOTER_NUMBERS = ["mailed", "late", "members", "summoned", "present"] as const;

function hasVoters(kind: KindSetup): boolean {
  return kind.place !== "" || kind.regulation !== "" || VOTER_NUMBERS.some((field) => kind[field] !== null);
}

function hasFaults(kind: KindSetup): boolean {
  return hasFaultColumn(kind) || PAPER_FACTS.some((fact) => kind[fact] !== null);
}

interface Part {
  readonly title: PaneKey;
  readonly isFilled: boolean;
  readonly View: (part: KindPart) => React.ReactNode;
}

/** What only some votes have; each part is open where something was said in it. */
export function KindFolds(part: KindPart) {
  const { t } = useWords();
  const { kind } = part;
  const parts: readonly Part[] = [
    { title: "voters.title", isFilled: hasVoters(kind), View: Voters },
    ...(kind.source?.type === "counts"
      ? []
      : [{ title: "papers.title", isFilled: hasFaults(kind), View: PaperFaults } as const]),
    { title: "left.title", isFilled: kind.excluded.length > 0, View: LeftOut },
    { title: "annex.title", isFilled: kind.group !== "", View: Annex },
  ];
  const previous: readonly Part[] =
    useKindRegulation(kind).repeated === null
      ? []
      : [{ title: "previous.title", isFilled: kind.previousLow !== "", View: Previous }];
  return (
    <div>
      {[...parts, ...previous].map(({ title, isFilled, View }) => (
        <Fold key={title} summary={t(title)} isOpen={isFilled}>
          <View {...part} />
        </Fold>
      ))}
    </div>
  );
}
