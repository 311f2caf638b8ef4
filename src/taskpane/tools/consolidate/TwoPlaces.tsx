import { Checkbox } from "@fluentui/react-components";
import type { NamedTwice } from "../../../core/rollup/consolidate";
import { Fold } from "../../ui/Fold";
import { useLayout } from "../../ui/useLayout";
import { useToolText } from "../useToolText";

/** So many names are asked about at once. */
const SHOWN = 50;

interface TwoPlacesProps {
  readonly named: readonly NamedTwice[];
  readonly confirmed: readonly string[];
  readonly onConfirm: (confirmed: readonly string[]) => void;
}

/** Names in two places: the clerk confirms each that is one person. */
export function TwoPlaces({ named, confirmed, onConfirm }: TwoPlacesProps) {
  const say = useToolText();
  const layout = useLayout();
  if (named.length === 0) return null;
  const toggle = (key: string, is: boolean) =>
    onConfirm(is ? [...confirmed, key] : confirmed.filter((other) => other !== key));
  return (
    <Fold summary={say("consolidate.twoPlaces", { count: named.length })}>
      <div className={layout.tight}>
        <div className={layout.muted}>{say("consolidate.twoPlacesHint")}</div>
        {named.slice(0, SHOWN).map(({ key, name, standings }) => (
          <div key={key} className={layout.breakable}>
            <Checkbox
              label={say("consolidate.samePerson", { name })}
              checked={confirmed.includes(key)}
              onChange={(_, { checked }) => toggle(key, checked === true)}
            />
            <div className={layout.muted}>
              {standings
                .map(({ list: { unit }, office }) => (office === "" ? unit : `${unit}: ${office}`))
                .join("; ")}
            </div>
          </div>
        ))}
        {named.length > SHOWN && (
          <div className={layout.muted}>{say("consolidate.andMore", { count: named.length - SHOWN })}</div>
        )}
      </div>
    </Fold>
  );
}
