import { Button } from "@fluentui/react-components";
import { layoutName, type Reading } from "../../../core/ballot/reading";
import { usePane } from "../../state/context";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { signsOf, type BallotsView, type Meaning } from "./describeKind";

interface AskProps {
  readonly at: number;
  readonly view: BallotsView;
  /** What each choice would count to. */
  readonly meanings: readonly Meaning[];
}

interface ChoiceProps {
  readonly at: number;
  readonly reading: Reading;
  readonly meaning: Meaning | undefined;
}

function Choice({ at, reading, meaning }: ChoiceProps) {
  const { dispatch, t } = usePane();
  const layout = useLayout();
  const signs = reading.layout === "boxes" ? t("data.boxSigns") : t("data.signs", signsOf(reading.codes));
  const choose = () => dispatch({ type: "kindChanged", at, fields: { layout: layoutName(reading) } });
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

/** What only the clerk can know: which codes were used, where the marks leave it open. */
export function Ask({ at, view, meanings }: AskProps) {
  const { dispatch, t } = usePane();
  const layout = useLayout();
  if (view.choices.length > 1) {
    return (
      <Note tone="warning" role="status">
        <div className={layout.tight}>
          {t("data.ask", { count: view.choices.length })}
          <ul className={`${layout.plainList} ${layout.tight}`}>
            {view.choices.map((reading, place) => (
              <Choice key={layoutName(reading)} at={at} reading={reading} meaning={meanings[place]} />
            ))}
          </ul>
        </div>
      </Note>
    );
  }
  if (!view.isUnconfirmed) return null;
  const confirm = () => dispatch({ type: "kindChanged", at, fields: { layout: layoutName(view.reading) } });
  return (
    <Note tone="warning" role="status">
      <div className={layout.tight}>
        {t("data.confirmAsk")}
        <div className={layout.row}>
          <Button onClick={confirm}>{t("data.confirm")}</Button>
        </div>
      </div>
    </Note>
  );
}
