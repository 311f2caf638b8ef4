import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSelector } from "../hooks/useSelector";
import { useDispatch } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { stepSign, type StepSign } from "../../session/store/selectors";
import { useSpoken } from "../ui/useSpoken";
import { STEPS, STEP_NAMES, type StepId } from "../../session/store/steps";

const useStyles = makeStyles({
  list: { display: "flex", listStyleType: "none", margin: 0, padding: 0 },
  item: { flex: "1 1 0", minWidth: 0 },
  button: {
    width: "100%",
    padding: "4px 1px",
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    borderRadius: tokens.borderRadiusMedium,
    borderBottom: "2px solid transparent",
    // In high contrast what is transparent is drawn.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  dot: {
    minWidth: "18px",
    height: "18px",
    lineHeight: "16px",
    boxSizing: "border-box",
    padding: "0 3px",
    borderRadius: "9px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontVariantNumeric: "tabular-nums",
  },
  done: {
    border: `1px solid ${tokens.colorStatusSuccessForeground1}`,
    color: tokens.colorStatusSuccessForeground1,
  },
  warned: {
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  faulty: {
    border: `1px solid ${tokens.colorStatusDangerBackground3}`,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
});

function dotText(sign: StepSign, at: number): string {
  if (sign.faults > 0) return `✕ ${String(sign.faults)}`;
  if (sign.warnings > 0) return `▲ ${String(sign.warnings)}`;
  return sign.isDone ? "✓" : String(at + 1);
}

const isSameSign = (one: StepSign, other: StepSign) =>
  one.isDone === other.isDone && one.faults === other.faults && one.warnings === other.warnings;

function StepButton({ step, at }: { readonly step: StepId; readonly at: number }) {
  const isCurrent = useSelector((state) => state.step === at);
  const sign = useSelector((state) => stepSign(state, step), isSameSign);
  const dispatch = useDispatch();
  const { t } = useWords();
  const styles = useStyles();
  const spoken = useSpoken();
  const name = t(STEP_NAMES[step]);
  const said = [
    ...(sign.faults > 0 ? [t("step.hasFaults", { count: sign.faults })] : []),
    ...(sign.warnings > 0 ? [t("step.hasWarnings", { count: sign.warnings })] : []),
    ...(sign.isDone ? [t("step.isDone")] : []),
  ];
  const dot = mergeClasses(
    styles.dot,
    sign.isDone && styles.done,
    sign.warnings > 0 && styles.warned,
    sign.faults > 0 && styles.faulty,
  );
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, isCurrent && styles.current)}
      aria-current={isCurrent ? "step" : undefined}
      onClick={() => dispatch({ type: "stepEntered", step: at })}
    >
      <span className={dot} aria-hidden="true">
        {dotText(sign, at)}
      </span>
      <span>
        {name}
        {said.length > 0 && <span className={spoken}>{`, ${said.join(", ")}`}</span>}
      </span>
    </button>
  );
}

/** The row of steps: where the clerk is, what is done, where faults are open. */
export function Steps() {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <nav aria-label={t("nav.steps")}>
      <ol className={styles.list}>
        {STEPS.map((step, at) => (
          <li key={step} className={styles.item}>
            <StepButton step={step} at={at} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
