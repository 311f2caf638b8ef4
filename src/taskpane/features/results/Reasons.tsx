import { hasBallots } from "../../../core/setup/source";
import type { KindResult, PersonResult } from "../../../core/record/record";
import type { InvalidReasons } from "../../../core/tally/tally";
import type { PaneKey } from "../../../locales/pane";
import { useWords } from "../../hooks/useWords";

const REASONS: readonly (readonly [keyof InvalidReasons, PaneKey])[] = [
  ["unmarked", "results.reason.unmarked"],
  ["multiple", "results.reason.multiple"],
  ["declared", "results.reason.declared"],
  ["ballot", "results.reason.ballot"],
];

interface ReasonsProps {
  readonly person: PersonResult;
  readonly kind: Pick<KindResult, "source">;
}

/** Why ballots are invalid for one person; a table of counts does not say why. */
export function Reasons({ person, kind }: ReasonsProps) {
  const { t } = useWords();
  const { invalid, reasons } = person;
  if (invalid === 0 || !hasBallots(kind.source)) return null;
  const said = REASONS.filter(([reason]) => reasons[reason] > 0).map(([reason, key]) =>
    t(key, { count: reasons[reason] }),
  );
  return <div>{t("results.reasons", { invalid, reasons: said.join(" · ") })}</div>;
}
