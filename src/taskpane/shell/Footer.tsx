import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { useSelector } from "../hooks/useSelector";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import type { ReadyState } from "../../session/store/state";
import { STEPS } from "../../session/store/steps";
import { ReportButton } from "./views";

const useStyles = makeStyles({
  root: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hidden: { visibility: "hidden" },
});

/** Whether nothing on the step comes before going on: then its own button is the primary one. */
function isAnswered({ setup, isAddingKind, claim }: ReadyState): boolean {
  return setup.kinds.length > 0 && !isAddingKind && claim?.status !== "open";
}

/** Back and on; on the last step, the report. */
export function Footer() {
  const step = useSelector((state) => state.step);
  const tool = useSelector((state) => state.tool);
  const isHelp = useSelector((state) => state.help !== null);
  const isNext = useSelector(isAnswered);
  const dispatch = useDispatch();
  const { t } = useWords();
  const styles = useStyles();
  const go = (to: number) => dispatch({ type: "stepEntered", step: to });
  if (isHelp || tool !== null) {
    return (
      <footer className={styles.root}>
        <Button
          onClick={() => dispatch({ type: isHelp ? "helpClosed" : "toolClosed" })}
        >{`‹ ${t("nav.back")}`}</Button>
      </footer>
    );
  }
  return (
    <footer className={styles.root}>
      <Button className={step === 0 ? styles.hidden : undefined} onClick={() => go(step - 1)}>
        {`‹ ${t("nav.back")}`}
      </Button>
      {step < STEPS.length - 1 ? (
        <Button appearance={isNext ? "primary" : "secondary"} onClick={() => go(step + 1)}>
          {`${t("nav.next")} ›`}
        </Button>
      ) : (
        <Suspense>
          <ReportButton />
        </Suspense>
      )}
    </footer>
  );
}
