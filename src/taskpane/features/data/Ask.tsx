import { Button } from "@fluentui/react-components";
import { layoutName, type Reading } from "../../../core/ballot/reading";
import type { KindSetup } from "../../../core/setup/setup";
import { hasBallots, type Source, type SourceType } from "../../../core/setup/source";
import { chooseSource } from "./chooseSource";
import { useDispatch, useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import type { BallotsView, Meaning } from "../../../session/describe/describeKind";
import { signWords } from "./signWords";

interface AskProps {
  readonly at: number;
  readonly kind: KindSetup;
  readonly view: BallotsView;
  /** What each choice would count to. */
  readonly meanings: readonly Meaning[];
}

interface ChoiceProps {
  readonly at: number;
  readonly kind: KindSetup;
  readonly reading: Reading;
  readonly meaning: Meaning | undefined;
}

/** The source of a kind with the codes that were chosen. */
function withReading({ source }: KindSetup, reading: Reading): Source | null {
  return hasBallots(source) ? { ...source, signs: reading } : source;
}

function Choice({ at, kind, reading, meaning }: ChoiceProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const signs = reading.layout === "boxes" ? t("data.boxSigns") : signWords(t, reading.codes);
  const choose = () => dispatch({ type: "kindChanged", at, fields: { source: withReading(kind, reading) } });
  return (
    <li className={layout.card}>
      <div className={layout.strong}>{signs}</div>
      {meaning && <div>{t("data.would", { ...meaning })}</div>}
      <div className={layout.row}>
        <Button aria-label={`${t("data.choose")}: ${signs}`} onClick={choose}>
          {t("data.choose")}
        </Button>
      </div>
    </li>
  );
}

/** Rows or columns: a sheet with names on both sides does not say. */
function AskShape({ at, kind }: Pick<AskProps, "at" | "kind">) {
  const { counter } = useServices();
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const choose = (type: SourceType) => chooseSource(counter, dispatch, { at, kind, type });
  return (
    <Note tone="warning" role="status">
      <div className={layout.tight}>
        {t("data.askShape")}
        <div className={layout.row}>
          <Button onClick={() => choose("rows")}>{t("data.shapeRows")}</Button>
          <Button onClick={() => choose("columns")}>{t("data.shapeTurned")}</Button>
        </div>
      </div>
    </Note>
  );
}

/** What only the clerk can know: which codes were used, where the marks leave it open. */
export function Ask({ at, kind, view, meanings }: AskProps) {
  const { t } = useWords();
  const layout = useLayout();
  if (view.isTwoWays) return <AskShape at={at} kind={kind} />;
  if (view.choices.length < 2) return null;
  return (
    <Note tone="warning" role="status">
      <div className={layout.tight}>
        {t("data.ask", { count: view.choices.length })}
        <ul className={`${layout.plainList} ${layout.tight}`}>
          {view.choices.map((reading, place) => (
            <Choice
              key={layoutName(reading)}
              at={at}
              kind={kind}
              reading={reading}
              meaning={meanings[place]}
            />
          ))}
        </ul>
      </div>
    </Note>
  );
}
