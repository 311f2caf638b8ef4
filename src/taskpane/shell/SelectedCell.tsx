import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Finding } from "../../core/finding/finding";
import type { PersonResult } from "../../core/record/record";
import { contains } from "../../core/sheet/area";
import { parseArea } from "../../core/sheet/address";
import { findingWords } from "../../locales/findings";
import type { PaneKey } from "../../locales/pane";
import type { CellView, MarkName } from "../../session/describe/cellView";
import { cellName } from "../../session/store/selectors";
import { whenAnswered } from "../../workbook/attempt";
import type { Selection } from "../../workbook/api";
import { useSelector } from "../hooks/useSelector";
import { useServices } from "../hooks/useServices";
import { useWords } from "../hooks/useWords";
import { useStale } from "../ui/useStale";

const useStyles = makeStyles({
  // Below the step and not in it: what is being read or clicked there stays where it is.
  root: {
    // A long step must not squeeze it: it scrolls, this does not.
    flexShrink: 0,
    padding: "4px 10px",
    maxHeight: "30vh",
    overflowY: "auto",
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

const MARK_NAMES: readonly MarkName[] = [
  "high",
  "confidence",
  "low",
  "blank",
  "multiple",
  "declared",
  "unknown",
  "error",
];

const MARK_WORDS: Readonly<Record<MarkName, PaneKey>> = {
  high: "cell.high",
  confidence: "cell.confidence",
  low: "cell.low",
  blank: "cell.blank",
  multiple: "cell.multiple",
  declared: "cell.declared",
  unknown: "cell.unknown",
  error: "cell.error",
};

/** So many findings of a cell are named; the step that checks has all of them. */
const MOST_FINDINGS = 3;

/** What is selected and what it is part of; `null` until both are known, and for a cell of no ballot. */
function useCell(): { readonly selected: Selection; readonly view: CellView } | null {
  const { counter } = useServices();
  const setup = useSelector((state) => state.setup);
  const selected = useSelector((state) => state.selected);
  const version = useSyncExternalStore(counter.subscribe, counter.version);
  const [found, setFound] = useState<{ readonly selected: Selection; readonly view: CellView } | null>(null);
  useEffect(() => {
    if (selected === null || version === 0) return undefined;
    let isWanted = true;
    whenAnswered(counter.ask("cell", { setup, ...selected }), (answer) => {
      if (isWanted) setFound(answer.ok && answer.value ? { selected, view: answer.value } : null);
    });
    return () => {
      isWanted = false;
    };
  }, [counter, version, setup, selected]);
  // The cell before it stays until the next is known.
  return selected === null ? null : found;
}

/** The findings at a cell. */
function findingsAt(findings: readonly Finding[], { sheet, address }: Selection): readonly Finding[] {
  const cell = parseArea(address);
  if (!cell) return [];
  const covers = (text: string) => {
    const area = parseArea(text);
    return area !== null && contains(area, cell.row, cell.column);
  };
  return findings.filter((one) => one.sheet === sheet && (one.address ?? "").split(",").some(covers));
}

function BallotLine({ ballot, person, mark }: CellView) {
  const { t } = useWords();
  if (ballot === null) return null;
  const { number, says } = ballot;
  if (person !== null && mark !== null)
    return <div>{t("cell.says", { number, person: person.name, mark: t(MARK_WORDS[mark]) })}</div>;
  const said = MARK_NAMES.flatMap((name) =>
    says[name] === undefined ? [] : `${t(MARK_WORDS[name])} ${says[name]}`,
  );
  return <div>{t("cell.ballot", { number, says: said.join(" · ") })}</div>;
}

/** The figures of the person in whose column the cell stands. */
function PersonLine({ person }: { readonly person: PersonResult }) {
  const { t } = useWords();
  const { className } = useStale();
  const { name, high, confidence, low, invalid } = person;
  return <div className={className}>{t("cell.person", { name, high, confidence, low, invalid })}</div>;
}

/** The selected cell of a sheet that was read: its findings, its ballot and its person. */
export function SelectedCell() {
  const record = useSelector((state) => state.reading.record);
  const cell = useCell();
  const { t, locale } = useWords();
  const styles = useStyles();
  if (cell === null) return null;
  const { selected, view } = cell;
  const people = record?.kinds.filter(({ sheet }) => sheet === selected.sheet).flatMap((kind) => kind.people);
  const person = people?.find(({ address }) => address === view.person?.address);
  const findings = record ? findingsAt(record.findings, selected) : [];
  return (
    <section className={styles.root} aria-label={t("cell.name")}>
      <div className={styles.strong}>{cellName(selected)}</div>
      <BallotLine {...view} />
      {person && <PersonLine person={person} />}
      {findings.slice(0, MOST_FINDINGS).map((one, at) => (
        <div key={at} className={mergeClasses(one.severity === "F" && styles.strong)}>
          {t("cell.finding", { code: one.code, title: findingWords(one, locale).title })}
        </div>
      ))}
    </section>
  );
}
