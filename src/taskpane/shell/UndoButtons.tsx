import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, useEffectEvent, useState } from "react";
import { useSelector } from "../hooks/useSelector";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { STEPS, STEP_NAMES } from "../../session/store/steps";
import { useSpoken } from "../ui/useSpoken";
import { historyKey } from "./historyKey";
import { StepHelp } from "./StepHelp";

const useStyles = makeStyles({
  root: { display: "flex", flexShrink: 0 },
});

/** Hears the keys that take a choice back or make it again. */
function useHistoryKeys(go: (type: "undone" | "redone") => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const type = historyKey(event);
    if (type === null) return;
    event.preventDefault();
    go(type);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** Takes choices back and makes them again, by button and by keyboard. Written sheets stay. */
export function UndoButtons() {
  const past = useSelector((state) => state.history.past);
  const future = useSelector((state) => state.history.future);
  const step = useSelector((state) => state.step);
  const dispatch = useDispatch();
  const { t } = useWords();
  const styles = useStyles();
  const spoken = useSpoken();
  const [isUsed, setUsed] = useState(false);
  const go = (type: "undone" | "redone") => {
    setUsed(true);
    dispatch({ type });
  };
  useHistoryKeys(go);
  const name = STEPS[step];
  return (
    <div className={styles.root}>
      <StepHelp />
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
