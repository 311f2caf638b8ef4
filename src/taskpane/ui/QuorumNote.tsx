import { quorum } from "../../core/check/quorum";
import { arithmetic } from "../../core/fraction/comparison";
import type { Regulation } from "../../core/regulation/regulation";
import { useWords } from "../hooks/useWords";
import { Note } from "./Note";

interface QuorumNoteProps {
  readonly summoned: number | null;
  readonly present: number | null;
  readonly regulation: Regulation;
}

/** Whether enough of those summoned came, with the arithmetic; nothing while a number is not known. */
export function QuorumNote({ summoned, present, regulation }: QuorumNoteProps) {
  const { t } = useWords();
  const result = quorum(summoned, present, regulation);
  if (!result || !regulation.quorum) return null;
  const { numerator, denominator } = regulation.quorum.fraction;
  const share = `${String(numerator)}/${String(denominator)}`;
  return (
    <Note tone={result.isReached ? "good" : "fault"} role="status">
      {result.isReached
        ? t("quorum.met", { proof: arithmetic(result) })
        : t("quorum.missed", { proof: arithmetic(result), share })}
    </Note>
  );
}
