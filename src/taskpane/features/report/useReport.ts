import { chosenOffers } from "../../../report";
import { reportInStore, type ReportWish } from "../../../session/report/reportInStore";
import { faultCount, isOutdated } from "../../../session/store/selectors";
import { useSelector } from "../../hooks/useSelector";
import { useServices } from "../../hooks/useServices";

/** Whether a report can be written now, and doing so. */
export interface ReportJob {
  readonly isBusy: boolean;
  /** Some result is there, it is that of the sheets as they are, and some form is wanted. */
  readonly isPossible: boolean;
  readonly faults: number;
  readonly write: (wish: ReportWish) => void;
}

export function useReport(): ReportJob {
  const record = useSelector((state) => state.reading.record);
  const status = useSelector((state) => state.report.status);
  const choice = useSelector((state) => state.choice);
  const isStale = useSelector(isOutdated);
  const services = useServices();
  return {
    isBusy: status === "reading" || status === "writing" || isStale,
    isPossible: record !== null && chosenOffers(record, choice).length > 0,
    faults: faultCount(record),
    write: (wish) => reportInStore(services, wish),
  };
}
