import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { sayMoment } from "../../../report/layout/stamp";
import { useTask } from "../../hooks/useTask";
import { useServices } from "../../hooks/useServices";
import { Busy } from "../../ui/Busy";
import { ChoiceField } from "../../ui/ChoiceField";
import { FindingNote } from "../../ui/FindingNote";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import { useSeenAfter } from "../../ui/useSeenAfter";
import { useToolText } from "../useToolText";
import { Outcome } from "./Outcome";
import { verifyNow, type Verified } from "./verifyNow";

interface ReportsProps {
  readonly verified: Verified | null;
  readonly onChoose: (proof: string) => void;
}

/** Which of several reports is verified. */
function Reports({ verified, onChoose }: ReportsProps) {
  const say = useToolText();
  if (verified === null || verified.proofs.length < 2) return null;
  return (
    <ChoiceField
      label={say("verify.report")}
      value={verified.chosen?.sheet ?? ""}
      options={verified.proofs.map(({ sheet, proof }) => ({
        value: sheet,
        text: `${proof.id} (${sayMoment(proof.writtenAt)})`,
      }))}
      onChoose={onChoose}
    />
  );
}

/** Whether ballots and written documents are as they were when a report was made, and as its paper says. */
export function VerifyTool() {
  const { room } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const seen = useSeenAfter(task.isBusy);
  const [typed, setTyped] = useState("");
  const [verified, setVerified] = useState<Verified | null>(null);
  const [latest, setLatest] = useState<string | null>(null);
  const verify = (proof: string | null) => {
    setLatest(proof);
    setVerified(null);
    task.run(() => verifyNow(room, { proof, typed }), setVerified);
  };
  return (
    <>
      <div>{say("verify.intro")}</div>
      <TextField
        label={say("verify.typed")}
        hint={say("verify.typedHint")}
        value={typed}
        onText={(text) => {
          setTyped(text);
          setVerified(null);
        }}
        isLong
      />
      <div>
        <Button appearance="primary" disabledFocusable={task.isBusy} onClick={() => verify(latest)}>
          {say("verify.start")}
        </Button>
      </div>
      <div ref={seen} tabIndex={-1} className={layout.tight} style={{ outline: "none" }}>
        {task.isBusy && <Busy text={say("verify.busy")} />}
        {task.finding && <FindingNote finding={task.finding} role="alert" />}
        <Reports verified={verified} onChoose={verify} />
        {verified && <Outcome {...verified} />}
      </div>
      <div className={layout.muted}>{say("verify.limits")}</div>
    </>
  );
}
