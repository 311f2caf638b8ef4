import type { CountRecord } from "../../../core/record/record";
import { usePane } from "../../hooks/context";

/** The name of a kind of ballot: its label, or its number where it has none. */
export function useKindName(): (record: CountRecord, at: number) => string {
  const { t } = usePane();
  return (record, at) => {
    const label = record.kinds[at]?.label ?? "";
    return label === "" ? t("data.kind", { number: at + 1 }) : label;
  };
}
