import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useTask } from "../../hooks/useTask";
import { useSelector } from "../../hooks/useSelector";
import { useServices } from "../../hooks/useServices";
import { FindingNote } from "../../ui/FindingNote";
import { Labelled } from "../../ui/Labelled";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import { peopleText, takeKind, takeSelection, type Taken } from "./people";

interface TakeButtonsProps {
  readonly onTaken: (taken: Taken) => void;
}

/** Names that stand in the workbook already: in the selected cells, or above ballots that were chosen. */
function TakeButtons({ onTaken }: TakeButtonsProps) {
  const kinds = useSelector((state) => state.setup.kinds);
  const setup = useSelector((state) => state.setup);
  const { room, counter } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const kindName = (label: string) =>
    label === "" ? say("entrySheet.fromKind") : say("entrySheet.fromKindNamed", { label });
  return (
    <>
      <div className={layout.row}>
        <Button
          size="small"
          disabledFocusable={task.isBusy}
          onClick={() => task.run(() => takeSelection(room), onTaken)}
        >
          {say("entrySheet.fromSelection")}
        </Button>
        {kinds.map(({ label }, at) => (
          <Button
            key={at}
            size="small"
            disabledFocusable={task.isBusy}
            onClick={() => task.run(() => takeKind(room, counter, setup, at), onTaken)}
          >
            {kindName(label)}
          </Button>
        ))}
      </div>
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
    </>
  );
}

interface PeopleFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly count: number;
  readonly fault?: string | undefined;
}

/** Who is voted on: typed, or taken from the workbook and then corrected. */
export function PeopleField({ text, onText, count, fault }: PeopleFieldProps) {
  const say = useToolText();
  const layout = useLayout();
  const [taken, setTaken] = useState<Taken | null>(null);
  const take = (result: Taken) => {
    setTaken(result);
    onText(peopleText(result.people));
  };
  return (
    <div className={layout.tight}>
      <Labelled label={say("entrySheet.people")} hint={say("entrySheet.peopleHint")} fault={fault}>
        {(control) => (
          <Textarea
            {...control}
            value={text}
            rows={6}
            resize="vertical"
            onChange={(_, data) => onText(data.value)}
            style={{ width: "100%" }}
          />
        )}
      </Labelled>
      {count > 0 && <div className={layout.muted}>{say("entrySheet.count", { count })}</div>}
      <TakeButtons onTaken={take} />
      {taken && (
        <div className={layout.muted} role="status">
          {say("entrySheet.read", { count: taken.people.length, from: taken.from })}
        </div>
      )}
    </div>
  );
}
