import { Field, Select } from "@fluentui/react-components";
import { REGULATIONS, findRegulation } from "../../../core/regulation";
import { usePane } from "../../state/context";

/** The regulation in force, and what its percentages are taken of. */
export function Regulation() {
  const { state, dispatch, t } = usePane();
  const { regulation } = state.setup;
  const chosen = findRegulation(regulation);
  return (
    <Field label={t("conference.regulation")} {...(chosen && { hint: chosen.baseNote })}>
      <Select
        value={chosen?.id ?? regulation}
        onChange={(_, data) => dispatch({ type: "regulationChosen", id: data.value })}
      >
        {!chosen && <option value={regulation}>{regulation}</option>}
        {REGULATIONS.map(({ id, name, effective }) => (
          <option key={id} value={id}>
            {`${name} (${effective.from.slice(0, 4)})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
