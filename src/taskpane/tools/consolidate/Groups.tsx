import { ANNEX1_ROWS } from "../../../core/rollup/annex1.words";
import { kindId } from "../../../core/rollup/consolidated";
import type { UnitEntry } from "../../../core/rollup/consolidate";
import { ChoiceField } from "../../ui/ChoiceField";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";

/** So many are shown at once; the next come when these are chosen. */
const SHOWN = 30;

interface GroupsProps {
  readonly entries: readonly UnitEntry[];
  readonly groups: Readonly<Record<string, string>>;
  readonly onChoose: (groups: Readonly<Record<string, string>>) => void;
}

interface Loose {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

/** Kinds of ballot whose unit does not say to which row they belong. */
function looseKinds(entries: readonly UnitEntry[]): readonly Loose[] {
  return entries.flatMap(({ unit, kinds }, entry) =>
    kinds.flatMap(({ label, group, people }, kind) => {
      const name = label === "" ? unit : `${unit}, ${label}`;
      return group === "" ? [{ id: kindId(entry, kind), name, people: people.total }] : [];
    }),
  );
}

/** The rows of Phụ lục I for people whose unit does not name one: for all at once, or one by one. */
export function Groups({ entries, groups, onChoose }: GroupsProps) {
  const say = useToolText();
  const layout = useLayout();
  const loose = looseKinds(entries);
  if (loose.length === 0) return null;
  const rows = [...ANNEX1_ROWS].map(([value, label]) => ({ value, text: `${value} ${label}` }));
  const options = [{ value: "", text: say("consolidate.noGroup") }, ...rows];
  const open = loose.filter(({ id }) => (groups[id] ?? "") === "").length;
  const setAll = (group: string) => {
    const missing = loose.filter(({ id }) => (groups[id] ?? "") === "");
    onChoose({ ...groups, ...Object.fromEntries(missing.map(({ id }) => [id, group])) });
  };
  return (
    <section className={layout.tight}>
      <h3 className={layout.heading}>{say("consolidate.groups")}</h3>
      <div className={layout.muted}>{say("consolidate.groupsHint", { open, all: loose.length })}</div>
      {open > 1 && (
        <ChoiceField label={say("consolidate.groupForAll")} value="" options={options} onChoose={setAll} />
      )}
      {loose.slice(0, SHOWN).map(({ id, name, people }) => (
        <ChoiceField
          key={id}
          label={say("consolidate.groupOf", { name, people })}
          value={groups[id] ?? ""}
          options={options}
          onChoose={(group) => onChoose({ ...groups, [id]: group })}
        />
      ))}
      {loose.length > SHOWN && (
        <div className={layout.muted}>{say("consolidate.andMore", { count: loose.length - SHOWN })}</div>
      )}
    </section>
  );
}
