import type { CountRecord } from "../../../core/record/record";
import { useWords } from "../../hooks/useWords";

/** The name of a kind of ballot: its label, or its number where it has none. */
export function useKindName(): (record: CountRecord, at: number) => string {
  const { t } = useWords();
  return (record, at) => {
    const label = record.kinds[at]?.label ?? "";
    return label === "" ? t("data.kind", { number: at + 1 }) : label;
  };
}
