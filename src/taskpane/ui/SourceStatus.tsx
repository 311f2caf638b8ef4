import { sayPoint } from "../../locales/rules";
import type { Rules } from "../../core/record/record";
import { useWords } from "../hooks/useWords";
import { Note } from "./Note";
import { useLayout } from "./useLayout";

/** The points of a regulation that nobody compared with its original text. */
export function SourceStatus({ status, unverified }: Pick<Rules, "status" | "unverified">) {
  const { t } = useWords();
  const layout = useLayout();
  if (unverified.length === 0) return null;
  const text = t("source.unchecked", { points: unverified.map((point) => sayPoint(point, t)).join(", ") });
  if (status === "unverified") return <Note tone="warning">{text}</Note>;
  return <div className={layout.muted}>{text}</div>;
}
