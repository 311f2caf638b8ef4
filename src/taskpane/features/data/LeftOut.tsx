import { Button } from "@fluentui/react-components";
import type { ExcludedPerson } from "../../../core/people/excluded";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ChoiceField } from "../../ui/ChoiceField";
import { Note } from "../../ui/Note";
import { useLayout } from "../../ui/useLayout";
import type { KindPart } from "./kindPart";
import { LeftPerson } from "./LeftPerson";

const NOBODY = "";
const OTHER = "other";

function Removed({ at }: Pick<KindPart, "at">) {
  const removedPerson = useSelector((state) => state.removedPerson);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  if (removedPerson?.at !== at) return null;
  return (
    <Note tone="plain" role="status">
      <div className={layout.row}>
        {t("left.removed", { name: removedPerson.person.name })}
        <Button size="small" onClick={() => dispatch({ type: "personRestored" })}>
          {t("data.restore")}
        </Button>
      </div>
    </Note>
  );
}

function Add({ at, kind, view }: KindPart) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const persons = view?.persons ?? [];
  const isLeft = (position: number) => kind.excluded.some((person) => person.position === position);
  const named = persons.map(({ name }, index) => ({
    value: String(index + 1),
    text: `${String(index + 1)}. ${name === "" ? t("results.nameless", { position: index + 1 }) : name}`,
  }));
  const choose = (value: string) => {
    const known = persons[Number(value) - 1];
    if (value === NOBODY || (value !== OTHER && !known)) return;
    const person: ExcludedPerson = {
      position: known ? Number(value) : null,
      name: known?.name ?? "",
      office: known?.office ?? "",
      reason: "retiring",
      date: "",
    };
    dispatch({ type: "kindChanged", at, fields: { excluded: [...kind.excluded, person] } });
  };
  return (
    <ChoiceField
      label={t("left.add")}
      value={NOBODY}
      options={[
        { value: NOBODY, text: t("left.choose") },
        ...named.filter(({ value }) => !isLeft(Number(value))),
        { value: OTHER, text: t("left.other") },
      ]}
      onChoose={choose}
    />
  );
}

/** People on the list who are not voted on, each with the reason. */
export function LeftOut(part: KindPart) {
  const { kind, at } = part;
  const { t } = useWords();
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <div>{t("left.intro")}</div>
      {kind.excluded.map((person, index) => (
        <LeftPerson key={index} {...part} person={person} index={index} />
      ))}
      <Removed at={at} />
      <Add {...part} />
    </div>
  );
}
