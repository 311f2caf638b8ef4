import { sayGround, sayLimit } from "../../../locales/proof";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { percent } from "../../../core/fraction/percent";
import type { KindResult, PersonResult } from "../../../core/record/record";
import type { Regulation } from "../../../core/regulation/regulation";
import { useWords } from "../../hooks/useWords";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { Bar, PARTS, PART_NAMES, Swatch, type Part } from "./Bar";
import { Reasons } from "./Reasons";
import { isFlagged, nextBand, proofLines } from "./verdict";

const useStyles = makeStyles({
  flagged: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "start" },
  chip: {
    flexShrink: 0,
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "5fr 6fr 5fr 7fr",
    gap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  figure: { margin: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  count: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
});

interface PersonProps {
  readonly person: PersonResult;
  readonly kind: KindResult;
  readonly regulation: Regulation | null;
}

function Figure({ person, kind, part }: Omit<PersonProps, "regulation"> & { readonly part: Part }) {
  const { t } = useWords();
  const styles = useStyles();
  const { base, rounding } = kind;
  const share = base === null || part === "invalid" ? null : percent(person[part], base, rounding);
  return (
    <div>
      <dt>{t(PART_NAMES[part])}</dt>
      <dd className={styles.figure}>
        <Swatch part={part} />
        <span className={styles.count}>{person[part]}</span>
        {share !== null && <div>{`${share}%`}</div>}
      </dd>
    </div>
  );
}

function Details({ person, kind, regulation }: PersonProps) {
  const { t } = useWords();
  const layout = useLayout();
  const { margin, ground, consequence } = person;
  const band = nextBand(person, kind.base, regulation);
  return (
    <div className={mergeClasses(layout.tight, layout.breakable)}>
      {proofLines(person, t).map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div>
        {band !== null && margin !== null
          ? t("results.margin", { margin, band: sayLimit(band, true, t) })
          : t("results.marginNone")}
      </div>
      {ground !== null && <div>{t("results.clause", { clause: sayGround(ground, t) })}</div>}
      <Reasons person={person} kind={kind} />
      {consequence !== null && <div>{t("results.consequence", { text: consequence })}</div>}
    </div>
  );
}

function Head({ person }: { readonly person: PersonResult }) {
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  const { position, name, office } = person;
  return (
    <div className={styles.head}>
      <div className={layout.breakable}>
        <div className={layout.strong}>
          {`${String(position)}. ${name === "" ? t("results.nameless", { position }) : name}`}
        </div>
        {office !== "" && <div className={layout.muted}>{office}</div>}
      </div>
      {isFlagged(person) && <span className={styles.chip}>{`▲ ${t("results.flag")}`}</span>}
    </div>
  );
}

/** One person's result; whoever is over a threshold stands out and is opened. */
export function PersonCard({ person, kind, regulation }: PersonProps) {
  const { t } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  const { label } = person;
  const flagged = isFlagged(person);
  return (
    <li className={mergeClasses(layout.card, flagged && styles.flagged)}>
      <Head person={person} />
      <Bar counts={person} />
      <dl className={styles.figures}>
        {PARTS.map((part) => (
          <Figure key={part} person={person} kind={kind} part={part} />
        ))}
      </dl>
      {label === null ? (
        <>
          <div>{t("results.noVerdict")}</div>
          <Reasons person={person} kind={kind} />
        </>
      ) : (
        <Fold summary={label} label={`${label}. ${t("results.details")}`} isOpen={flagged}>
          <Details person={person} kind={kind} regulation={regulation} />
        </Fold>
      )}
    </li>
  );
}
