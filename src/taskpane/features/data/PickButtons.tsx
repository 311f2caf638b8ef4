import { Button } from "@fluentui/react-components";
import { useDispatch, useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { Busy } from "../../ui/Busy";
import { FindingNote } from "../../ui/FindingNote";
import { useCardName } from "../../ui/useCardName";
import { useLayout } from "../../ui/useLayout";
import { pickKind } from "./pick";
import { useTask } from "../../hooks/useTask";

interface PickButtonsProps {
  /** Place of the kind that is read; one past the last adds a kind. */
  readonly at: number;
  readonly isPrimary: boolean;
}

/** Takes the ballots from the selection or from the open sheet. */
export function PickButtons({ at, isPrimary }: PickButtonsProps) {
  const { room, counter } = useServices();
  const dispatch = useDispatch();
  const { t } = useWords();
  const nameIn = useCardName();
  const layout = useLayout();
  const task = useTask();
  const size = { size: isPrimary ? "medium" : "small" } as const;
  const pick = (scope: "selection" | "sheet") =>
    task.run(
      () => pickKind(room, counter, scope),
      (picked) => dispatch({ type: "kindRead", at, ...picked }),
    );
  return (
    <div className={layout.tight}>
      <div className={layout.row}>
        <Button
          {...size}
          appearance={isPrimary ? "primary" : "secondary"}
          disabledFocusable={task.isBusy}
          aria-label={nameIn(t("data.useSelection"))}
          onClick={() => pick("selection")}
        >
          {t("data.useSelection")}
        </Button>
        <Button
          {...size}
          disabledFocusable={task.isBusy}
          aria-label={nameIn(t("data.useSheet"))}
          onClick={() => pick("sheet")}
        >
          {t("data.useSheet")}
        </Button>
      </div>
      {isPrimary && <div className={layout.muted}>{t("data.singleCell")}</div>}
      {task.isBusy && <Busy text={t("data.reading")} />}
      {task.finding && <FindingNote finding={task.finding} role="alert" />}
    </div>
  );
}
