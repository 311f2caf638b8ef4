import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { parsePeople } from "../../../core/entries/peopleList";
import { wordFor } from "../../../locales/findings";
import {
  ENTRY_CODES,
  entrySheet,
  MOST_BALLOTS,
  MOST_PEOPLE,
  type EntryCodes,
} from "../../../report/forms/entrySheet";
import { useTask } from "../../hooks/useTask";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch, useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import type { ReadyState } from "../../../session/store/state";
import { Busy } from "../../ui/Busy";
import { ChoiceField } from "../../ui/ChoiceField";
import { FindingNote } from "../../ui/FindingNote";
import { GoToCell } from "../../ui/GoToCell";
import { Note } from "../../ui/Note";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import { PeopleField } from "./PeopleField";
import { rememberCodes, rememberedCodes } from "./remembered";

/** As many ballots as were issued, else as many voters as were there. */
function likelyBallots({ setup }: ReadyState): string {
  const { presentAtVote, present } = setup.conference;
  return String(setup.kinds[0]?.issued ?? presentAtVote ?? present ?? "");
}

/** A whole number of ballots; `null` for anything else. */
function parseBallots(text: string): number | null {
  const count = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MOST_BALLOTS ? count : null;
}

function Done({ sheet }: { readonly sheet: string }) {
  const dispatch = useDispatch();
  const say = useToolText();
  const layout = useLayout();
  const seen = useRef<HTMLDivElement>(null);
  // It comes at the end of a long form: the focus brings it into view.
  useEffect(() => seen.current?.focus(), [sheet]);
  return (
    <Note tone="good" role="status">
      <div className={layout.tight} ref={seen} tabIndex={-1} style={{ outline: "none" }}>
        <div>{say("entrySheet.done", { sheet })}</div>
        <div className={layout.muted}>{say("entrySheet.next")}</div>
        <div className={layout.row}>
          <GoToCell sheet={sheet} address="A1" text={sheet} />
          <Button size="small" onClick={() => dispatch({ type: "toolOpened", tool: "typing" })}>
            {say("entrySheet.type")}
          </Button>
        </div>
      </div>
    </Note>
  );
}

/** The fields of an entry sheet, as typed. */
interface Form {
  readonly people: string;
  readonly ballots: string;
  readonly codes: EntryCodes;
  readonly clerk: string;
}

interface FieldsProps {
  readonly form: Form;
  readonly onChange: (part: Partial<Form>) => void;
  /** Faults are said once somebody tried to make the sheet. */
  readonly isTried: boolean;
}

function peopleFault(count: number): "entrySheet.noPeople" | "entrySheet.manyPeople" | null {
  if (count === 0) return "entrySheet.noPeople";
  return count > MOST_PEOPLE ? "entrySheet.manyPeople" : null;
}

function Fields({ form, onChange, isTried }: FieldsProps) {
  const { locale } = useWords();
  const say = useToolText();
  const count = parsePeople(form.people).length;
  const fault = peopleFault(count);
  const isNumber = parseBallots(form.ballots) !== null;
  return (
    <>
      <PeopleField
        text={form.people}
        onText={(people) => onChange({ people })}
        count={count}
        fault={isTried && fault ? say(fault, { most: MOST_PEOPLE }) : undefined}
      />
      <TextField
        label={say("entrySheet.ballots")}
        value={form.ballots}
        onText={(ballots) => onChange({ ballots })}
        fault={isTried && !isNumber ? say("entrySheet.ballotsFault", { most: MOST_BALLOTS }) : undefined}
      />
      <ChoiceField
        label={say("entrySheet.codes")}
        hint={say("entrySheet.codesHint")}
        value={form.codes}
        options={ENTRY_CODES.map((value) => ({ value, text: wordFor(`codes ${value}`, locale) }))}
        onChoose={(chosen) => {
          const codes = ENTRY_CODES.find((one) => one === chosen) ?? form.codes;
          rememberCodes(codes);
          onChange({ codes });
        }}
      />
      <TextField label={say("entrySheet.clerk")} value={form.clerk} onText={(clerk) => onChange({ clerk })} />
    </>
  );
}

/** Makes a sheet on which ballots are typed. */
export function EntrySheetTool() {
  const ballots = useSelector(likelyBallots);
  const clerk = useSelector((state) => state.setup.clerk);
  const { room } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const [form, setForm] = useState<Form>(() => ({
    people: "",
    ballots,
    codes: rememberedCodes(),
    clerk,
  }));
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState("");
  const write = () => {
    const people = parsePeople(form.people);
    const ballots = parseBallots(form.ballots);
    setTried(true);
    setMade("");
    if (ballots === null || peopleFault(people.length) !== null) return;
    const plan = entrySheet({ ballots, people, codes: form.codes, clerk: form.clerk.trim() });
    task.run(
      () => room.write([plan]),
      ([sheet]) => setMade(sheet?.name ?? ""),
    );
  };
  return (
    <>
      <div>{say("entrySheet.intro")}</div>
      <Fields form={form} onChange={(part) => setForm({ ...form, ...part })} isTried={isTried} />
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={task.isBusy} onClick={write}>
          {say("entrySheet.write")}
        </Button>
      </div>
      {task.isBusy && <Busy text={say("entrySheet.writing")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
      {made !== "" && <Done sheet={made} />}
    </>
  );
}
