import groups from "../../../../docs/contents.json";
import type { HelpDocument } from "../../../../docs/huong-dan.md";
import { useWords } from "../../hooks/useWords";
import { TextLink } from "../../ui/TextLink";
import { useLayout } from "../../ui/useLayout";
import { pageId } from "./pages";

interface HelpContentsProps {
  readonly documents: readonly HelpDocument[];
  readonly onGo: (topic: string) => void;
}

/** The pages of the language, group by group. */
export function HelpContents({ documents, onGo }: HelpContentsProps) {
  const { locale } = useWords();
  const layout = useLayout();
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return groups
    .filter(({ lang }) => lang === locale)
    .map(({ title, pages }) => (
      <section key={title} aria-label={title}>
        <h3 className={layout.heading}>{title}</h3>
        <ul className={layout.plainList}>
          {pages.map(pageId).map((id) => (
            <li key={id}>
              <TextLink text={titles.get(id) ?? id} onGo={() => onGo(id)} />
            </li>
          ))}
        </ul>
      </section>
    ));
}
