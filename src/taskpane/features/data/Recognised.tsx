import { areaAddress } from "../../../core/sheet/address";
import type { BallotSource } from "../../../core/setup/source";
import type { PaneKey } from "../../../locales/pane";
import { useWords } from "../../hooks/useWords";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { CountsWords } from "./CountsWords";
import type { BallotsView, KindView } from "../../../session/describe/describeKind";
import type { Preview } from "../../../session/describe/preview";
import { PreviewTable } from "./PreviewTable";
import { signWords } from "./signWords";

interface RecognisedProps {
  readonly view: KindView;
  readonly preview: Preview;
}

const BOX_SIGNS: Readonly<Record<BallotSource["type"], PaneKey>> = {
  rows: "data.boxSigns",
  columns: "data.boxSignsDown",
  list: "data.boxSignsList",
};
const TYPE_WORDS: Readonly<Record<BallotSource["type"], readonly [codes: PaneKey, boxes: PaneKey]>> = {
  rows: ["data.codes", "data.boxes"],
  columns: ["data.turnedCodes", "data.turnedBoxes"],
  list: ["data.listCodes", "data.listBoxes"],
};

/** How the ballots stand on the sheet. */
function wordsOf({ type, reading }: BallotsView): PaneKey {
  const [codes, boxes] = TYPE_WORDS[type];
  return reading.layout === "boxes" ? boxes : codes;
}

function BallotWords({ view }: { readonly view: BallotsView }) {
  const { t } = useWords();
  const layout = useLayout();
  const { reading, people, ballots, unmarkedRows, names } = view;
  return (
    <>
      <div>{t(wordsOf(view))}</div>
      <div className={layout.strong}>{t("data.size", { ballots, people })}</div>
      {view.choices.length === 1 && (
        <div>{reading.layout === "boxes" ? t(BOX_SIGNS[view.type]) : signWords(t, reading.codes)}</div>
      )}
      {names && <div>{t("data.names", { range: areaAddress(names) })}</div>}
      {unmarkedRows > 0 && <div>{t("data.unmarked", { rows: unmarkedRows })}</div>}
    </>
  );
}

/** What a range was taken for, in words and on the clerk's own rows. */
export function Recognised({ view, preview }: RecognisedProps) {
  const { t } = useWords();
  const layout = useLayout();
  const isBallots = view.form === "ballots";
  return (
    <>
      <Note tone={isBallots && view.choices.length > 1 ? "plain" : "good"} role="status">
        <div className={layout.strong}>{t("data.recognised")}</div>
        {isBallots ? <BallotWords view={view} /> : <CountsWords view={view} />}
      </Note>
      {isBallots && view.names === null && <Note tone="warning">{t("data.noNames")}</Note>}
      <PreviewTable preview={preview} />
    </>
  );
}
