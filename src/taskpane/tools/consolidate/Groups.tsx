import { ANNEX1_ROWS } from "../../../core/rollup/annex1.words";
import { kindId } from "../../../core/rollup/consolidated";
import { unitName } from "../../../core/rollup/unitName";
import type { UnitEntry } from "../../../core/rollup/consolidate";
import { ChoiceField } from "../../ui/ChoiceField";
import { useLayout } from "../../ui/useLayout";
import { useMore } from "../../ui/useMore";
import { useToolText } from "../useToolText";

/** So many are shown at once. */
const SHOWN = 30;

interface GroupsProps {
  readonly entries: readonly UnitEntry[];
  /** Names that the clerk gave, by the place among the files. */
  readonly names: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly onChoose: (groups: Readonly<Record<string, string>>) => void;
}

interface Loose {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

/** Kinds of ballot whose unit does not say to which row they belong. */
function looseKinds(entries: readonly UnitEntry[], names: GroupsProps["names"]): readonly Loose[] {
  return entries.flatMap((one, entry) => {
    const unit = unitName(one, names[entry]);
    return one.kinds.flatMap(({ label, group, people }, kind) => {
      const name = label === "" ? unit : `${unit}, ${label}`;
      return group === "" ? [{ id: kindId(entry, kind), name, people: people.total }] : [];
    });
  });
}

/** The rows of Phụ lục I for people whose unit does not name one: for all at once, or one by one. */
export function Groups({ entries, names, groups, onChoose }: GroupsProps) {
  const say = useToolText();
  const layout = useLayout();
  const loose = looseKinds(entries, names);
  const [shown, more] = useMore(loose, SHOWN);
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
      {shown.map(({ id, name, people }) => (
        <ChoiceField
          key={id}
          label={say("consolidate.groupOf", { name, people })}
          value={groups[id] ?? ""}
          options={options}
          onChoose={(group) => onChoose({ ...groups, [id]: group })}
        />
      ))}
      {more}
    </section>
  );
}
