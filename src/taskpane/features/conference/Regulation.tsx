import { REGULATIONS, findRegulation } from "../../../core/regulation";
import { usePane } from "../../state/context";
import { ChoiceField } from "../../ui/ChoiceField";

/** The regulation in force, and what its percentages are taken of. */
export function Regulation() {
  const { state, dispatch, t } = usePane();
  const { regulation } = state.setup;
  const chosen = findRegulation(regulation);
  const known = REGULATIONS.map(({ id, name, effective }) => ({
    value: id,
    text: `${name} (${effective.from.slice(0, 4)})`,
  }));
  return (
    <ChoiceField
      label={t("conference.regulation")}
      hint={chosen?.baseNote}
      value={chosen?.id ?? regulation}
      options={chosen ? known : [{ value: regulation, text: regulation }, ...known]}
      onChoose={(id) => dispatch({ type: "regulationChosen", id })}
    />
  );
}
