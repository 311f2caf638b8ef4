import { useState } from "react";
import type { PaneKey } from "../../locales/pane";
import { useWords } from "../hooks/useWords";
import { sayDay } from "./day";
import { TextField } from "./TextField";
import { readDay, readTime, weekdayOf } from "./typedMoment";

interface MomentFieldProps {
  readonly label: string;
  readonly kind: "date" | "time";
  /** yyyy-mm-dd or hh:mm; `""` for none. */
  readonly value: string;
  readonly onText: (value: string) => void;
}

/** What is typed, and the value it was taken for. */
interface Typed {
  readonly text: string;
  readonly value: string;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

function useDateWords() {
  const { t } = useWords();
  return (date: string): string | undefined => {
    const [year, month, day] = date.split("-").map(Number);
    const weekday = WEEKDAYS[weekdayOf(date)];
    if (!year || !month || !day || weekday === undefined) return undefined;
    return t("conference.dateSaid", { weekday: t(`weekday.${weekday}`), day, month, year });
  };
}

const FAULTS: Readonly<Record<MomentFieldProps["kind"], PaneKey>> = {
  date: "field.notDay",
  time: "field.notTime",
};

/**
 * A date or a time as a line of text, read day before month and of 24 hours in every Windows; a date is said with its day
 * of the week. What is neither stays visible, and is no value.
 */
export function MomentField({ label, kind, value, onText }: MomentFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isLeft, setLeft] = useState(false);
  const sayDate = useDateWords();
  const isDate = kind === "date";
  const read = isDate ? readDay : readTime;
  const shown = isDate ? sayDay(value) : value;
  // Undoing or another workbook brings a value that was not typed here.
  const text = typed?.value === value ? typed.text : shown;
  const isFaulty = isLeft && value === "" && text.trim() !== "";
  return (
    <TextField
      label={label}
      value={text}
      placeholder={t(isDate ? "field.dayLike" : "field.timeLike")}
      hint={isDate && value !== "" ? sayDate(value) : undefined}
      fault={isFaulty ? t(FAULTS[kind]) : undefined}
      onText={(next) => {
        const found = read(next) ?? "";
        setTyped({ text: next, value: found });
        setLeft(false);
        onText(found);
      }}
      onLeave={() => {
        setLeft(true);
        if (value !== "") setTyped(null);
      }}
    />
  );
}
