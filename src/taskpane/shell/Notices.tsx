import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../state/context";
import { LazyFindingNote } from "../ui/LazyFindingNote";
import { Note } from "../ui/Note";
import { useLayout } from "../ui/useLayout";

function Closable({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) {
  const { t } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.tight} style={{ marginBottom: "12px" }}>
      {children}
      <div className={layout.row}>
        <Button size="small" onClick={onClose}>
          {t("note.close")}
        </Button>
      </div>
    </div>
  );
}

/** What concerns the workbook rather than a step: it is said once and blocks nothing. */
export function Notices() {
  const { state, dispatch, locale, t } = usePane();
  return (
    <>
      {state.isForeign && (
        <Closable onClose={() => dispatch({ type: "foreignClosed" })}>
          <Note tone="warning">{t("load.foreign")}</Note>
        </Closable>
      )}
      {state.saving.finding && (
        <Closable onClose={() => dispatch({ type: "saveFaultClosed" })}>
          <LazyFindingNote finding={state.saving.finding} locale={locale} />
        </Closable>
      )}
    </>
  );
}
