import { Button } from "@fluentui/react-components";
import { savedStateOf } from "../../session/store/selectors";
import { whenAnswered } from "../../workbook/attempt";
import { toSaved } from "../../workbook/savedState";
import { useServices } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { useLayout } from "../ui/useLayout";

/** Somebody else saved choices in this workbook: theirs are taken, or replaced, as the clerk says. */
export function SavedElsewhere() {
  const { room, store } = useServices();
  const { t } = useWords();
  const layout = useLayout();
  const keep = () => {
    const state = store.getState();
    if (state.status !== "ready") return;
    whenAnswered(
      room.saveState(toSaved(savedStateOf(state)), true),
      (kept) => store.dispatch(kept.ok ? { type: "saved" } : { type: "saveFailed", finding: kept.finding }),
      "F504",
    );
  };
  return (
    <div className={layout.row}>
      <Button size="small" onClick={() => window.dispatchEvent(new Event("tinnhiem:reload"))}>
        {t("saved.take")}
      </Button>
      <Button size="small" onClick={keep}>
        {t("saved.keep")}
      </Button>
    </div>
  );
}
