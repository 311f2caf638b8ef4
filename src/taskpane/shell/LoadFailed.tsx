import { Button } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Finding } from "../../core/finding/finding";
import { EMPTY_SETUP } from "../../core/setup/setup";
import type { Locale } from "../../locales/locale";
import type { PaneText } from "../../locales/pane";
import type { PaneAction } from "../../session/store/actions";
import { FIRST_CHOICE } from "../../session/store/firstForms";
import { LazyFindingNote } from "../ui/LazyFindingNote";
import { useLayout } from "../ui/useLayout";

interface LoadFailedProps {
  readonly t: PaneText;
  readonly locale: Locale;
  readonly finding: Finding;
  readonly onRetry: () => void;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The saved state could not be read: nothing is replaced unless the clerk says so. */
export function LoadFailed({ t, locale, finding, onRetry, dispatch }: LoadFailedProps) {
  const layout = useLayout();
  const startAfresh = () =>
    dispatch({ type: "loaded", setup: EMPTY_SETUP, step: 0, choice: FIRST_CHOICE, isForeign: false });
  return (
    <main className={layout.column} style={{ padding: "10px" }}>
      <h1 className={layout.heading}>{t("load.failed")}</h1>
      <LazyFindingNote finding={finding} locale={locale} />
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
