import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, type ComponentType } from "react";
import { useWords } from "../hooks/useWords";
import type { ToolId } from "../../session/store/state";
import { Busy } from "../ui/Busy";
import { HelpLink } from "../ui/HelpLink";
import { TOOL_HELP } from "../ui/helpTopics";
import { useLayout } from "../ui/useLayout";
import { ToolWords } from "./ToolWords";
import { useToolText } from "./useToolText";
import { lazyPart } from "../ui/lazyPart";
import { TOOL_VIEWS } from "./later";

const VIEWS: Readonly<Record<ToolId, ComponentType>> = {
  entrySheet: lazyPart(TOOL_VIEWS.entrySheet),
  typing: lazyPart(TOOL_VIEWS.typing),
  entries: lazyPart(TOOL_VIEWS.entries),
  deadlines: lazyPart(TOOL_VIEWS.deadlines),
  journal: lazyPart(TOOL_VIEWS.journal),
  verify: lazyPart(TOOL_VIEWS.verify),
  consolidate: lazyPart(TOOL_VIEWS.consolidate),
  terms: lazyPart(TOOL_VIEWS.terms),
  convert: lazyPart(TOOL_VIEWS.convert),
};

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, ":focus": { outline: "none" } },
});

function Opened({ tool }: { readonly tool: ToolId }) {
  const say = useToolText();
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const View = VIEWS[tool];
  return (
    <div className={layout.column}>
      <div className={styles.head}>
        <h2 className={styles.heading} tabIndex={-1} ref={heading}>
          {say(`${tool}.title`)}
        </h2>
        <HelpLink topic={TOOL_HELP[tool]} text={t("help.open")} />
      </div>
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
