import { Input } from "@fluentui/react-components";
import type { UnitEntry } from "../../../core/rollup/consolidate";
import { useLayout } from "../../ui/useLayout";
import { useMore } from "../../ui/useMore";
import { useToolText } from "../useToolText";

/** So many are shown at once. */
const SHOWN = 30;

interface NamesProps {
  readonly entries: readonly UnitEntry[];
  /** By the place among the files. */
  readonly names: Readonly<Record<string, string>>;
  readonly onName: (names: Readonly<Record<string, string>>) => void;
}

/** Units that name none in their file: the clerk names them, all in one table. */
export function Names({ entries, names, onName }: NamesProps) {
  const say = useToolText();
  const layout = useLayout();
  const unnamed = entries.flatMap((entry, at) =>
    entry.isUnnamed && entry.kinds.length > 0 ? [{ ...entry, at }] : [],
  );
  const [shown, more] = useMore(unnamed, SHOWN);
  if (unnamed.length === 0) return null;
  const title = say("consolidate.names");
  return (
    <section className={layout.tight}>
      <h3 className={layout.heading}>{title}</h3>
      <div className={layout.muted}>{say("consolidate.namesHint", { count: unnamed.length })}</div>
      <table aria-label={title} style={{ width: "100%", borderCollapse: "collapse", tableLayout: "fixed" }}>
        <thead>
          <tr className={layout.muted} style={{ textAlign: "left" }}>
            <th scope="col">{say("consolidate.file")}</th>
            <th scope="col">{say("consolidate.unit")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ file, unit, at }) => (
            <tr key={at}>
              <th
                scope="row"
                className={layout.breakable}
                style={{ textAlign: "left", fontWeight: "inherit" }}
              >
                {file}
              </th>
              <td style={{ padding: "2px 0" }}>
                <Input
                  aria-label={say("consolidate.nameOf", { file })}
                  placeholder={unit}
                  value={names[at] ?? ""}
                  onChange={(_, { value }) => onName({ ...names, [at]: value })}
                  style={{ width: "100%", minWidth: 0 }}
                  input={{ style: { width: "100%" } }}
                  autoComplete="off"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}
