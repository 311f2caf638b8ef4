import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { unitPlans, type UnitsContent } from "../../../report/forms/annex1Units";
import { NO_OPTIONS } from "../../../report/options";
import { PlanPreview } from "../../ui/PlanPreview";
import { useTask } from "../../hooks/useTask";
import { useServices } from "../../hooks/useServices";
import { Busy } from "../../ui/Busy";
import { FindingNote } from "../../ui/FindingNote";
import { Fold } from "../../ui/Fold";
import { Note } from "../../ui/Note";
import { useSeenAfter } from "../../ui/useSeenAfter";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";

/** The preview of Phụ lục I, and the button that writes it with its list of units and its prose. */
export function WriteAnnex({ content }: { readonly content: UnitsContent }) {
  const { room } = useServices();
  const say = useToolText();
  const layout = useLayout();
  const task = useTask();
  const [made, setMade] = useState<readonly string[]>([]);
  const seen = useSeenAfter(task.isBusy);
  const write = () => {
    setMade([]);
    task.run(
      () => room.write(unitPlans(content, NO_OPTIONS)),
      (sheets) => setMade(sheets.map(({ name }) => name)),
    );
  };
  if (content.all.rows.length === 0) return <Note tone="plain">{say("consolidate.nothing")}</Note>;
  return (
    <>
      <Fold summary={say("consolidate.preview")}>
        {unitPlans(content, NO_OPTIONS)
          .slice(0, 1)
          .map((plan) => (
            <PlanPreview key={plan.name} plan={plan} label={say("consolidate.preview")} />
          ))}
      </Fold>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={task.isBusy} onClick={write}>
          {say("consolidate.write")}
        </Button>
      </div>
      <div ref={seen} tabIndex={-1} style={{ outline: "none" }}>
        {task.isBusy && <Busy text={say("consolidate.writing")} />}
        {task.finding && <FindingNote finding={task.finding} role="alert" />}
        {made.length > 0 && (
          <Note tone="good" role="status">
            {say("consolidate.written", { sheets: made.join(", ") })}
          </Note>
        )}
      </div>
    </>
  );
}
