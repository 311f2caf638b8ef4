import { chosenOffers } from "../../../report";
import { usePane } from "../../hooks/context";
import { faultCount } from "../../../session/store/selectors";
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
  return {
    isBusy: state.report.status === "reading" || state.report.status === "writing",
    isPossible: record !== null && chosenOffers(record, state.choice).length > 0,
    faults: faultCount(record),
    write: (isDraft) => writeReport({ state, room, counter, dispatch, isDraft }),
  };
}
