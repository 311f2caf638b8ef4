import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { matchTerms, type TermMatches } from "../../../core/rollup/terms";
import { termsSheet, type TermsContent } from "../../../report/forms/terms";
import { useTask } from "../../hooks/useTask";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch, useServices } from "../../hooks/useServices";
import { stepNumber } from "../../../session/store/steps";
import { Busy } from "../../ui/Busy";
import { ChoiceField } from "../../ui/ChoiceField";
import { EmptyState } from "../../ui/EmptyState";
import { FindingNote } from "../../ui/FindingNote";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { useSheets } from "../useSheets";
import { useToolText } from "../useToolText";
import { voteInFile, voteOfRecord, voteOnSheet, type Vote } from "./earlierVote";
import { Pairs } from "./Pairs";

const at = (vote: Vote, places: readonly number[]) =>
  places.flatMap((place) => vote.people.slice(place, place + 1));

function contentOf(
  now: Vote,
  earlier: Vote,
  matches: TermMatches,
  confirmed: readonly number[],
): TermsContent {
  const isConfirmed = (place: number) => confirmed.includes(place);
  const open = matches.pairs.filter((pair) => !isConfirmed(pair.now));
  const pairs = matches.pairs.filter((pair) => isConfirmed(pair.now));
  return {
    now: now.name,
    earlier: earlier.name,
    pairs: pairs.flatMap((pair) => {
      const [person] = at(now, [pair.now]);
      const [before] = at(earlier, [pair.earlier]);
      return person && before ? [{ now: person, earlier: before }] : [];
    }),
    // A pair that nobody confirmed is two people.
    onlyNow: at(now, [...matches.onlyNow, ...open.map((pair) => pair.now)]),
    onlyEarlier: at(earlier, [...matches.onlyEarlier, ...open.map((pair) => pair.earlier)]),
  };
}

/** Two votes side by side: pairs to confirm, and the sheet made of them. */
function Side({ now, earlier }: { readonly now: Vote; readonly earlier: Vote }) {
  const { room } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const matches = useMemo(() => matchTerms(now.people, earlier.people), [now, earlier]);
  const [confirmed, setConfirmed] = useState<readonly number[]>([]);
  const [made, setMade] = useState("");
  const write = () =>
    task.run(
      () => room.write([termsSheet(contentOf(now, earlier, matches, confirmed))]),
      ([sheet]) => setMade(sheet?.name ?? ""),
    );
  return (
    <>
      <Pairs now={now} earlier={earlier} matches={matches} confirmed={confirmed} onConfirm={setConfirmed} />
      {confirmed.length > 0 && (
        <div className={layout.row}>
          <Button appearance="primary" disabledFocusable={task.isBusy} onClick={write}>
            {say("terms.write")}
          </Button>
        </div>
      )}
      {task.isBusy && <Busy text={say("terms.writing")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
      {made !== "" && (
        <Note tone="good" role="status">
          {say("terms.written", { sheet: made })}
        </Note>
      )}
    </>
  );
}

/** Chooses the earlier vote: a sheet of this workbook, or another file. */
function Chooser({ onVote }: { readonly onVote: (vote: Vote) => void }) {
  const regulation = useSelector((state) => state.setup.regulation);
  const { room } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const sheets = useSheets(0);
  const [chosen, setChosen] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const sheet = chosen || (sheets.find((name) => name.startsWith("TN_DuLieu")) ?? sheets[0] ?? "");
  const openFile = (file: File | undefined) => {
    if (file) task.run(() => voteInFile(file, regulation), onVote);
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <ChoiceField
        label={say("terms.sheet")}
        value={sheet}
        options={sheets.map((name) => ({ value: name, text: name }))}
        onChoose={setChosen}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls"
        aria-label={say("terms.file")}
        onChange={(event) => openFile(event.currentTarget.files?.[0])}
      />
      <div className={layout.row}>
        <Button
          disabledFocusable={task.isBusy || sheet === ""}
          onClick={() => task.run(() => voteOnSheet(room, sheet, regulation), onVote)}
        >
          {say("terms.fromSheet")}
        </Button>
        <Button disabledFocusable={task.isBusy} onClick={() => input.current?.click()}>
          {say("terms.fromFile")}
        </Button>
      </div>
      {task.isBusy && <Busy text={say("terms.reading")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
    </>
  );
}

/** Sets the results of an earlier vote beside those of this one. */
export function TermsTool() {
  const record = useSelector((state) => state.reading.record);
  const dispatch = useDispatch();
  const say = useToolText();
  const [earlier, setEarlier] = useState<Vote | null>(null);
  const [round, setRound] = useState(0);
  const now = useMemo(() => (record ? voteOfRecord(record) : null), [record]);
  if (!now || now.people.length === 0) {
    const toData = () => dispatch({ type: "stepEntered", step: stepNumber("results") });
    return (
      <EmptyState
        title={say("terms.noVote")}
        text={say("terms.noVoteText")}
        action={{ label: say("terms.toResults"), onClick: toData }}
      />
    );
  }
  const take = (vote: Vote) => {
    setEarlier(vote);
    setRound(round + 1);
  };
  return (
    <>
      <div>{say("terms.intro")}</div>
      <Chooser onVote={take} />
      {earlier && <Side key={round} now={now} earlier={earlier} />}
    </>
  );
}
