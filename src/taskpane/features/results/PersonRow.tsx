import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { percent } from "../../../core/fraction/percent";
import type { KindResult, PersonResult } from "../../../core/record/record";
import type { Regulation } from "../../../core/regulation/regulation";
import { useWords } from "../../hooks/useWords";
import { useCardName } from "../../ui/useCardName";
import { PARTS } from "./Bar";
import { PersonDetails } from "./PersonDetails";
import { isFlagged } from "../../../core/record/flagged";

/** Columns of the table: the name with its button, four counts, the share of low ballots, the sign of the band. */
const COLUMNS = PARTS.length + 3;

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, height: "24px" },
  name: { padding: 0, maxWidth: 0, width: "100%", textAlign: "left", fontWeight: "inherit" },
  button: {
    display: "block",
    width: "100%",
    height: "24px",
    padding: "0 2px",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figure: {
    padding: "0 3px",
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  flagged: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The sign of a band: by its shape first, since colours may not be seen. */
const SIGNS: Readonly<Record<NonNullable<PersonResult["band"]>, string>> = {
  none: "✓",
  repeated: "▲",
  half: "▲",
  twoThirds: "▲▲",
};

interface PersonRowProps {
  readonly person: PersonResult;
  readonly kind: KindResult;
  readonly regulation: Regulation | null;
  /** Until the clerk opens or closes it. */
  readonly isFirstOpen: boolean;
}

/** One person in one line; opened, how the result came about. */
export function PersonRow({ person, kind, regulation, isFirstOpen }: PersonRowProps) {
  const { t } = useWords();
  const styles = useStyles();
  const nameIn = useCardName();
  const flagged = isFlagged(person);
  const [isChosen, setChosen] = useState<boolean | null>(null);
  const isOpen = isChosen ?? isFirstOpen;
  const { position, name, band, label, low } = person;
  const share = kind.base === null ? "–" : `${percent(low, kind.base, kind.rounding)}%`;
  const said = name === "" ? t("results.nameless", { position }) : name;
  return (
    <>
      <tr className={mergeClasses(styles.row, flagged && styles.flagged)}>
        <th scope="row" className={styles.name}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={isOpen}
            title={said}
            aria-label={nameIn(`${String(position)}. ${said}`)}
            onClick={() => setChosen(!isOpen)}
          >
            {`${String(position)}. ${said}`}
          </button>
        </th>
        {PARTS.map((part) => (
          <td key={part} className={styles.figure}>
            {person[part]}
          </td>
        ))}
        <td className={styles.figure}>{share}</td>
        <td className={styles.figure} title={label ?? t("results.noVerdict")}>
          <span role="img" aria-label={label ?? t("results.noVerdict")}>
            {band === null ? "?" : SIGNS[band]}
          </span>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={COLUMNS} style={{ padding: "4px 2px 10px" }}>
            <PersonDetails person={person} kind={kind} regulation={regulation} />
          </td>
        </tr>
      )}
    </>
  );
}
