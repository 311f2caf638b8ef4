import { useEffect, useState } from "react";
import { printedCode } from "../../../core/fingerprint/kindProof";
import { sayMoment } from "../../../report/layout/stamp";
import type { PlacedProof } from "../../../report/verify/evidence";
import { whenAnswered } from "../../../workbook/attempt";
import { useServices } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { GoToCell } from "../../ui/GoToCell";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import { PrintedCodes } from "./PrintedCodes";

/** The latest report that stands in the workbook; `null` while it is not known, and where there is none. */
function useLastReport(): PlacedProof | null {
  const { room } = useServices();
  const [last, setLast] = useState<PlacedProof | null>(null);
  useEffect(() => {
    let isWanted = true;
    whenAnswered(room.readProofs(), (read) => {
      // What cannot be read is said by the tool that verifies; here it only means that nothing is remembered.
      if (isWanted && read.ok) setLast(read.value.proofs.at(-1) ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [room]);
  return last;
}

/** A report that was written before the pane was opened: its sheets and its codes are still at hand. */
export function LastReport() {
  const last = useLastReport();
  const { t } = useWords();
  const layout = useLayout();
  if (last === null) return null;
  const { id, writtenAt, sheets, kinds } = last.proof;
  return (
    <Note tone="plain" role="status">
      <div className={layout.tight}>
        <div className={layout.strong}>{t("report.last", { id, at: sayMoment(writtenAt) })}</div>
        <div className={layout.row}>
          {sheets.map(({ name }) => (
            <GoToCell key={name} sheet={name} address="A1" text={name} />
          ))}
        </div>
        <PrintedCodes codes={kinds.map(printedCode)} />
      </div>
    </Note>
  );
}
