import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

/** What the control inside must carry, so that it is read out with its label and its notes. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: "true";
}

interface LabelledProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value. */
  readonly fault?: string | undefined;
  /** What should be known about the value. */
  readonly warning?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: { color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** A control under its label, with what is wrong with it and what helps. Fluent's field, at a tenth of its size. */
export function Labelled({ label, hint, fault, warning, children }: LabelledProps) {
  const styles = useStyles();
  const id = useId();
  const notes = [
    { key: "fault", sign: "✕ ", text: fault, look: styles.fault },
    { key: "warning", sign: "▲ ", text: warning, look: styles.warning },
    { key: "hint", sign: "", text: hint, look: styles.hint },
  ].filter(({ text }) => text);
  const described = notes.map(({ key }) => `${id}-${key}`).join(" ");
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described !== "" && { "aria-describedby": described }),
        ...(fault && { "aria-invalid": "true" }),
      })}
      {notes.map(({ key, sign, text, look }) => (
        <div
          key={key}
          id={`${id}-${key}`}
          className={mergeClasses(styles.note, look)}
          role={key === "fault" ? "alert" : undefined}
        >
          <span aria-hidden="true">{sign}</span>
          {text}
        </div>
      ))}
    </div>
  );
}
