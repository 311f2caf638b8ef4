import { sayGround, sayLimit } from "../../../locales/proof";
import { mergeClasses } from "@fluentui/react-components";
import { percent } from "../../../core/fraction/percent";
import type { KindResult, PersonResult } from "../../../core/record/record";
import type { Regulation } from "../../../core/regulation/regulation";
import { useWords } from "../../hooks/useWords";
import { useLayout } from "../../ui/useLayout";
import { Bar, LEVEL_PARTS, PART_NAMES } from "./Bar";
import { Reasons } from "./Reasons";
import { isFlagged } from "../../../core/record/flagged";
import { nextBand, proofLines } from "./verdict";

interface DetailsProps {
  readonly person: PersonResult;
  readonly kind: KindResult;
  readonly regulation: Regulation | null;
}

/** The shares of the three levels, where they can be told. */
function Shares({ person, kind: { base, rounding } }: Pick<DetailsProps, "person" | "kind">) {
  const { t } = useWords();
  const layout = useLayout();
  if (base === null) return null;
  const shares = LEVEL_PARTS.map(
    (part) => `${t(PART_NAMES[part])} ${percent(person[part], base, rounding)}%`,
  );
  return <div className={layout.muted}>{shares.join(" · ")}</div>;
}

function Verdict({ person, kind, regulation }: DetailsProps) {
  const { t } = useWords();
  const layout = useLayout();
  const { label, margin, ground, consequence } = person;
  const band = nextBand(person, kind.base, regulation);
  if (label === null) return <div>{t("results.noVerdict")}</div>;
  return (
    <>
      <div className={layout.strong}>{label}</div>
      {isFlagged(person) && <div className={layout.strong}>{`▲ ${t("results.flag")}`}</div>}
      {proofLines(person, t).map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div>
        {band !== null && margin !== null
          ? t("results.margin", { margin, band: sayLimit(band, true, t) })
          : t("results.marginNone")}
      </div>
      {ground !== null && <div>{t("results.clause", { clause: sayGround(ground, t) })}</div>}
      {consequence !== null && <div>{t("results.consequence", { text: consequence })}</div>}
    </>
  );
}

/** How one person's result came about: bar, shares, proof, margin, ground, consequence. */
export function PersonDetails({ person, kind, regulation }: DetailsProps) {
  const layout = useLayout();
  return (
    <div className={mergeClasses(layout.tight, layout.breakable)}>
      {person.office !== "" && <div className={layout.muted}>{person.office}</div>}
      <Bar counts={person} />
      <Shares person={person} kind={kind} />
      <Verdict person={person} kind={kind} regulation={regulation} />
      <Reasons person={person} kind={kind} />
    </div>
  );
}
