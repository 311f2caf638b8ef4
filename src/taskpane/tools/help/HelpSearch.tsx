import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useWords } from "../../hooks/useWords";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";
import { fetchAll } from "./pages";
import { sectionsOf } from "./parts";
import { makeSearch, type Section } from "./search";

const MOST = 12;
const EXCERPT = 90;

const useStyles = makeStyles({
  hit: {
    display: "block",
    width: "100%",
    padding: "6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface HelpSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onGo: (topic: string) => void;
}

/** All pages, once something is searched for. */
function useFound(query: string): readonly Section[] | null {
  const { locale } = useWords();
  const [sections, setSections] = useState<readonly Section[] | null>(null);
  const isAsked = query !== "";
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    fetchAll(locale).then(
      (documents) => {
        if (isWanted) setSections(documents.flatMap(sectionsOf));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [isAsked, locale]);
  const search = useMemo(() => sections && makeSearch(sections), [sections]);
  return useMemo(() => (isAsked && search ? search(query) : null), [isAsked, search, query]);
}

function Hit({ section, onGo }: { readonly section: Section } & Pick<HelpSearchProps, "onGo">) {
  const { id, page, title, text } = section;
  const styles = useStyles();
  const layout = useLayout();
  return (
    <li>
      <button type="button" className={styles.hit} onClick={() => onGo(id)}>
        <div className={layout.strong}>{title === page ? title : `${title} · ${page}`}</div>
        <div className={layout.muted}>{text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text}</div>
      </button>
    </li>
  );
}

/** Looks for words in all pages; what was found takes the place of the page. */
export function HelpSearch({ query, onQuery, onGo }: HelpSearchProps) {
  const say = useToolText();
  const layout = useLayout();
  const found = useFound(useDeferredValue(query.trim()));
  const shown = found?.slice(0, MOST) ?? [];
  return (
    <>
      <Input
        type="search"
        aria-label={say("help.search")}
        placeholder={say("help.search")}
        value={query}
        onChange={(_, { value }) => onQuery(value)}
      />
      <div role="status" className={layout.muted}>
        {found && (found.length > 0 ? say("help.found", { count: found.length }) : say("help.none"))}
      </div>
      {shown.length > 0 && (
        <ul className={layout.plainList}>
          {shown.map((section) => (
            <Hit key={section.id} section={section} onGo={onGo} />
          ))}
        </ul>
      )}
    </>
  );
}
