import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { EMPTY_SETUP } from "../../core/record/setup";
import type { PaneText } from "../../locales/pane";
import type { PaneAction } from "../state/actions";
import { Note } from "../ui/Note";
import { useLayout } from "../ui/useLayout";

interface LoadFailedProps {
  readonly t: PaneText;
  readonly onRetry: () => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The saved state could not be read: nothing is replaced unless the clerk says so. */
export function LoadFailed({ t, onRetry, dispatch }: LoadFailedProps) {
  const layout = useLayout();
  const startAfresh = () => dispatch({ type: "loaded", setup: EMPTY_SETUP, step: 0, isForeign: false });
  return (
    <main className={layout.column} style={{ padding: "10px" }}>
      <Note tone="fault" role="alert">
        {t("load.failed")}
      </Note>
      <div className={layout.row}>
        <Button appearance="primary" onClick={onRetry}>
          {t("app.again")}
        </Button>
        <Button onClick={startAfresh}>{t("load.fresh")}</Button>
      </div>
      <div className={layout.muted}>{t("load.freshHint")}</div>
    </main>
  );
}
