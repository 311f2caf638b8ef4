import { lazy, Suspense } from "react";
import type { Finding } from "../../core/finding/finding";
import type { Locale } from "../../locales/locale";
import { UI } from "./later";

// The words of the findings are large, and the first step rarely needs one.
const FindingNoteIn = lazy(async () => {
  try {
    return { default: await UI.findingNote() };
  } catch {
    // Without its words a finding still has its code.
    return { default: ({ finding }: LazyFindingNoteProps) => <>{finding.code}</> };
  }
});

interface LazyFindingNoteProps {
  readonly finding: Finding;
  readonly locale: Locale;
}

/** A finding in words where the pane may not have loaded these words yet. */
export function LazyFindingNote({ finding, locale }: LazyFindingNoteProps) {
  return (
    <Suspense fallback={finding.code}>
      <FindingNoteIn finding={finding} locale={locale} role="alert" />
    </Suspense>
  );
}
