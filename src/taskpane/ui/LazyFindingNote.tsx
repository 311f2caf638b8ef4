import { lazy, Suspense } from "react";
import type { Finding } from "../../core/finding/finding";

// The words of the findings are large, and the first step rarely needs one.
const FindingNote = lazy(async () => ({ default: (await import("./FindingNote")).FindingNote }));

/** A finding in words where the pane may not have loaded these words yet. */
export function LazyFindingNote({ finding }: { readonly finding: Finding }) {
  return (
    <Suspense fallback={finding.code}>
      <FindingNote finding={finding} role="alert" />
    </Suspense>
  );
}
