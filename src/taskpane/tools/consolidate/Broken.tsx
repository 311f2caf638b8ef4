import { isTaken } from "../../../core/rollup/consolidated";
import type { UnitEntry } from "../../../core/rollup/consolidate";
import { FindingNote } from "../../ui/FindingNote";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";

/** So many files are shown; the sheet that is written lists them all. */
const SHOWN = 50;
/** Of one file. */
const FINDINGS = 5;

function Entry({ file, unit, findings }: UnitEntry) {
  const layout = useLayout();
  return (
    <li className={layout.card}>
      <div className={layout.breakable}>
        <span className={layout.strong}>{file}</span>
        {unit !== file.replace(/\.[^.]*$/, "") && <div className={layout.muted}>{unit}</div>}
      </div>
      {findings.slice(0, FINDINGS).map((found, at) => (
        <div key={at}>
          <FindingNote finding={found} />
          {found.address !== null && (
            <div className={layout.muted}>{[found.sheet, found.address].filter(Boolean).join("!")}</div>
          )}
        </div>
      ))}
    </li>
  );
}

interface ListProps {
  readonly entries: readonly UnitEntry[];
  readonly title: string;
  readonly isOpen?: boolean;
}

function List({ entries, title, isOpen = false }: ListProps) {
  const say = useToolText();
  const layout = useLayout();
  if (entries.length === 0) return null;
  return (
    <Fold summary={title} isOpen={isOpen}>
      <ul className={layout.plainList}>
        {entries.slice(0, SHOWN).map((entry, at) => (
          <Entry key={at} {...entry} />
        ))}
      </ul>
      {entries.length > SHOWN && (
        <div className={layout.muted}>{say("consolidate.andMore", { count: entries.length - SHOWN })}</div>
      )}
    </Fold>
  );
}

/** Files that are left out, and units that were taken with a warning: each with what was found. */
export function Broken({ entries }: { readonly entries: readonly UnitEntry[] }) {
  const say = useToolText();
  const left = entries.filter((entry) => !isTaken(entry));
  const warned = entries.filter((entry) => isTaken(entry) && entry.findings.length > 0);
  return (
    <>
      <List entries={left} title={say("consolidate.left", { count: left.length })} isOpen />
      <List entries={warned} title={say("consolidate.warned", { count: warned.length })} />
    </>
  );
}
