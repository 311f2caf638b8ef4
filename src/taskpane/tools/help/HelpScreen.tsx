import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { HelpDocument } from "../../../../docs/huong-dan.md";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { Busy } from "../../ui/Busy";
import { Offline } from "../../ui/Offline";
import { TextLink } from "../../ui/TextLink";
import { useLayout } from "../../ui/useLayout";
import { ToolWords } from "../ToolWords";
import { useToolText } from "../useToolText";
import { HelpContents } from "./HelpContents";
import { HelpPage } from "./HelpPage";
import { HelpSearch } from "./HelpSearch";
import { isDictionary, topicIn } from "./pages";
import { partAt, sectionsOf } from "./parts";
import { useHelpPages } from "./useHelpPages";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, ":focus": { outline: "none" } },
});

interface Going {
  readonly onGo: (topic: string) => void;
}

/** The heading of the screen, which gets the focus when what is below it changes. */
function Heading({ text, isFirst }: { readonly text: string; readonly isFirst: boolean }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFirst) heading.current?.focus();
  }, [isFirst, text]);
  return (
    <h2 className={styles.heading} tabIndex={-1} ref={heading}>
      {text}
    </h2>
  );
}

interface ShownProps extends Going {
  readonly document: HelpDocument;
  readonly anchor: string | undefined;
}

/** One entry of a page that is looked up, such as a finding. */
function Entry({ document, anchor, onGo }: ShownProps) {
  const say = useToolText();
  const [, ...nodes] = partAt(document.nodes, anchor ?? "");
  const title = sectionsOf(document).find(({ id }) => id === `${document.id}#${anchor ?? ""}`)?.title;
  return (
    <>
      <Heading text={title ?? document.title} isFirst />
      <HelpPage nodes={nodes} anchor={undefined} onGo={onGo} />
      <div>
        <TextLink text={say("help.all", { title: document.title })} onGo={() => onGo(document.id)} />
      </div>
    </>
  );
}

function Shown({ document, anchor, onGo }: ShownProps) {
  if (isDictionary(document.id) && anchor !== undefined && partAt(document.nodes, anchor).length > 0)
    return <Entry document={document} anchor={anchor} onGo={onGo} />;
  return (
    <>
      <Heading text={document.title} isFirst={anchor === undefined} />
      <HelpPage nodes={document.nodes.slice(1)} anchor={anchor} onGo={onGo} />
    </>
  );
}

/** The page of a topic, or the contents. */
function Topic({ topic, onGo }: { readonly topic: string } & Going): ReactNode {
  const { locale } = useWords();
  const say = useToolText();
  const [page = "", anchor] = topicIn(topic, locale).split("#");
  const { fetched, again } = useHelpPages(page, locale);
  if (fetched.status === "busy") return <Busy text={say("help.opening")} />;
  if (fetched.status === "failed") return <Offline onRetry={again} />;
  const [document] = fetched.documents;
  if (page === "")
    return (
      <>
        <Heading text={say("help.title")} isFirst />
        <HelpContents documents={fetched.documents} onGo={onGo} />
      </>
    );
  return document ? (
    <Shown key={topic} document={document} anchor={anchor} onGo={onGo} />
  ) : (
    <Heading text={say("help.missing")} isFirst />
  );
}

function Reader() {
  const topic = useSelector((state) => state.help ?? "");
  const dispatch = useDispatch();
  const say = useToolText();
  const layout = useLayout();
  const [query, setQuery] = useState("");
  const [trail, setTrail] = useState<readonly string[]>([]);
  const open = (to: string, left: readonly string[]) => {
    setQuery("");
    setTrail(left);
    dispatch({ type: "helpOpened", topic: to });
  };
  const go = (to: string) => open(to, [...trail, topic]);
  const last = trail.at(-1);
  return (
    <div className={layout.column}>
      <div className={layout.row}>
        {topic !== "" && <TextLink text={say("help.contents")} onGo={() => go("")} />}
        {last !== undefined && (
          <TextLink text={say("help.previous")} onGo={() => open(last, trail.slice(0, -1))} />
        )}
      </div>
      <HelpSearch query={query} onQuery={setQuery} onGo={go} />
      {query.trim() === "" && (
        <div>
          <Topic topic={topic} onGo={go} />
        </div>
      )}
    </div>
  );
}

/** The guide inside the pane: contents, search, and the page that was asked for. */
export function HelpScreen() {
  const { t } = useWords();
  return (
    <ToolWords fallback={<Busy text={t("app.opening")} />}>
      <Reader />
    </ToolWords>
  );
}
