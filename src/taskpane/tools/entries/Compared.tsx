import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { cellsText } from "../../../core/entries/entry";
import type { Finding } from "../../../core/finding/finding";
import type { CountRecord } from "../../../core/record/record";
import type { KindSetup } from "../../../core/setup/setup";
import { useSelector } from "../../hooks/useSelector";
import { Busy } from "../../ui/Busy";
import { ClerkField } from "../../ui/ClerkField";
import { FindingNote } from "../../ui/FindingNote";
import { GoToCell } from "../../ui/GoToCell";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import { cellsIn, differencesOf, isCellDifference } from "./compare";
import { Difference } from "./Difference";
import { useSettling, type Settling } from "./useSettling";

/** So many differences are shown at a time. */
const SHOWN = 10;

function LastSettled({ last, undo, task }: Settling) {
  const say = useToolText();
  const layout = useLayout();
  if (!last) return null;
  const shown = (values: typeof last.before) => cellsText(values.flat()) || say("entries.blank");
  const cell = `${last.sheet}!${last.address}`;
  return (
    <Note tone="good" role="status">
      <div className={layout.row}>
        {say("entries.settled", { cell, before: shown(last.before), after: shown(last.after) })}
        <Button size="small" disabledFocusable={task.isBusy} onClick={undo}>
          {say("entries.undo")}
        </Button>
      </div>
    </Note>
  );
}

/** What is not one cell against another: a ballot, a person or a number that stands in one entry only. */
function Others({ findings }: { readonly findings: readonly Finding[] }) {
  const layout = useLayout();
  return findings.map((item, at) => {
    const [first = ""] = (item.address ?? "").split(",");
    return (
      <div key={at} className={layout.tight}>
        <FindingNote finding={item} />
        {item.sheet !== null && first !== "" && (
          <div className={layout.row}>
            <GoToCell sheet={item.sheet} address={first} text={`${item.sheet}!${first}`} />
          </div>
        )}
      </div>
    );
  });
}

function Agreed({ kind, record }: { readonly kind: KindSetup; readonly record: CountRecord }) {
  const say = useToolText();
  const layout = useLayout();
  const result = record.kinds.find(({ sheet }) => sheet === kind.sheet);
  return (
    <Note tone="good" role="status">
      <div className={layout.strong}>{say("entries.agree")}</div>
      {result && (
        <div>
          {say("entries.agreeMore", {
            ballots: result.collected,
            people: result.people.length,
            sheet: kind.sheet,
          })}
        </div>
      )}
    </Note>
  );
}

interface DifferencesProps {
  readonly findings: readonly Finding[];
  readonly settling: Settling;
}

function Differences({ findings, settling }: DifferencesProps) {
  const clerk = useSelector((state) => state.setup.clerk);
  const say = useToolText();
  const layout = useLayout();
  const [asksName] = useState(clerk === "");
  const left = cellsIn(findings);
  const [most, setMost] = useState(left);
  if (left > most) setMost(left);
  const single = findings.filter(isCellDifference);
  const others = findings.filter((item) => !isCellDifference(item));
  const many = others.find(({ cells }) => cells > 1);
  return (
    <>
      <div className={layout.strong} role="status">
        {say("entries.left", { left, all: Math.max(most, left) })}
      </div>
      {many && <Note tone="warning">{say("entries.many", { count: many.cells })}</Note>}
      {asksName && (
        <>
          <div>{say("entries.clerkFirst")}</div>
          <ClerkField />
        </>
      )}
      <Others findings={others.slice(0, SHOWN)} />
      <ul className={layout.plainList} style={{ display: "flex", flexDirection: "column", gap: "8px" }}>
        {single.slice(0, SHOWN).map((item) => (
          <Difference key={`${String(item.address)} ${item.facts.other}`} item={item} settling={settling} />
        ))}
      </ul>
      {single.length > SHOWN && <div>{say("entries.more", { count: single.length - SHOWN })}</div>}
      {single.length > 0 && <div className={layout.muted}>{say("entries.other")}</div>}
    </>
  );
}

/** The differences of a kind that was typed twice, as the count finds them. */
export function Compared({ kind }: { readonly kind: KindSetup }) {
  const record = useSelector((state) => state.reading.record);
  const finding = useSelector((state) => state.reading.finding);
  const say = useToolText();
  const settling = useSettling();
  const { task } = settling;
  if (!record) {
    return finding ? <FindingNote finding={finding} role="alert" /> : <Busy text={say("entries.reading")} />;
  }
  const findings = differencesOf(record.findings, kind);
  return (
    <>
      <LastSettled {...settling} />
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
      {findings.length === 0 ? (
        <Agreed kind={kind} record={record} />
      ) : (
        <Differences findings={findings} settling={settling} />
      )}
    </>
  );
}
