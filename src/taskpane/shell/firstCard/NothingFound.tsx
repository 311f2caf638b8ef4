import { Button } from "@fluentui/react-components";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { stepNumber } from "../../../session/store/steps";
import { useLayout } from "../../ui/useLayout";

/** A workbook without ballots: where they can be typed, or shown. */
export function NothingFound() {
  const isOnData = useSelector((state) => state.step === stepNumber("data"));
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  return (
    <div role="status" className={layout.tight}>
      <div className={layout.strong}>{t("first.none")}</div>
      {t("first.noneText")}
      <div className={layout.row}>
        <Button
          appearance={isOnData ? "secondary" : "primary"}
          onClick={() => dispatch({ type: "toolOpened", tool: "entrySheet" })}
        >
          {t("first.entry")}
        </Button>
        {!isOnData && (
          <Button onClick={() => dispatch({ type: "stepEntered", step: stepNumber("data") })}>
            {t("first.pick")}
          </Button>
        )}
      </div>
    </div>
  );
}
