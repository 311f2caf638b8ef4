import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, useState } from "react";
import { usePane } from "../hooks/context";
import { STEPS, STEP_NAMES } from "../../session/store/steps";
import { useSpoken } from "../ui/useSpoken";
import { historyKey } from "./historyKey";

const useStyles = makeStyles({
  root: { display: "flex", flexShrink: 0 },
});

/** Takes choices back and makes them again, by button and by keyboard. Written sheets stay. */
export function UndoButtons() {
  const { state, dispatch, t } = usePane();
  const styles = useStyles();
  const spoken = useSpoken();
  const [isUsed, setUsed] = useState(false);
  const { past, future } = state.history;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const type = historyKey(event);
      if (type === null) return;
      event.preventDefault();
      setUsed(true);
      dispatch({ type });
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [dispatch]);
  const go = (type: "undone" | "redone") => {
    setUsed(true);
    dispatch({ type });
  };
  const name = STEPS[state.step];
  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={t("undo.undo")}
        title={`${t("undo.undo")} (Ctrl+Z). ${t("undo.hint")}`}
        disabledFocusable={past.length === 0}
        onClick={() => go("undone")}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={t("undo.redo")}
        title={`${t("undo.redo")} (Ctrl+Shift+Z). ${t("undo.hint")}`}
        disabledFocusable={future.length === 0}
        onClick={() => go("redone")}
      />
      <span className={spoken} role="status">
        {isUsed && name && t("undo.done", { step: t(STEP_NAMES[name]), left: past.length })}
      </span>
    </div>
  );
}
