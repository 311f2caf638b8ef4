import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef } from "react";
import { useSelector } from "../hooks/useSelector";
import { useWords } from "../hooks/useWords";
import { faultCount, warningCount } from "../../session/store/selectors";
import { STEPS, STEP_NAMES } from "../../session/store/steps";
import { Boundary } from "../ui/Boundary";
import { Busy } from "../ui/Busy";
import { Footer } from "./Footer";
import { Guarded } from "./Guarded";
import { Header } from "./Header";
import { Notices } from "./Notices";
import { useReturn } from "./useReturn";
import { HelpScreen, ToolScreen, VIEWS } from "./views";
import { lazyPart } from "../ui/lazyPart";
import { SHELL } from "./later";
import { Work } from "./Work";

// Icons come after the first paint.
const UndoButtons = lazyPart(SHELL.undoButtons);

const SelectedCell = lazyPart(SHELL.selectedCell);

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "calc(100vh - var(--above, 0px))",
    overflow: "hidden",
  },
  main: { flexGrow: 1, overflowY: "auto", overflowX: "hidden", padding: "8px 10px 16px" },
  title: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px", marginBottom: "8px" },
  heading: {
    flexGrow: 1,
    margin: 0,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase400,
    ":focus": { outline: "none" },
  },
  progress: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: "right" },
});

/** What is left: the steps to go, and what is open in those that were done. */
function Left() {
  const faults = useSelector(({ reading }) => faultCount(reading.record));
  const warnings = useSelector(({ reading }) => warningCount(reading.record));
  const at = useSelector((state) => state.step);
  const { t } = useWords();
  const styles = useStyles();
  const all = STEPS.length;
  const step = at + 1;
  const open = [
    ...(faults > 0 ? [t("step.hasFaults", { count: faults })] : []),
    ...(warnings > 0 ? [t("step.hasWarnings", { count: warnings })] : []),
  ];
  return (
    <div className={styles.progress}>
      <div>
        {step === all ? t("step.last", { step, all }) : t("step.progress", { step, all, left: all - step })}
      </div>
      {open.length > 0 && <div>{t("step.open", { open: open.join(", ") })}</div>}
    </div>
  );
}

function Title() {
  const visit = useSelector((state) => state.visit);
  const step = useSelector((state) => state.step);
  const isSought = useSelector((state) => state.sought !== null);
  const { t } = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only after a move: at the start the focus stays in the sheet.
    if (visit > 0 && !isSought) heading.current?.focus();
  }, [visit, isSought]);
  const name = STEPS[step];
  return (
    <div className={styles.title}>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
        {name && t(STEP_NAMES[name])}
      </h2>
      <Left />
      <Suspense>
        <UndoButtons />
      </Suspense>
    </div>
  );
}

/** What the selected cell is part of, where it is one of a sheet that was read. */
function Selected() {
  const isOurs = useSelector(
    ({ selected, setup, tool, help }) =>
      tool === null && help === null && setup.kinds.some(({ sheet }) => sheet === selected?.sheet),
  );
  return (
    isOurs && (
      <Suspense>
        <SelectedCell />
      </Suspense>
    )
  );
}

/** The frame of every step. */
export function Shell({ onLanguage }: { readonly onLanguage: () => void }) {
  const step = useSelector((state) => STEPS[state.step] ?? "conference");
  const tool = useSelector((state) => state.tool);
  const isHelp = useSelector((state) => state.help !== null);
  const main = useReturn(isHelp);
  const { t } = useWords();
  const styles = useStyles();
  const View = VIEWS[step];
  return (
    <div className={styles.root}>
      <Guarded>
        <Header onLanguage={onLanguage} />
      </Guarded>
      <main className={styles.main} ref={main} tabIndex={-1}>
        {isHelp && (
          <Guarded>
            <Suspense fallback={<Busy text={t("app.opening")} />}>
              <HelpScreen />
            </Suspense>
          </Guarded>
        )}
        <div hidden={isHelp}>
          {tool === null && (
            <Guarded>
              <Title />
            </Guarded>
          )}
          <Guarded>
            <Notices />
          </Guarded>
          <Guarded key={tool ?? step}>
            <Suspense fallback={<Busy text={t("app.opening")} />}>
              {tool === null ? <View /> : <ToolScreen tool={tool} />}
            </Suspense>
          </Guarded>
        </div>
      </main>
      <Boundary fallback={() => null}>
        <Selected />
      </Boundary>
      <Boundary fallback={() => null}>
        <Work />
      </Boundary>
      <Guarded>
        <Footer />
      </Guarded>
    </div>
  );
}
