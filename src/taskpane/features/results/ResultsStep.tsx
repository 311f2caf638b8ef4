import type { CountRecord, KindResult } from "../../../core/record/record";
import { useSelector } from "../../hooks/useSelector";
import { useWords } from "../../hooks/useWords";
import { faultCount } from "../../../session/store/selectors";
import { Note } from "../../ui/Note";
import { RecordGate } from "../../ui/RecordGate";
import { StepLink } from "../../ui/StepLink";
import { CardContext } from "../../ui/useCardName";
import { useLayout } from "../../ui/useLayout";
import { kindName } from "./kindName";
import { KindRules } from "./KindRules";
import { Left } from "./Left";
import { Papers } from "./Papers";
import { People } from "./People";
import { SameNames } from "./SameNames";
import { flaggedCount, regulationOfResult } from "./verdict";

function NotFinal({ count }: { readonly count: number }) {
  const { t } = useWords();
  const layout = useLayout();
  return (
    <Note tone="fault" role="status">
      <div className={layout.tight}>
        {t("results.notFinal", { count })}
        <div>
          <StepLink step="check" />
        </div>
      </div>
    </Note>
  );
}

interface KindProps {
  readonly at: number;
  readonly kind: KindResult;
  readonly record: CountRecord;
}

function Kind({ at, kind, record }: KindProps) {
  const setup = useSelector((state) => state.setup);
  const { t } = useWords();
  const layout = useLayout();
  const { base, people, collected } = kind;
  const isNamed = record.kinds.length > 1 || kind.label !== "";
  const regulation = regulationOfResult(kind, setup);
  const facts = { people: people.length, ballots: collected, flagged: flaggedCount(kind) };
  const note =
    base === null ? t("results.noBase") : t("results.base", { note: t(`base.${kind.baseRule}`), base });
  return (
    <section className={layout.column}>
      <div>
        {isNamed && <h3 className={layout.heading}>{kindName(kind, at, t)}</h3>}
        <div className={layout.strong}>{t("results.summary", facts)}</div>
        <div className={layout.muted}>{note}</div>
      </div>
      <KindRules kind={kind} record={record} />
      <Papers kind={kind} />
      <CardContext value={record.kinds.length > 1 ? kindName(kind, at, t) : ""}>
        <People kind={kind} name={kindName(kind, at, t)} regulation={regulation} />
      </CardContext>
      <Left kind={kind} />
    </section>
  );
}

function Results({ record }: { readonly record: CountRecord }) {
  const { t } = useWords();
  const layout = useLayout();
  const faults = faultCount(record);
  return (
    <div className={layout.column}>
      {faults > 0 && <NotFinal count={faults} />}
      {record.kinds.length === 0 && (
        <Note tone="plain">
          <div className={layout.strong}>{t("results.none")}</div>
          {t("results.noneText")}
        </Note>
      )}
      <SameNames record={record} />
      {record.kinds.map((kind, at) => (
        <Kind key={at} at={at} kind={kind} record={record} />
      ))}
    </div>
  );
}

/** Step 4: counts, shares and verdicts, each with its arithmetic. */
export function ResultsStep() {
  return <RecordGate>{(record) => <Results record={record} />}</RecordGate>;
}
