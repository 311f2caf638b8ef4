import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { JOURNAL_SHEET, shortCode, type JournalEnd } from "../../../core/journal/journal";
import { useTask } from "../../hooks/useTask";
import { useSelector } from "../../hooks/useSelector";
import { useServices } from "../../hooks/useServices";
import { Busy } from "../../ui/Busy";
import { ClerkField } from "../../ui/ClerkField";
import { CopyButton } from "../../ui/CopyButton";
import { FindingNote } from "../../ui/FindingNote";
import { GoToCell } from "../../ui/GoToCell";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";

/** What verifying gave: the end of a whole journal, or that there is none. */
function Verified({ end }: { readonly end: JournalEnd | null }) {
  const say = useToolText();
  const layout = useLayout();
  if (end === null) {
    return (
      <Note tone="plain" role="status">
        {say("journal.none")}
      </Note>
    );
  }
  const code = shortCode(end.hash);
  return (
    <Note tone="good" role="status">
      <div className={layout.strong}>{say("journal.whole", { lines: end.number })}</div>
      <div>{say("journal.hash", { hash: code })}</div>
      <CopyButton
        text={code}
        label={say("journal.copy")}
        of={code}
        done={say("journal.copied", { hash: code })}
      />
      <div className={layout.muted}>{say("journal.keepHash")}</div>
    </Note>
  );
}

/** Who is written into the journal, and whether it is as it was written. */
export function JournalTool() {
  const clerk = useSelector((state) => state.setup.clerk);
  const { room } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const [end, setEnd] = useState<JournalEnd | null | undefined>(undefined);
  const verify = () => {
    setEnd(undefined);
    task.run(() => room.verifyJournal(), setEnd);
  };
  const fault = task.finding;
  return (
    <>
      <div>{say("journal.intro")}</div>
      <ClerkField />
      {clerk === "" && <Note tone="plain">{say("journal.needsName")}</Note>}
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={task.isBusy} onClick={verify}>
          {say("journal.verify")}
        </Button>
        {end !== undefined && end !== null && (
          <GoToCell sheet={JOURNAL_SHEET} address="A1" text={say("journal.open", { sheet: JOURNAL_SHEET })} />
        )}
      </div>
      {task.isBusy && <Busy text={say("journal.verifying")} />}
      {fault && <FindingNote finding={fault} role="alert" />}
      {fault?.sheet && fault.address && (
        <div className={layout.row}>
          <GoToCell sheet={fault.sheet} address={fault.address} />
        </div>
      )}
      {end !== undefined && <Verified end={end} />}
      <div className={layout.muted}>{say("journal.limits")}</div>
    </>
  );
}
