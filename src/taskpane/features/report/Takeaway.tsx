import { Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Result } from "../../../core/finding/finding";
import type { Written } from "../../../report/documents";
import type { PaneKey } from "../../../locales/pane";
import { useWords } from "../../hooks/useWords";
import { useTask } from "../../hooks/useTask";
import { Busy } from "../../ui/Busy";
import { FindingNote } from "../../ui/FindingNote";
import { useLayout } from "../../ui/useLayout";
import { SeparateWays } from "./SeparateWays";
import { WordWays, wordHint } from "./WordWays";
import { wordSheets } from "./wordFiles";

/** What is done with a report once it is written. */
type Todo = "print" | "separate" | "word" | "save";

interface LineProps {
  readonly todo: Todo;
  readonly done: readonly Todo[];
  readonly onTick: (todo: Todo) => void;
  readonly hint: PaneKey;
  readonly children?: ReactNode;
}

/** One thing to do, ticked by hand or by doing it. */
function Line({ todo, done, onTick, hint, children }: LineProps) {
  const { t } = useWords();
  const layout = useLayout();
  return (
    <li>
      <Checkbox
        label={t(`report.todo.${todo}`)}
        checked={done.includes(todo)}
        onChange={() => onTick(todo)}
      />
      <div className={layout.tight} style={{ paddingLeft: "32px" }}>
        <div className={layout.muted}>{t(hint)}</div>
        {children && <div className={layout.row}>{children}</div>}
      </div>
    </li>
  );
}

/** What remains to be done, in order: print, send on, take along, save. */
export function Takeaway(written: Written) {
  const { t } = useWords();
  const layout = useLayout();
  const task = useTask();
  const [done, setDone] = useState<readonly Todo[]>([]);
  const tick = (todo: Todo, isDone = !done.includes(todo)) =>
    setDone((all) => [...all.filter((item) => item !== todo), ...(isDone ? [todo] : [])]);
  const asking =
    (todo: Todo) =>
    <T,>(act: () => Promise<Result<T>>, then: (value: T) => void) =>
      task.run(act, (value) => {
        tick(todo, true);
        then(value);
      });
  const line = { done, onTick: (todo: Todo) => tick(todo) };
  const ways = { written, isBusy: task.isBusy };
  return (
    <section className={layout.tight} aria-label={t("report.todo")}>
      <div className={layout.strong}>{t("report.todo")}</div>
      <ul className={layout.plainList}>
        <Line todo="print" {...line} hint="report.printHint" />
        <Line todo="separate" {...line} hint="report.separateHint">
          <SeparateWays {...ways} isRefused={task.finding?.code === "F517"} ask={asking("separate")} />
        </Line>
        {wordSheets(written, "whole").length > 0 && (
          <Line todo="word" {...line} hint={wordHint()}>
            <WordWays {...ways} ask={asking("word")} />
          </Line>
        )}
        <Line todo="save" {...line} hint="report.saveHint" />
      </ul>
      {task.isBusy && <Busy text={t("report.preparing")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
    </section>
  );
}
