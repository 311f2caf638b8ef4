import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useTask } from "../hooks/useTask";
import { useServices } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { LazyFindingNote } from "../ui/LazyFindingNote";
import { Note } from "../ui/Note";
import { useLayout } from "../ui/useLayout";

/** Sheets that a failed writing had to leave in the workbook: named when the pane opens, removed when confirmed. */
export function Leftovers() {
  const { room } = useServices();
  const { locale, t } = useWords();
  const layout = useLayout();
  const task = useTask();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    room.unfinished().then(
      (found) => setNames(found.ok ? found.value : []),
      // What cannot be asked is said where it is needed.
      () => undefined,
    );
  }, [room]);
  if (names.length === 0) return null;
  return (
    <div className={layout.tight} style={{ marginBottom: "12px" }}>
      <Note tone="warning" role="status">
        {t("leftover.found", { sheets: names.join(", ") })}
      </Note>
      {task.finding && <LazyFindingNote finding={task.finding} locale={locale} />}
      <div className={layout.row}>
        <Button
          size="small"
          disabledFocusable={task.isBusy}
          onClick={() =>
            task.run(
              () => room.removeUnfinished(names),
              () => setNames([]),
            )
          }
        >
          {t("leftover.remove")}
        </Button>
        <Button size="small" onClick={() => setNames([])}>
          {t("leftover.keep")}
        </Button>
      </div>
    </div>
  );
}
