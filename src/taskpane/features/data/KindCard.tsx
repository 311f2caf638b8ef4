import { sourceTexts } from "../../../core/setup/sourceText";
import { Button, mergeClasses } from "@fluentui/react-components";
import { finding } from "../../../core/finding/finding";
import type { KindSetup } from "../../../core/setup/setup";
import type { KindDescription } from "../../../session/sheets/questions";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { useDescription } from "../../hooks/useDescription";
import { Busy } from "../../ui/Busy";
import { FindingNote } from "../../ui/FindingNote";
import { GrownNote } from "../../ui/GrownNote";
import { CardContext, useCardName } from "../../ui/useCardName";
import { Why } from "../../ui/Why";
import { useLayout } from "../../ui/useLayout";
import { useStale } from "../../ui/useStale";
import { Ask } from "./Ask";
import { Correct } from "./Correct";
import { KindFields } from "./KindFields";
import { KindFolds } from "./KindFolds";
import { PickButtons } from "./PickButtons";
import { Recognised } from "./Recognised";

interface KindCardProps {
  readonly at: number;
  readonly kind: KindSetup;
}

interface RecognisedPartProps extends KindCardProps {
  readonly description: KindDescription | null | undefined;
}

/** What stands in the way while nothing is known of the cells. */
function Unknown() {
  const status = useSelector((state) => state.reading.status);
  const refusal = useSelector((state) => state.reading.finding);
  const { t } = useWords();
  if (refusal) return <FindingNote finding={refusal} role="alert" />;
  return status === "stopped" ? null : <Busy text={t("data.reading")} />;
}

function RecognisedPart({ at, kind, description }: RecognisedPartProps) {
  if (description === undefined) return <Unknown />;
  if (description === null) {
    const range = `${kind.sheet}!${sourceTexts(kind.source).marks}`;
    return <FindingNote finding={finding("F105", { range })} role="alert" />;
  }
  const { view, preview, meanings } = description;
  if (!view || !preview) return <FindingNote finding={finding("F101", {})} role="alert" />;
  return (
    <>
      {view.form === "ballots" && <Ask at={at} kind={kind} view={view} meanings={meanings} />}
      <Recognised view={view} preview={preview} />
      {view.form === "ballots" && <Why sheet={kind.sheet} marks={kind.source?.marks ?? null} />}
    </>
  );
}

function RemoveButton({ at }: { readonly at: number }) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const nameIn = useCardName();
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={nameIn(t("data.remove"))}
      onClick={() => dispatch({ type: "kindRemoved", at })}
    >
      {t("data.remove")}
    </Button>
  );
}

/** One kind of ballot: its range, what was recognised there, its figures. */
export function KindCard({ at, kind }: KindCardProps) {
  const kinds = useSelector((state) => state.setup.kinds);
  const isAlone = useSelector((state) => state.setup.kinds.length === 1 && !state.isAddingKind);
  const { t } = useWords();
  const layout = useLayout();
  const description = useDescription(kind);
  const stale = useStale();
  const view = description?.view ?? null;
  const name = kind.label === "" ? t("data.kind", { number: at + 1 }) : kind.label;
  return (
    <CardContext value={isAlone ? "" : name}>
      <section className={layout.card} aria-label={name}>
        <div className={layout.breakable}>
          {kinds.length > 1 && <div className={layout.strong}>{name}</div>}
          {t("data.range")}{" "}
          <span className={layout.strong}>{`${kind.sheet}!${sourceTexts(kind.source).marks}`}</span>
        </div>
        <PickButtons at={at} isPrimary={false} />
        <GrownNote at={at} kind={kind} />
        <div className={mergeClasses(layout.column, stale.className)} aria-busy={stale.isStale}>
          <RecognisedPart at={at} kind={kind} description={description} />
        </div>
        <Correct at={at} kind={kind} />
        <KindFields at={at} kind={kind} view={view} />
        <KindFolds at={at} kind={kind} view={view} papers={description?.papers ?? null} />
        <div className={layout.row}>
          <RemoveButton at={at} />
        </div>
      </section>
    </CardContext>
  );
}
