import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../core/finding/finding";
import { sayMoment } from "../../../report/layout/stamp";
import { useTask } from "../../hooks/useTask";
import { useServices } from "../../hooks/useServices";
import { Busy } from "../../ui/Busy";
import { ChoiceField } from "../../ui/ChoiceField";
import { FindingNote } from "../../ui/FindingNote";
import { GoToCell } from "../../ui/GoToCell";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import { verifyNow, type Verified } from "./verifyNow";

/** Differences that are shown; the rest is counted. */
const SHOWN = 100;

function Difference({ difference }: { readonly difference: Finding }) {
  const layout = useLayout();
  const { sheet, address } = difference;
  return (
    <li className={layout.tight}>
      <FindingNote finding={difference} />
      {sheet !== null && address !== null && (
        <div>
          <GoToCell sheet={sheet} address={address} text={`${sheet}!${address}`} />
        </div>
      )}
    </li>
  );
}

function Outcome({ chosen: proof, differences }: Pick<Verified, "chosen" | "differences">) {
  const say = useToolText();
  const layout = useLayout();
  if (proof === null) {
    return (
      <Note tone="plain" role="status">
        {say("verify.none")}
      </Note>
    );
  }
  const facts = { id: proof.id, at: sayMoment(proof.writtenAt), count: differences.length };
  if (differences.length === 0) {
    return (
      <Note tone="good" role="status">
        <div className={layout.strong}>{say("verify.same", facts)}</div>
        {proof.kinds.map(({ sheet, marks, fingerprint }) => (
          <div key={`${sheet}!${marks}`} style={{ overflowWrap: "anywhere" }}>
            {say("verify.fingerprint", { range: `${sheet}!${marks}`, fingerprint })}
          </div>
        ))}
      </Note>
    );
  }
  return (
    <div className={layout.tight}>
      <div role="status" className={layout.strong}>
        {say("verify.different", facts)}
      </div>
      <ul className={layout.plainList}>
        {differences.slice(0, SHOWN).map((difference, at) => (
          <Difference key={at} difference={difference} />
        ))}
      </ul>
      {differences.length > SHOWN && (
        <div className={layout.muted}>{say("verify.more", { count: differences.length - SHOWN })}</div>
      )}
    </div>
  );
}

/** Whether ballots and written documents are as they were when a report was made. */
export function VerifyTool() {
  const { room } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const [verified, setVerified] = useState<Verified | null>(null);
  const verify = (id: string | null) => {
    setVerified(null);
    task.run(() => verifyNow(room, id), setVerified);
  };
  const proofs = verified?.proofs ?? [];
  return (
    <>
      <div>{say("verify.intro")}</div>
      <div>
        <Button appearance="primary" disabledFocusable={task.isBusy} onClick={() => verify(null)}>
          {say("verify.start")}
        </Button>
      </div>
      {task.isBusy && <Busy text={say("verify.busy")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
      {proofs.length > 1 && (
        <ChoiceField
          label={say("verify.report")}
          value={verified?.chosen?.id ?? ""}
          options={proofs.map(({ id, writtenAt }) => ({
            value: id,
            text: `${id} (${sayMoment(writtenAt)})`,
          }))}
          onChoose={verify}
        />
      )}
      {verified && <Outcome {...verified} />}
      <div className={layout.muted}>{say("verify.byHand")}</div>
    </>
  );
}
