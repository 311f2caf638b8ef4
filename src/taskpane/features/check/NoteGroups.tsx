import { mergeClasses } from "@fluentui/react-components";
import type { Finding, FindingCode } from "../../../core/finding/finding";
import { findingWords, wordFor } from "../../../locales/findings";
import { useWords } from "../../hooks/useWords";
import { Fold } from "../../ui/Fold";
import { GoToCell } from "../../ui/GoToCell";
import { StepLink } from "../../ui/StepLink";
import { useLayout } from "../../ui/useLayout";
import { WhyLink } from "../../ui/WhyLink";
import { cellCount, cellsOf, groupFindings, type FindingGroup } from "./groupFindings";
import { stepToFix } from "./whereToFix";

function byCode(notes: readonly Finding[]): readonly (readonly [FindingCode, readonly Finding[]])[] {
  const codes = [...new Set(notes.map((note) => note.code))];
  return codes.map((code) => [code, notes.filter((note) => note.code === code)] as const);
}

/** A person or a fault with the cells of one kind of note; a single one is said in full. */
function PersonNotes({ group }: { readonly group: FindingGroup }) {
  const { locale } = useWords();
  const layout = useLayout();
  const [first, ...others] = group.findings;
  if (!first) return null;
  const isOne = others.length === 0;
  return (
    <li className={layout.tight}>
      <div>{isOne ? findingWords(first, locale).meaning : wordFor(group.subject, locale)}</div>
      <div className={layout.row}>
        {group.findings.flatMap(cellsOf).map(({ sheet, address }) => (
          <GoToCell key={address} sheet={sheet} address={address} />
        ))}
      </div>
    </li>
  );
}

function CodeNotes({ code, notes }: { readonly code: FindingCode; readonly notes: readonly Finding[] }) {
  const { locale, t } = useWords();
  const layout = useLayout();
  const [first] = notes;
  if (!first) return null;
  const { title, action } = findingWords(first, locale);
  const cells = cellCount(notes);
  const step = stepToFix(first);
  const summary = [`• ${title}`, ...(cells > 0 ? [t("check.cells", { count: cells })] : []), code];
  return (
    <Fold summary={summary.join(" · ")}>
      <div className={layout.tight}>
        <ul className={mergeClasses(layout.plainList, layout.tight)}>
          {groupFindings(notes).map((group) => (
            <PersonNotes key={group.key} group={group} />
          ))}
        </ul>
        <div className={layout.muted}>{action}</div>
        <WhyLink code={code} />
        {step && (
          <div>
            <StepLink step={step} />
          </div>
        )}
      </div>
    </Fold>
  );
}

/** What needs nothing done, folded by code, each cell in reach. */
export function NoteGroups({ notes }: { readonly notes: readonly Finding[] }) {
  const { t } = useWords();
  const layout = useLayout();
  if (notes.length === 0) return null;
  return (
    <section className={layout.card} aria-label={t("severity.N")}>
      <div className={layout.muted}>{t("check.notes")}</div>
      {byCode(notes).map(([code, found]) => (
        <CodeNotes key={code} code={code} notes={found} />
      ))}
    </section>
  );
}
