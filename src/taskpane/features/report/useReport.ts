import { usePane } from "../../state/context";
import { faultCount } from "../../state/selectors";
import { writeReport } from "./writeReport";

/** Whether a report can be written now, and doing so. */
export interface ReportJob {
  readonly isBusy: boolean;
  /** Some result is there and some form is wanted. */
  readonly isPossible: boolean;
  readonly faults: number;
  readonly write: (isDraft: boolean) => void;
}

export function useReport(): ReportJob {
  const { state, room, counter, dispatch } = usePane();
  const { record } = state.reading;
  const kinds = record?.kinds ?? [];
  return {
    isBusy: state.report.status === "reading" || state.report.status === "writing",
    isPossible: kinds.some((_, at) => !state.skipped.includes(at)),
    faults: faultCount(record),
    write: (isDraft) => writeReport({ state, room, counter, dispatch, isDraft }),
  };
}
