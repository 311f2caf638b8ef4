import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { stepNumber } from "../../../session/store/steps";
import { takenAction } from "../../../session/survey/taken";
import type { FoundTable } from "../../../session/survey/survey";
import { useSelector } from "../../hooks/useSelector";
import { useRegulation } from "../../hooks/useRegulation";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { Busy } from "../../ui/Busy";
import { FindingNote } from "../../ui/FindingNote";
import { leaveFocus } from "../../ui/leaveFocus";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { Aside, blocking } from "./Aside";
import { NothingFound } from "./NothingFound";
import { useSurvey, type Looked } from "./useSurvey";

interface TablesProps {
  readonly looked: Looked;
  readonly onChoose: (sheets: readonly string[]) => void;
}

/** Every table that was found, with a tick: what is ticked is counted. */
function Tables({ looked, onChoose }: TablesProps) {
  const { t } = useWords();
  const layout = useLayout();
  const { tables, chosen } = looked;
  const sayTable = ({ sheet, people, ballots }: FoundTable) =>
    ballots === null
      ? t("first.foundCounts", { sheet, people })
      : t("first.found", { sheet, people, ballots });
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const toggle = (sheet: string) =>
    onChoose(sheets.filter((name) => (name === sheet) !== chosen.includes(name)));
  return sheets.map((sheet) => {
    const said = tables
      .filter((table) => table.sheet === sheet)
      .map(sayTable)
      .join("; ");
    // A single table is what the button confirms: there is nothing to choose.
    if (sheets.length === 1)
      return (
        <div key={sheet} className={layout.strong}>
          {said}
        </div>
      );
    return (
      <Checkbox key={sheet} label={said} checked={chosen.includes(sheet)} onChange={() => toggle(sheet)} />
    );
  });
}

function Found({ looked, onChoose }: TablesProps) {
  const [waived, setWaived] = useState<readonly string[]>([]);
  const current = useSelector((state) => state.setup);
  // There the clerk came to show the ballots, which is the step's own primary button.
  const isOnData = useSelector((state) => state.step === stepNumber("data"));
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const { regulation } = useRegulation();
  const { setup, chosen, isOneVote, aside } = looked;
  const isOpen = blocking(aside).some(({ sheet }) => !waived.includes(sheet ?? ""));
  const take = (step: "results" | "data") => dispatch(takenAction(current, setup, stepNumber(step)));
  return (
    <>
      <Tables looked={looked} onChoose={onChoose} />
      <div>{t("first.rules", { name: regulation.name, base: t(`base.${regulation.base}`) })}</div>
      {!isOneVote && (
        <Note tone="warning" role="status">
          {t(looked.tables.length > 1 && chosen.length !== 1 ? "first.otherVote" : "first.choose")}
        </Note>
      )}
      <Aside aside={aside} waived={waived} onWaive={setWaived} />
      <div className={layout.row}>
        <Button
          appearance={isOnData ? "secondary" : "primary"}
          disabledFocusable={!isOneVote || isOpen}
          onClick={() => take("results")}
        >
          {t("first.right")}
        </Button>
        <Button disabledFocusable={chosen.length === 0} onClick={() => take("data")}>
          {t("first.correct")}
        </Button>
      </div>
    </>
  );
}

/** What the workbook was taken for, before anybody chose anything: one button confirms it. */
export function FirstCard() {
  const { looking, choose, lookLarge, retry } = useSurvey();
  const { t } = useWords();
  const layout = useLayout();
  if (looking.status === "busy") return <Busy text={t("first.looking")} />;
  if (looking.status === "refused") {
    return (
      <div className={layout.column} style={{ marginBottom: "12px" }}>
        <FindingNote finding={looking.finding} role="status" />
        <div>
          <Button onClick={retry}>{t("app.again")}</Button>
        </div>
      </div>
    );
  }
  const { looked } = looking;
  return (
    <section className={layout.card} aria-label={t("first.title")} style={{ marginBottom: "12px" }}>
      {looked.tables.length === 0 ? <NothingFound /> : <Found looked={looked} onChoose={choose} />}
      {looked.large.map((sheet) => (
        <Note key={sheet} tone="warning" role="status">
          <div>{t("first.large", { sheet })}</div>
          <Button
            size="small"
            onClick={() => {
              lookLarge(sheet);
              leaveFocus();
            }}
          >
            {t("first.lookLarge", { sheet })}
          </Button>
        </Note>
      ))}
    </section>
  );
}
