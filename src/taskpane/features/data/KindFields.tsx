import type { KindSetup } from "../../../core/setup/setup";
import type { Facts } from "../../../locales/locale";
import type { PaneKey } from "../../../locales/pane";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import { KindNumberField } from "./KindNumberField";
import type { KindView } from "../../../session/describe/describeKind";

interface KindFieldsProps {
  readonly at: number;
  readonly kind: KindSetup;
  readonly view: KindView | null;
}

/** Where the ballots collected are taken from while nobody says how many. */
function collectedHint(view: KindView): [PaneKey, Facts?] {
  if (view.form === "ballots") return ["data.collectedHint", { ballots: view.ballots }];
  return view.collected === null
    ? ["data.collectedNeeded"]
    : ["data.collectedSum", { ballots: view.collected }];
}

/** Who voted on whom, and how many ballots went out and came back. */
export function KindFields({ at, kind, view }: KindFieldsProps) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const change = (fields: Partial<KindSetup>) => dispatch({ type: "kindChanged", at, fields });
  const hint = view && kind.collected === null ? t(...collectedHint(view)) : undefined;
  return (
    <>
      <div className={layout.pair}>
        <KindNumberField at={at} kind={kind} field="issued" label={t("data.issued")} />
        <KindNumberField at={at} kind={kind} field="collected" label={t("data.collected")} hint={hint} />
      </div>
      <TextField label={t("data.voters")} value={kind.voters} onText={(voters) => change({ voters })} />
      <TextField label={t("data.posts")} value={kind.offices} onText={(offices) => change({ offices })} />
      <TextField
        label={t("data.label")}
        hint={t("data.labelHint")}
        value={kind.label}
        onText={(label) => change({ label })}
      />
    </>
  );
}
