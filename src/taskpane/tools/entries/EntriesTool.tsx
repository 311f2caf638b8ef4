import { Button } from "@fluentui/react-components";
import { useState, type Dispatch } from "react";
import type { KindSetup } from "../../../core/setup/setup";
import { useTask } from "../../hooks/useTask";
import type { PaneAction } from "../../../session/store/actions";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch, useServices } from "../../hooks/useServices";
import { Busy } from "../../ui/Busy";
import { ChoiceField } from "../../ui/ChoiceField";
import { FindingNote } from "../../ui/FindingNote";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { useSheets } from "../useSheets";
import { useToolText } from "../useToolText";
import { Compared } from "./Compared";
import { findEntries, type TwoEntries } from "./compare";

/** The kind that the first sheet is counted as; it is made where there is none. What was a kind of its own is none. */
function chooseEntries(
  dispatch: Dispatch<PaneAction>,
  kinds: readonly KindSetup[],
  { kind, reading, second }: TwoEntries,
): void {
  const rival = kinds.findIndex(({ sheet }) => sheet === second.second);
  const kept = kinds.filter((_, at) => at !== rival);
  if (rival >= 0) dispatch({ type: "kindRemoved", at: rival });
  const known = kept.findIndex(({ sheet }) => sheet === kind.sheet);
  const at = known < 0 ? kept.length : known;
  if (known < 0) dispatch({ type: "kindRead", at, kind, reading });
  dispatch({ type: "kindChanged", at, fields: second });
  dispatch({ type: "readAgain" });
}

interface ChooserProps {
  readonly first: string;
  readonly second: string;
  readonly onChoose: (part: { readonly first?: string; readonly second?: string }) => void;
}

function Chooser({ first, second, onChoose }: ChooserProps) {
  const say = useToolText();
  const sheets = useSheets(0);
  const options = [
    { value: "", text: say("entries.choose") },
    ...sheets.map((name) => ({ value: name, text: name })),
  ];
  const isSame = first !== "" && first === second;
  return (
    <>
      <ChoiceField
        label={say("entries.first")}
        value={first}
        options={options}
        onChoose={(name) => onChoose({ first: name })}
      />
      <ChoiceField
        label={say("entries.second")}
        value={second}
        options={options}
        onChoose={(name) => onChoose({ second: name })}
        warning={isSame ? say("entries.sameSheet") : undefined}
      />
    </>
  );
}

function Stop({ at, kind }: { readonly at: number; readonly kind: KindSetup }) {
  const dispatch = useDispatch();
  const say = useToolText();
  const layout = useLayout();
  const stop = () => {
    dispatch({ type: "kindChanged", at, fields: { second: "", secondMarks: "" } });
    dispatch({ type: "readAgain" });
  };
  return (
    <div className={layout.tight}>
      <div className={layout.row}>
        <Button size="small" appearance="subtle" onClick={stop}>
          {say("entries.stop")}
        </Button>
      </div>
      <div className={layout.muted}>{say("entries.stopHint", { sheet: kind.sheet })}</div>
    </div>
  );
}

interface Pair {
  readonly first: string;
  readonly second: string;
}

/** The sheets to begin with: those that are compared already, else the one that is counted. */
function firstPair(kinds: readonly KindSetup[]): Pair {
  const known = kinds.find(({ second }) => second !== "") ?? kinds[0];
  return { first: known?.sheet ?? "", second: known?.second ?? "" };
}

/** The place of the kind whose two entries these sheets are; -1 where there is none. */
function pairAt(kinds: readonly KindSetup[], { first, second }: Pair): number {
  return second === "" ? -1 : kinds.findIndex((kind) => kind.sheet === first && kind.second === second);
}

const isPair = ({ first, second }: Pair) => first !== "" && second !== "" && first !== second;

function CompareButton({ pair, isAgain }: { readonly pair: Pair; readonly isAgain: boolean }) {
  const kinds = useSelector((state) => state.setup.kinds);
  const { room, counter } = useServices();
  const dispatch = useDispatch();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const [removed, setRemoved] = useState("");
  const compare = () =>
    task.run(
      () => findEntries(room, counter, [pair.first, pair.second]),
      (found) => {
        setRemoved(kinds.some(({ sheet }) => sheet === pair.second) ? pair.second : "");
        chooseEntries(dispatch, kinds, found);
      },
    );
  return (
    <>
      <div className={layout.row}>
        <Button
          appearance={isAgain ? "secondary" : "primary"}
          disabledFocusable={task.isBusy || !isPair(pair)}
          onClick={compare}
        >
          {say(isAgain ? "entries.again" : "entries.compare")}
        </Button>
      </div>
      {task.isBusy && <Busy text={say("entries.reading")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
      {removed !== "" && <Note tone="plain">{say("entries.removedKind", { sheet: removed })}</Note>}
    </>
  );
}

/** Two typings of the same ballots, set side by side until nothing differs. */
export function EntriesTool() {
  const kinds = useSelector((state) => state.setup.kinds);
  const say = useToolText();
  const [pair, setPair] = useState(() => firstPair(kinds));
  const at = pairAt(kinds, pair);
  const kind = kinds[at];
  return (
    <>
      <div>{say("entries.intro")}</div>
      <Chooser {...pair} onChoose={(part) => setPair({ ...pair, ...part })} />
      <CompareButton pair={pair} isAgain={kind !== undefined} />
      {kind && <Compared key={`${pair.first} ${pair.second}`} kind={kind} />}
      {kind && <Stop at={at} kind={kind} />}
    </>
  );
}
