import { Suspense } from "react";
import { useSelector } from "../../hooks/useSelector";
import { useWords } from "../../hooks/useWords";
import { Busy } from "../../ui/Busy";
import { Fold } from "../../ui/Fold";
import { lazyPart } from "../../ui/lazyPart";
import { CONFERENCE } from "./later";

// What few clerks open comes after the first paint.
const CustomRegulation = lazyPart(CONFERENCE.customRegulation);
const FaultRules = lazyPart(CONFERENCE.faultRules);

/** What lies behind the chosen regulation: how invalid ballots count, and the unit's own version. */
export function RegulationFolds() {
  const custom = useSelector((state) => state.setup.custom);
  const { t } = useWords();
  const isOwn = custom !== null;
  const title = isOwn ? `${t("custom.title")} · ${t("custom.inUse")}` : t("custom.title");
  const busy = <Busy text={t("app.opening")} />;
  return (
    <div>
      <Fold summary={t("faults.title")}>
        <Suspense fallback={busy}>
          <FaultRules />
        </Suspense>
      </Fold>
      <Fold summary={title}>
        <Suspense fallback={busy}>
          <CustomRegulation />
        </Suspense>
      </Fold>
    </div>
  );
}
