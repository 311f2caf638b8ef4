import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Result } from "../../../core/finding/finding";
import type { Written } from "../../../report/documents";
import type { PaneKey } from "../../../locales/pane";
import { useSelector } from "../../hooks/useSelector";
import { useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { useTask } from "../../hooks/useTask";
import { Busy } from "../../ui/Busy";
import { FindingNote } from "../../ui/FindingNote";
import { useLayout } from "../../ui/useLayout";
import { saveWord, wordSheets, type WordWish } from "./wordFiles";

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

interface WordButtonsProps {
  readonly written: Written;
  readonly isBusy: boolean;
  readonly onWish: (wish: WordWish) => void;
}

function WordButtons({ written, isBusy, onWish }: WordButtonsProps) {
  const { t } = useWords();
  const [signed, whole] = [wordSheets(written, "signed"), wordSheets(written, "whole")];
  return (
    <>
      {signed.length > 0 && (
        <Button disabledFocusable={isBusy} onClick={() => onWish("signed")}>
          {t("report.word")}
        </Button>
      )}
      {whole.length > signed.length && (
        <Button disabledFocusable={isBusy} onClick={() => onWish("whole")}>
          {t("report.wordWhole")}
        </Button>
      )}
    </>
  );
}

/** What remains to be done, in order: print, send on, take along, save. */
export function Takeaway(written: Written) {
  const unit = useSelector((state) => state.setup.conference.unit);
  const { room } = useServices();
  const { t } = useWords();
  const layout = useLayout();
  const task = useTask();
  const [done, setDone] = useState<readonly Todo[]>([]);
  const [file, setFile] = useState("");
  const { sheets, plans } = written;
  const tick = (todo: Todo, isDone = !done.includes(todo)) =>
    setDone((all) => [...all.filter((item) => item !== todo), ...(isDone ? [todo] : [])]);
  const ask = <T,>(todo: Todo, act: () => Promise<Result<T>>, then: (value: T) => void) =>
    task.run(act, (value) => {
      tick(todo, true);
      then(value);
    });
  const word = (wish: WordWish) => ask("word", () => saveWord(written, unit, wish), setFile);
  const line = { done, onTick: (todo: Todo) => tick(todo) };
  return (
    <section className={layout.tight} aria-label={t("report.todo")}>
      <div className={layout.strong}>{t("report.todo")}</div>
      <ul className={layout.plainList}>
        <Line todo="print" {...line} hint="report.printHint" />
        <Line todo="separate" {...line} hint="report.separateHint">
          <Button
            disabledFocusable={task.isBusy}
            onClick={() =>
              ask(
                "separate",
                () => room.separate(sheets, plans),
                () => undefined,
              )
            }
          >
            {t("report.separate")}
          </Button>
        </Line>
        {wordSheets(written, "whole").length > 0 && (
          <Line todo="word" {...line} hint="report.wordHint">
            <WordButtons written={written} isBusy={task.isBusy} onWish={word} />
            {file !== "" && <span role="status">{t("report.wordDone", { file })}</span>}
          </Line>
        )}
        <Line todo="save" {...line} hint="report.saveHint" />
      </ul>
      {task.isBusy && <Busy text={t("report.preparing")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
    </section>
  );
}
