import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Counts } from "../../../core/tally/tally";
import type { PaneKey } from "../../../locales/pane";
import { useWords } from "../../hooks/useWords";

/** Parts of a bar, in order; they are counts of a person, so that one list draws bar and figures. */
export const PARTS = ["high", "confidence", "low", "invalid"] as const;

/** Those of them that have a share. */
export const LEVEL_PARTS = ["high", "confidence", "low"] as const;

export type Part = (typeof PARTS)[number];

export const PART_NAMES: Readonly<Record<Part, PaneKey>> = {
  high: "results.high",
  confidence: "results.confidence",
  low: "results.low",
  invalid: "results.invalid",
};

const INK = tokens.colorNeutralForeground1;
const PAPER = tokens.colorNeutralBackground1;

// Each part has its own pattern, so that the bar reads without colour and in high contrast.
const usePatterns = makeStyles({
  high: { backgroundColor: tokens.colorPaletteBlueForeground2 },
  confidence: {
    backgroundColor: PAPER,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteBlueForeground2} 0 2px, transparent 2px 6px)`,
  },
  low: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    backgroundImage: `repeating-linear-gradient(90deg, ${PAPER} 0 1px, transparent 1px 4px)`,
  },
  invalid: { backgroundColor: PAPER },
});

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "14px",
    border: `1px solid ${INK}`,
    borderRadius: "2px",
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  part: { borderRight: `1px solid ${INK}`, ":last-child": { borderRight: "none" } },
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "10px",
    border: `1px solid ${INK}`,
    marginRight: "4px",
    forcedColorAdjust: "none",
  },
});

/** The shares of one person as a bar. */
export function Bar({ counts }: { readonly counts: Counts }) {
  const { t } = useWords();
  const styles = useStyles();
  const patterns = usePatterns();
  const { high, confidence, low, invalid } = counts;
  return (
    <div className={styles.bar} role="img" aria-label={t("results.bar", { high, confidence, low, invalid })}>
      {PARTS.filter((part) => counts[part] > 0).map((part) => (
        <div
          key={part}
          className={mergeClasses(styles.part, patterns[part])}
          style={{ flexGrow: counts[part], flexBasis: 0 }}
        />
      ))}
    </div>
  );
}

/** The pattern of a part, beside its name. */
export function Swatch({ part }: { readonly part: Part }) {
  const styles = useStyles();
  const patterns = usePatterns();
  return <span className={mergeClasses(styles.swatch, patterns[part])} aria-hidden="true" />;
}
