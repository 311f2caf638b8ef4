import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, Severity } from "../../core/finding/finding";
import { findingWords } from "../../locales/findings";
import type { Locale } from "../../locales/locale";
import { useWords } from "../hooks/useWords";
import { Note, type NoteTone } from "./Note";
import { WhyLink } from "./WhyLink";

const TONES: Readonly<Record<Severity, NoteTone>> = { F: "fault", W: "warning", N: "plain" };

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  code: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  action: { color: tokens.colorNeutralForeground2 },
});

interface FindingNoteProps {
  readonly finding: Finding;
  readonly role?: "alert" | "status";
}

interface FindingNoteInProps extends FindingNoteProps {
  readonly locale: Locale;
  readonly children?: ReactNode;
}

/** A finding in the words of a language, where the pane is not open yet. */
export function FindingNoteIn({ finding, role, locale, children }: FindingNoteInProps) {
  const styles = useStyles();
  const { title, meaning, action } = findingWords(finding, locale);
  return (
    <Note tone={TONES[finding.severity]} {...(role && { role })}>
      <div className={styles.title}>
        {title} <span className={styles.code}>{finding.code}</span>
      </div>
      <div>{meaning}</div>
      <div className={styles.action}>{action}</div>
      {children}
    </Note>
  );
}

/** A finding in words: what it is, what it means, what to do, and where the guide says more. */
export function FindingNote(props: FindingNoteProps) {
  return (
    <FindingNoteIn {...props} locale={useWords().locale}>
      <WhyLink code={props.finding.code} />
    </FindingNoteIn>
  );
}
