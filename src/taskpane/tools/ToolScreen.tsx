import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, type ComponentType } from "react";
import { useWords } from "../hooks/useWords";
import type { ToolId } from "../../session/store/state";
import { Busy } from "../ui/Busy";
import { useLayout } from "../ui/useLayout";
import { ToolWords } from "./ToolWords";
import { useToolText } from "./useToolText";
import { lazyPart } from "../ui/lazyPart";

const VIEWS: Readonly<Record<ToolId, ComponentType>> = {
  entrySheet: lazyPart(async () => (await import("./entrySheet/EntrySheetTool")).EntrySheetTool),
  typing: lazyPart(async () => (await import("./typing/TypingTool")).TypingTool),
  entries: lazyPart(async () => (await import("./entries/EntriesTool")).EntriesTool),
  deadlines: lazyPart(async () => (await import("./deadlines/DeadlinesTool")).DeadlinesTool),
  journal: lazyPart(async () => (await import("./journal/JournalTool")).JournalTool),
  verify: lazyPart(async () => (await import("./verify/VerifyTool")).VerifyTool),
  consolidate: lazyPart(async () => (await import("./consolidate/ConsolidateTool")).ConsolidateTool),
  terms: lazyPart(async () => (await import("./terms/TermsTool")).TermsTool),
  convert: lazyPart(async () => (await import("./convert/ConvertTool")).ConvertTool),
  help: lazyPart(async () => (await import("./help/HelpTool")).HelpTool),
};

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, ":focus": { outline: "none" } },
});

function Opened({ tool }: { readonly tool: ToolId }) {
  const say = useToolText();
  const styles = useStyles();
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const View = VIEWS[tool];
  return (
    <div className={layout.column}>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
        {say(`${tool}.title`)}
      </h2>
      <Suspense>
        <View />
      </Suspense>
    </div>
  );
}

/** A tool in the place of the step. */
export function ToolScreen({ tool }: { readonly tool: ToolId }) {
  const { t } = useWords();
  return (
    <ToolWords fallback={<Busy text={t("app.opening")} />}>
      <Opened key={tool} tool={tool} />
    </ToolWords>
  );
}
