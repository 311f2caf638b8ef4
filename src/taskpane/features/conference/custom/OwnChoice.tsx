import {
  VALUE_WORDS,
  type ChoiceField as Field,
  type CustomTexts,
} from "../../../../core/regulation/customFields";
import { FAULT_SCOPES } from "../../../../core/regulation/faults";
import type { PaneKey } from "../../../../locales/pane";
import { useDispatch } from "../../../hooks/useServices";
import { useWords } from "../../../hooks/useWords";
import { ChoiceField, type Option } from "../../../ui/ChoiceField";
import { FACT_NAMES, SCOPE_NAMES } from "../../../ui/faultWords";
import { useLayout } from "../../../ui/useLayout";

type Choices = readonly (readonly [id: string, text: PaneKey])[];

const scopes = (fault: keyof typeof FAULT_SCOPES): Choices =>
  FAULT_SCOPES[fault].map((scope) => [scope, SCOPE_NAMES[scope]]);

const LABELS: Readonly<Record<Field, PaneKey>> = {
  ...FACT_NAMES,
  base: "custom.base",
  rounding: "custom.rounding",
  separator: "custom.separator",
  zeros: "custom.zeros",
};

const CHOICES: Readonly<Record<Field, Choices>> = {
  base: [
    ["collected", "custom.base.collected"],
    ["issued", "custom.base.issued"],
    ["presentAtVote", "custom.base.presentAtVote"],
    ["members", "custom.base.members"],
  ],
  notIssued: scopes("notIssued"),
  nameCrossedOut: scopes("nameCrossedOut"),
  nameAdded: scopes("nameAdded"),
  otherInformation: scopes("otherInformation"),
  marks: scopes("marks"),
  rounding: [
    ["halfUp", "custom.rounding.halfUp"],
    ["truncate", "custom.rounding.truncate"],
  ],
  separator: [
    [",", "custom.separator.comma"],
    [".", "custom.separator.dot"],
  ],
  zeros: [
    ["keep", "custom.zeros.keep"],
    ["drop", "custom.zeros.drop"],
  ],
};

const DECIMALS: readonly Option[] = ["0", "1", "2", "3", "4"].map((text) => ({ value: text, text }));

/** The word that the sheet has for one of our ids. */
function wordOf(field: Field, id: string): string {
  return Object.entries(VALUE_WORDS[field]).find(([known]) => known === id)?.[1] ?? id;
}

/** What is chosen, and beside it a text that is none of the choices. */
function shown(value: string, options: readonly Option[]): readonly Option[] {
  const isKnown = options.some((option) => option.value === value);
  return isKnown ? options : [{ value, text: value }, ...options];
}

interface OwnChoiceProps {
  readonly custom: CustomTexts;
  readonly field: Field | "decimals";
}

/** A field with a few values; one that leaves no choice is only said. */
export function OwnChoice({ custom, field }: OwnChoiceProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const text = custom[field] ?? "";
  const choose = (word: string) => dispatch({ type: "customTyped", field, text: word });
  if (field === "decimals") {
    const options = shown(text, DECIMALS);
    return <ChoiceField label={t("custom.decimals")} value={text} options={options} onChoose={choose} />;
  }
  const [first, ...others] = CHOICES[field];
  const value = CHOICES[field].find(([id]) => wordOf(field, id) === text)?.[0] ?? text;
  if (first && others.length === 0 && value === first[0]) {
    return <div className={layout.muted}>{`${t(LABELS[field])}: ${t(first[1])}`}</div>;
  }
  const options = CHOICES[field].map(([id, key]) => ({ value: id, text: t(key) }));
  return (
    <ChoiceField
      label={t(LABELS[field])}
      value={value}
      options={shown(value, options)}
      onChoose={(id) => choose(wordOf(field, id))}
    />
  );
}
