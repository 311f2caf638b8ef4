import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from "react";
import { usePane } from "../hooks/context";
import { LazyFindingNote } from "../ui/LazyFindingNote";
import { Note } from "../ui/Note";
import { Leftovers } from "./Leftovers";
import { ReadAgain } from "../ui/ReadAgain";
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

// Nothing is read before the first paint.
const WorkNote = lazy(async () => ({ default: (await import("./WorkNote")).WorkNote }));

/** Work that is being done, once there is any. */
function Work() {
  const { counter } = usePane();
  const isBusy = useSyncExternalStore(counter.subscribe, () => counter.progress() !== null);
  return (
    isBusy && (
      <Suspense>
        <WorkNote />
      </Suspense>
    )
  );
}

/** What was there before is still shown; only the new reading was given up. */
function Stopped() {
  const { t } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.row} role="status" style={{ marginBottom: "12px" }}>
      {t("work.stopped")}
      <ReadAgain label={t("read.again")} />
    </div>
  );
}

/** What concerns the workbook rather than a step: it is said once and blocks nothing. */
export function Notices() {
  const { state, dispatch, locale, t } = usePane();
  return (
    <>
      <Work />
      <Leftovers />
      {state.reading.status === "stopped" && <Stopped />}
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
