import { voterBodiesOf } from "../../../core/regulation/voterBodies";
import type { KindSetup } from "../../../core/setup/setup";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ChoiceField } from "../../ui/ChoiceField";
import { useKindRegulation, type KindPart } from "./kindPart";

/** Voters and offices in the words of a text at hand, to fill the two fields with. */
export function VoterBodies({ at, kind }: Pick<KindPart, "at" | "kind">) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const bodies = voterBodiesOf(useKindRegulation(kind).id);
  const said = bodies.map(({ voters }) => voters.join("; "));
  const place = said.indexOf(kind.voters);
  const choose = (value: string) => {
    const body = bodies[Number(value)];
    if (value === "" || !body) return;
    const fields = { voters: body.voters.join("; "), offices: body.posts } satisfies Partial<KindSetup>;
    dispatch({ type: "kindChanged", at, fields });
  };
  if (bodies.length === 0) return null;
  return (
    <ChoiceField
      label={t("voters.bodies")}
      value={place < 0 ? "" : String(place)}
      hint={bodies[place]?.clause ?? t("voters.bodiesHint")}
      options={[
        { value: "", text: t("voters.bodiesNone") },
        ...bodies.map(({ posts }, option) => ({ value: String(option), text: posts })),
      ]}
      onChoose={choose}
    />
  );
}
