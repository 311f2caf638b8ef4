import { Button } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import { useSelector } from "../hooks/useSelector";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { LazyFindingNote } from "../ui/LazyFindingNote";
import { Note } from "../ui/Note";
import { Leftovers } from "./Leftovers";
import { ReadAgain } from "../ui/ReadAgain";
import { useLayout } from "../ui/useLayout";
import { lazyPart } from "../ui/lazyPart";
import { SHELL } from "./later";

function Closable({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) {
  const { t } = useWords();
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

const ClaimCard = lazyPart(SHELL.claimCard);

const SavedElsewhere = lazyPart(SHELL.savedElsewhere);

// Nothing is outdated before something was read.
const Freshness = lazyPart(SHELL.freshness);

const FirstCard = lazyPart(SHELL.firstCard);

/** The place of what is found in most workbooks: what is below does not move when it comes. */
const FIRST_HEIGHT = "146px";

/** Before anything was chosen, what the workbook holds. */
function First() {
  const isFresh = useSelector(
    ({ setup, tool, removed }) => setup.kinds.length === 0 && tool === null && removed === null,
  );
  return (
    isFresh && (
      <div style={{ minHeight: FIRST_HEIGHT }}>
        <Suspense>
          <FirstCard />
        </Suspense>
      </div>
    )
  );
}

/** What the clerk is asked about the saved state, once it is known. */
function Claimed() {
  const claim = useSelector((state) => state.claim);
  return (
    claim?.status === "open" && (
      <Suspense>
        <ClaimCard claim={claim} />
      </Suspense>
    )
  );
}

/** What was there before is still shown; only the new reading was given up. */
function Stopped() {
  const { t } = useWords();
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
  const status = useSelector((state) => state.reading.status);
  const isRead = useSelector((state) => state.reading.record !== null);
  const isForeign = useSelector((state) => state.isForeign);
  const finding = useSelector((state) => state.saving.finding);
  const dispatch = useDispatch();
  const { locale, t } = useWords();
  return (
    <>
      {isRead && (
        <Suspense>
          <Freshness />
        </Suspense>
      )}
      <Claimed />
      <First />
      <Leftovers />
      {status === "stopped" && <Stopped />}
      {isForeign && (
        <Closable onClose={() => dispatch({ type: "foreignClosed" })}>
          <Note tone="warning">{t("load.foreign")}</Note>
        </Closable>
      )}
      {finding && (
        <Closable onClose={() => dispatch({ type: "saveFaultClosed" })}>
          <LazyFindingNote finding={finding} locale={locale} />
          {finding.code === "F580" && (
            <Suspense>
              <SavedElsewhere />
            </Suspense>
          )}
        </Closable>
      )}
    </>
  );
}
